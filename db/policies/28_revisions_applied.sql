-- What a revision does to the bulletin that it revises, once it is released.

set local role portal_definer;

/* A released revision takes the place of what it revises, under the same reference, and is gone. Names the rule that is in its way. */
create function portal.apply_revision(draft portal.bulletin) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  original portal.bulletin;
  depth smallint := (select max(position) from portal.bulletin_layer where bulletin_id = draft.id);
  touched smallint;
  chapter int;
begin
  select * into original from portal.bulletin where id = draft.revises for update;
  touched := portal.first_change(original, draft);
  if original.state <> 'released' then raise exception using errcode = 'BW409', message = 'already_recalled'; end if;
  if touched is null then raise exception using errcode = 'BW409', message = 'nothing_revised'; end if;
  if touched = 1 then
    update portal.bulletin set type = draft.type, title = draft.title, severity = draft.severity, urgency = draft.urgency,
      certainty = draft.certainty, sectors = draft.sectors, ports = draft.ports, modi_operandi = draft.modi_operandi,
      language = draft.language, exercise = draft.exercise, valid_until = draft.valid_until, acknowledge_by = draft.acknowledge_by,
      -- a new time to answer by is reminded of anew
      acknowledgement_reminded_at = case when draft.acknowledge_by is null or draft.acknowledge_by = acknowledge_by
        then acknowledgement_reminded_at end,
      expiry_reminded_at = null, revision = revision + 1
    where id = original.id;
  end if;
  perform portal.replace_layers(original.id, draft, depth);
  perform portal.settle_audience(original.id);
  chapter := portal.keep_revision(original.id, 'revision', draft.change_note, least(touched, depth + 1)::smallint);
  perform portal.keep_removed(original.id, chapter, depth, draft.revises_layers, touched);
  update portal.overruled_warning set bulletin_id = original.id where bulletin_id = draft.id;
  delete from portal.bulletin where id = draft.id;
end $$;

/* In place, so that what others said of a part stays with it. */
create function portal.replace_layers(original uuid, draft portal.bulletin, depth smallint) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from portal.bulletin_layer where bulletin_id = original and position > depth and position <= draft.revises_layers;
  perform portal.move_layers(original, draft.revises_layers, (depth - draft.revises_layers)::smallint);
  insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers, red_flags)
  select organisation_id, original, position, tlp, body, answers, red_flags from portal.bulletin_layer where bulletin_id = draft.id
  on conflict (bulletin_id, position) do update
  set tlp = excluded.tlp, body = excluded.body, answers = excluded.answers, red_flags = excluded.red_flags;
  delete from portal.layer_circle as named where named.bulletin_id = original and named.position <= depth and not exists (
    select from portal.layer_circle as kept where kept.bulletin_id = draft.id
      and (kept.position, kept.circle_id, kept.stance) = (named.position, named.circle_id, named.stance));
  insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
  select organisation_id, original, position, circle_id, stance from portal.layer_circle where bulletin_id = draft.id
  union
  -- who revises or releases what is RED goes on reading it
  select layer.organisation_id, original, layer.position, member.circle_id, 'included' from portal.bulletin_layer as layer
  join portal.membership as member on member.organisation_id = layer.organisation_id
    and member.person_id in (draft.author_id, draft.releaser_id)
  where layer.bulletin_id = draft.id and layer.tlp = 4
  on conflict do nothing;
  perform portal.replace_parts(original, draft.id, depth);
end $$;

/* What the one who revised does not read follows below what he wrote. */
create function portal.move_layers(which uuid, below smallint, by_places smallint) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  place smallint;
begin
  if by_places = 0 then return; end if;
  for place in select position from portal.bulletin_layer where bulletin_id = which and position > below
               order by position * -sign(by_places) loop
    update portal.bulletin_layer set position = place + by_places where bulletin_id = which and position = place;
    update portal.read_record set position = place + by_places where bulletin_id = which and position = place;
  end loop;
end $$;

create function portal.replace_parts(original uuid, draft uuid, depth smallint) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from portal.indicator as gone where gone.bulletin_id = original and gone.position <= depth and not exists (
    select from portal.indicator as kept where kept.bulletin_id = draft
      and (kept.position, kept.type, kept.value) = (gone.position, gone.type, gone.value));
  perform portal.copy_missing_indicators(draft, original, depth);
  delete from portal.annotation using portal.attachment as file
  where file.id = attachment_id and file.bulletin_id = original and file.position <= depth;
  delete from portal.attachment as gone where gone.bulletin_id = original and gone.position <= depth and not exists (
    select from portal.attachment as kept where kept.bulletin_id = draft
      and (kept.position, kept.content_id, kept.name) = (gone.position, gone.content_id, gone.name));
  update portal.attachment as file set caption = kept.caption from portal.attachment as kept
  where file.bulletin_id = original and kept.bulletin_id = draft and file.caption <> kept.caption
    and (kept.position, kept.content_id, kept.name) = (file.position, file.content_id, file.name);
  perform portal.copy_missing_attachments(draft, original, depth, null);
end $$;

/*
 * A layer that was taken away stays known to who read it, and to nobody else: ten places below, where no layer is, as
 * the chapter before last saw it.
 */
create function portal.keep_removed(which uuid, chapter int, depth smallint, before smallint, touched smallint) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if before <= depth then return; end if;
  insert into portal.revision_layer (organisation_id, bulletin_id, number, position, tlp, body, audience, excluded, removed)
  select distinct on (position) organisation_id, which, chapter, position + 10, tlp, '', audience, excluded, true
  from portal.revision_layer as layer
  where bulletin_id = which and number < chapter and position > depth and position <= before
  order by position, number desc;
  if touched > depth then update portal.revision set touches = touched + 10 where bulletin_id = which and number = chapter; end if;
end $$;

set local role portal_owner;
