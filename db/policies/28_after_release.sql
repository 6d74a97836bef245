-- What becomes of a bulletin after its release: it is revised, renewed, recalled; who opened it, and who removes it.

create policy "a recall is known to whoever finds the tombstone" on portal.recall for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = recall.bulletin_id));
create policy "an organisation knows what it has to remove" on portal.removal_task for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['duty_desk', 'publisher', 'administrator']);

create policy "a link is for readers of both ends" on portal.bulletin_link for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = bulletin_link.bulletin_id)
    and exists (select from portal.bulletin where bulletin.id = bulletin_link.other_id));
create policy "an originator links what is released to what is readable" on portal.bulletin_link for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = bulletin_link.bulletin_id
                and bulletin.organisation_id = bulletin_link.organisation_id and bulletin.state = 'released')
    and exists (select from portal.bulletin where bulletin.id = bulletin_link.other_id and bulletin.state = 'released'));
create policy "an originator takes a link back" on portal.bulletin_link for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = bulletin_link.bulletin_id)
    and exists (select from portal.bulletin where bulletin.id = bulletin_link.other_id));

create policy "the definer keeps recalls" on portal.recall to portal_definer using (true) with check (true);
create policy "the definer keeps what is to be removed" on portal.removal_task to portal_definer using (true) with check (true);
create policy "the definer knows who read what" on portal.read_record to portal_definer using (true) with check (true);

grant select (bulletin_id, organisation_id, reason, explanation, recalled_at) on portal.recall to portal_tenant;
grant select on portal.removal_task, portal.bulletin_link to portal_tenant;
grant insert (organisation_id, bulletin_id, other_id, kind), delete on portal.bulletin_link to portal_tenant;
grant select, insert on portal.recall to portal_definer;
grant select, insert, update on portal.removal_task to portal_definer;
grant select, update (position) on portal.read_record to portal_definer;
grant insert, delete on portal.bulletin, portal.bulletin_layer, portal.layer_circle to portal_definer;
grant insert on portal.outbox to portal_definer;

set local role portal_definer;

/*
 * The own bulletin that the speaker may act on in this role, locked; null alike for one that is absent, hidden or another's.
 * What belongs to a drill ends with it.
 */
create function portal.own_bulletin(which uuid, needed text[]) returns portal.bulletin
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
  found_bulletin portal.bulletin;
begin
  select * into found_bulletin from portal.bulletin as b
  where b.id = which and b.organisation_id = speaker.organisation_id and b.drill_id is null and speaker.roles && needed
    and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, speaker) for update;
  return found_bulletin;
end $$;

/* What a header says, as the history keeps it. */
create function portal.header_of(header portal.bulletin) returns jsonb
  language sql immutable set search_path = ''
begin atomic
  select jsonb_build_object('title', header.title, 'type', header.type, 'severity', header.severity, 'urgency', header.urgency,
    'certainty', header.certainty, 'sectors', header.sectors, 'ports', header.ports, 'modi_operandi', header.modi_operandi,
    'language', header.language, 'exercise', header.exercise, 'acknowledge_by', header.acknowledge_by, 'valid_until', header.valid_until);
end;

create function portal.indicators_of(which uuid, layer_position smallint) returns jsonb
  language sql stable security definer set search_path = ''
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('type', type, 'value', value, 'raw', raw, 'note', note) order by type, value), '[]')
  from portal.indicator where indicator.bulletin_id = which and indicator.position = layer_position;
end;

create function portal.attachments_of(which uuid, layer_position smallint) returns jsonb
  language sql stable security definer set search_path = ''
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('name', name, 'media_type', media_type, 'caption', caption) order by name, content_id), '[]')
  from portal.attachment where attachment.bulletin_id = which and attachment.position = layer_position;
end;

/*
 * Writes a chapter of the history. `touched` is the first layer it is about: what lies above is not written again, so
 * that readers of nothing deeper find no trace of it.
 */
create function portal.keep_revision(which uuid, sort text, said text, touched smallint) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  header portal.bulletin;
  next_number int := 1 + coalesce((select max(number) from portal.revision where bulletin_id = which), 0);
begin
  select * into header from portal.bulletin where id = which;
  insert into portal.revision (organisation_id, bulletin_id, number, releaser_id, released_at, kind, note, touches, header)
  values (header.organisation_id, which, next_number, coalesce(portal.person_at(header.organisation_id), header.releaser_id),
    case sort when 'release' then header.released_at else now() end, sort, said, touched, portal.header_of(header));
  insert into portal.revision_layer (organisation_id, bulletin_id, number, position, tlp, body, answers, red_flags, audience, excluded,
                                     indicators, attachments)
  select organisation_id, bulletin_id, next_number, position, tlp, body, answers, red_flags, audience, excluded,
    portal.indicators_of(which, position), portal.attachments_of(which, position)
  from portal.bulletin_layer where bulletin_id = which and position >= touched;
  return next_number;
end $$;

/* Until when an own bulletin holds, also one that has expired. Answers whether it was renewed. */
create function portal.renew(which uuid, until timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  header portal.bulletin;
begin
  -- the revision first and then what it revises, as a release of it does
  perform from portal.bulletin where revises = which and organisation_id = (portal.speaker()).organisation_id for update;
  header := portal.own_bulletin(which, array['publisher']);
  if header.state is distinct from 'released' and header.state is distinct from 'recalled' then return false; end if;
  if header.state = 'recalled' then raise exception using errcode = 'BW409', message = 'already_recalled'; end if;
  if until <= now() or until > now() + interval '3 years' then raise exception using errcode = 'BW409', message = 'validity_past'; end if;
  update portal.bulletin set valid_until = until where revises = which and valid_until is not distinct from header.valid_until;
  update portal.bulletin set valid_until = until, expiry_reminded_at = null, revision = revision + 1 where id = which;
  perform portal.settle_audience(which);
  perform portal.keep_revision(which, 'renewal', '', 1::smallint);
  return true;
end $$;

grant execute on function portal.renew to portal_tenant;
set local role portal_owner;
