-- A revision is a draft of its own that carries what it revises.

set local role portal_definer;

/* All that a layer says and to whom: two that are equal here differ for nobody. */
create function portal.layer_content(which uuid, layer_position smallint) returns jsonb
  language sql stable security definer set search_path = ''
begin atomic
  select jsonb_build_array(layer.tlp, layer.body, layer.answers, layer.red_flags,
    portal.indicators_of(which, layer_position),
    (select jsonb_agg(jsonb_build_array(content_id, name, caption,
        (select jsonb_agg(jsonb_build_array(x, y, width, height, label) order by x, y, width, height, label)
         from portal.annotation where annotation.attachment_id = attachment.id)) order by name, content_id)
     from portal.attachment where attachment.bulletin_id = which and attachment.position = layer_position),
    (select jsonb_agg(jsonb_build_array(circle_id, stance) order by circle_id)
     from portal.layer_circle as named where named.bulletin_id = which and named.position = layer_position))
  from portal.bulletin_layer as layer where layer.bulletin_id = which and layer.position = layer_position;
end;

/* The widest layer that a revision changes, the header counting as the first; null when it changes nothing. */
create function portal.first_change(original portal.bulletin, draft portal.bulletin) returns smallint
  language sql stable security definer set search_path = ''
begin atomic
  select case when portal.header_of(original) is distinct from portal.header_of(draft) then 1::smallint else (
    select min(place)::smallint
    from generate_series(1, greatest(draft.revises_layers, (select max(layer.position) from portal.bulletin_layer as layer
                                                           where layer.bulletin_id = draft.id))) as place
    where portal.layer_content(draft.id, place::smallint) is distinct from case when place <= draft.revises_layers
      then portal.layer_content(original.id, place::smallint) end) end;
end;

/* Begins a revision of an own bulletin, with all of it that the speaker reads, or goes on with the one begun. Answers its reference. */
create function portal.begin_revision(which uuid, new_reference text) returns text
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  original portal.bulletin := portal.own_bulletin(which, array['contributor', 'publisher']);
  speaker portal.speaker := portal.speaker();
  draft portal.bulletin;
begin
  if original.state is null or original.state not in ('released', 'recalled') then return null; end if;
  if original.state = 'recalled' then raise exception using errcode = 'BW409', message = 'already_recalled'; end if;
  insert into portal.bulletin (organisation_id, author_id, reference, revises, revises_layers, type, title, severity, urgency, certainty,
                               sectors, ports, modi_operandi, language, exercise, valid_until, acknowledge_by, brokered)
  select original.organisation_id, speaker.person_id, new_reference, which, count(*), original.type, original.title, original.severity,
    original.urgency, original.certainty, original.sectors, original.ports, original.modi_operandi, original.language, original.exercise,
    original.valid_until, original.acknowledge_by, original.brokered
  from portal.bulletin_layer as layer
  where layer.bulletin_id = which and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, speaker)
    and (layer.position = 1 or portal.reads_above(which, layer.position))
  on conflict do nothing returning * into draft;
  if draft.id is not null then perform portal.copy_parts(which, draft.id, draft.revises_layers, speaker.person_id); end if;
  select * into draft from portal.bulletin as b where b.revises = which
    and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, speaker);
  if draft.id is null then raise exception using errcode = 'BW409', message = 'being_revised'; end if;
  return draft.reference;
end $$;

/* The first layers of a bulletin, with whom they name and what hangs on them, as layers of another one. */
create function portal.copy_parts(source uuid, target uuid, depth smallint, by_person uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers, red_flags)
  select organisation_id, target, position, tlp, body, answers, red_flags from portal.bulletin_layer
  where bulletin_id = source and position <= depth order by position;
  insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
  select organisation_id, target, position, circle_id, stance from portal.layer_circle where bulletin_id = source and position <= depth;
  perform portal.copy_missing_indicators(source, target, depth);
  perform portal.copy_missing_attachments(source, target, depth, by_person);
end $$;

create function portal.copy_missing_indicators(source uuid, target uuid, depth smallint) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.indicator (organisation_id, bulletin_id, position, type, raw, value, stem, outcome, reason, note)
  select organisation_id, target, position, type, raw, value, stem, outcome, reason, note
  from portal.indicator where bulletin_id = source and position <= depth
  on conflict (bulletin_id, position, type, value) do update
  set raw = excluded.raw, outcome = excluded.outcome, reason = excluded.reason, note = excluded.note
  where (indicator.raw, indicator.outcome, indicator.reason, indicator.note)
    is distinct from (excluded.raw, excluded.outcome, excluded.reason, excluded.note);
end;

/* A copy shares the content. What is drawn on a picture goes along. */
create function portal.copy_missing_attachments(source uuid, target uuid, depth smallint, by_person uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into portal.attachment (organisation_id, bulletin_id, position, content_id, name, media_type, kind, width, height, caption, person_id)
  select organisation_id, target, position, content_id, name, media_type, kind, width, height, caption, coalesce(by_person, person_id)
  from portal.attachment as file
  where bulletin_id = source and position <= depth and not exists (
    select from portal.attachment as copy where copy.bulletin_id = target
      and (copy.position, copy.content_id, copy.name) = (file.position, file.content_id, file.name))
  order by created_at;
  insert into portal.annotation (attachment_id, organisation_id, person_id, x, y, width, height, label)
  select copy.id, region.organisation_id, region.person_id, region.x, region.y, region.width, region.height, region.label
  from portal.annotation as region
  join portal.attachment as file on file.id = region.attachment_id and file.bulletin_id = source and file.position <= depth
  join portal.attachment as copy on copy.bulletin_id = target
    and (copy.position, copy.content_id, copy.name) = (file.position, file.content_id, file.name);
end $$;

grant execute on function portal.begin_revision to portal_tenant;
set local role portal_owner;
