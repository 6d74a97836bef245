-- Drills: what an organisation rehearses and what it learned, for itself alone. Whoever takes part knows what was sent to
-- the own desk and what that answered. Of what was not sent yet, only those know who may send it.

create policy "a drill is known at home, before it begins to those who run it" on portal.drill for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'administrator']
    and (starts_at <= now() or (select (portal.speaker()).roles) && array['publisher', 'administrator']));
create policy "a publisher plans a drill, and leads it" on portal.drill for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and leader_id = (select (portal.speaker()).person_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[]));
create policy "what was learned is written down at home, when it is over" on portal.drill for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and ended_at is not null
    and (select (portal.speaker()).roles) && array['contributor', 'publisher'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "a drill is called off before it begins" on portal.drill for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and starts_at > now() and ended_at is null
    and 'publisher' = any ((select (portal.speaker()).roles)::text[]));

create policy "who plays is known at home, and to each that something was sent to" on portal.drill_participant for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
      and exists (select from portal.drill where drill.id = drill_participant.drill_id)
    or participant_id = (select (portal.speaker()).organisation_id)
      and exists (select from portal.bulletin where bulletin.drill_id = drill_participant.drill_id));
create policy "whoever plans a drill names who plays" on portal.drill_participant for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.drill where drill.id = drill_participant.drill_id and drill.ended_at is null)
    and exists (select from portal.organisation where organisation.id = drill_participant.participant_id));

create policy "what was sent is known at home, what comes to those who send it" on portal.drill_message for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.drill where drill.id = drill_message.drill_id)
    and (sent_at is not null or 'publisher' = any ((select (portal.speaker()).roles)::text[])));
create policy "whoever plans a drill writes what is sent" on portal.drill_message for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and sent_at is null
    and exists (select from portal.drill where drill.id = drill_message.drill_id and drill.ended_at is null));
create policy "a publisher sends a message, once" on portal.drill_message for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and sent_at is null
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.drill where drill.id = drill_message.drill_id and drill.ended_at is null))
  with check (organisation_id = (select (portal.speaker()).organisation_id));

create policy "an answer is known to who gave it and to who runs the drill" on portal.drill_answer for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = drill_answer.bulletin_id
    and (select (portal.speaker()).organisation_id) in (bulletin.organisation_id, drill_answer.organisation_id)));
create policy "whoever answers at a desk says in a drill what is done, in the own role" on portal.drill_answer for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and role = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.bulletin where bulletin.id = drill_answer.bulletin_id and bulletin.drill_id is not null
                and bulletin.state = 'released' and bulletin.valid_until > now()));

create policy "the definer ends drills, and lets them go after 24 months" on portal.drill to portal_definer using (true) with check (true);
create policy "the definer knows what is due" on portal.drill_message for select to portal_definer using (true);
create policy "the definer knows whose desks play" on portal.drill_participant for select to portal_definer using (true);

grant select on portal.drill, portal.drill_participant, portal.drill_message, portal.drill_answer to portal_tenant;
grant insert (id, organisation_id, leader_id, template, kind, site, language, starts_at),
  update (took_part, results, lessons, gaps, practices, debriefed_at), delete on portal.drill to portal_tenant;
grant insert on portal.drill_participant to portal_tenant;
grant insert (organisation_id, drill_id, place, title, body, severity, within, due_at), update (sent_at, bulletin_id) on portal.drill_message to portal_tenant;
grant insert (organisation_id, bulletin_id, role, answer, note) on portal.drill_answer to portal_tenant;
grant select (drill_id), insert (drill_id) on portal.bulletin to portal_tenant;
grant select, update (ended_at), delete on portal.drill to portal_definer;
grant select on portal.drill_message, portal.drill_participant to portal_definer;

set local role portal_definer;

/* Whose desks are told of a message of a drill: who is on duty in each organisation that plays. */
create function portal.drilled(which uuid) returns table (organisation_id uuid, person_id uuid)
  language sql stable
begin atomic
  select duty.organisation_id, duty.person_id
  from portal.bulletin join portal.drill_participant as plays on plays.drill_id = bulletin.drill_id
  join portal.on_duty(now()) as duty on duty.organisation_id = plays.participant_id
  join portal.speakers() as speaker on speaker.organisation_id = duty.organisation_id and speaker.person_id = duty.person_id
  where bulletin.id = which and bulletin.state = 'released'
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker);
end;

/*
 * When somebody else than its sender first opened each message: for the organisation that runs the drill of all that
 * play, for the others of themselves.
 */
create function portal.drill_openings(which uuid) returns table (bulletin_id uuid, organisation_id uuid, opened_at timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select bulletin.id, record.organisation_id, min(record.read_at)
  from asking join portal.bulletin on bulletin.drill_id = which
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, asking.who)
  join portal.read_record as record on record.bulletin_id = bulletin.id and record.person_id is distinct from bulletin.releaser_id
  where (asking.who).organisation_id in (bulletin.organisation_id, record.organisation_id)
  group by bulletin.id, record.organisation_id;
end;

/* Ends an own drill that has begun: nothing more is sent, and what was sent is over. Answers whether there was one. */
create function portal.end_drill(which uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
begin
  update portal.drill set ended_at = now()
  where id = which and organisation_id = speaker.organisation_id and 'publisher' = any (speaker.roles)
    and starts_at <= now() and ended_at is null;
  if not found then return false; end if;
  update portal.bulletin set valid_until = now() where drill_id = which and valid_until > now();
  return true;
end $$;

/* The drills in which a message is due, with the member who leads each: what is sent is sent in that name. */
create function portal.due_drills() returns table (drill_id uuid, organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  select drill.id, drill.organisation_id, drill.leader_id from portal.drill
  where drill.ended_at is null and drill.leader_id is not null and exists (
    select from portal.drill_message as message
    where message.drill_id = drill.id and message.sent_at is null and message.due_at <= now());
end;

/* Ends what nobody ended a day after its last message. Answers how many. */
create function portal.lapse_drills() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  ended int;
begin
  update portal.drill set ended_at = now()
  where ended_at is null and starts_at < now() - interval '1 day'
    and not exists (select from portal.drill_message as message
                    where message.drill_id = drill.id and greatest(message.due_at, message.sent_at) > now() - interval '1 day');
  get diagnostics ended = row_count;
  return ended;
end $$;

/* Deletes what ended 24 months ago, with all that was sent and answered in it. Answers how many. */
create function portal.forget_drills() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone int;
begin
  delete from portal.drill where ended_at < now() - interval '24 months';
  get diagnostics gone = row_count;
  return gone;
end $$;

grant execute on function portal.drill_openings, portal.end_drill to portal_tenant;
grant execute on function portal.due_drills, portal.lapse_drills, portal.forget_drills to portal_worker;
set local role portal_owner;
