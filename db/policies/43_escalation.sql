-- The steps an immediate bulletin takes in each organisation until it has answered.

create policy "an escalation is for the desk, and for the secretariat when it has come so far" on portal.escalation for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = escalation.bulletin_id)
    and (organisation_id = (select (portal.speaker()).organisation_id)
        and (select (portal.speaker()).roles) && array['publisher', 'administrator', 'duty_desk']
      or step = 3 and (select (portal.speaker()).roles) && array['publisher', 'duty_desk']
        and exists (select from portal.organisation where organisation.id = (select (portal.speaker()).organisation_id) and organisation.secretariat)));
create policy "an organisation knows whom of its own people it called" on portal.escalation_call for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.escalation where escalation.id = escalation_call.escalation_id));

create policy "the definer escalates" on portal.escalation to portal_definer using (true) with check (true);
create policy "the definer calls people" on portal.escalation_call to portal_definer using (true) with check (true);

grant select on portal.escalation to portal_tenant;
grant select (escalation_id, organisation_id, person_id, step, called_at) on portal.escalation_call to portal_tenant;
grant select (escalates_to_secretariat), update (escalates_to_secretariat) on portal.bulletin to portal_tenant;
grant select on portal.escalation, portal.escalation_call, portal.acknowledgement to portal_definer;
grant insert on portal.escalation, portal.escalation_call to portal_definer;
grant update on portal.escalation, portal.escalation_call, portal.delivery to portal_definer;

set local role portal_definer;

/* How far an escalation is after these minutes. */
create function portal.step_at(opened_at timestamptz, goes_on boolean, setting portal.desk_setting, at timestamptz) returns smallint
  language sql immutable parallel safe
begin atomic
  select case
    when goes_on and at >= opened_at + make_interval(mins => coalesce((setting).secretariat_after, 60)) then 3
    when at >= opened_at + make_interval(mins => coalesce((setting).administrators_after, 30)) then 2
    when at >= opened_at + make_interval(mins => coalesce((setting).deputy_after, 15)) then 1
    else 0 end::smallint;
end;

/*
 * Whom the steps taken so far are for and who was not called yet, if they may read it. Whoever comes on duty, or becomes
 * a deputy, while it is open is called then.
 */
create function portal.uncalled(which uuid, at timestamptz)
  returns table (escalation_id uuid, bulletin_id uuid, organisation_id uuid, person_id uuid, step smallint)
  language sql stable security definer set search_path = ''
begin atomic
  with duty as materialized (select * from portal.on_duty(at)),
  open as materialized (
    select escalation.*, bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id as originator_id
    from portal.escalation join portal.bulletin on bulletin.id = escalation.bulletin_id
    where escalation.ended_at is null and (which is null or escalation.bulletin_id = which)),
  wanted as (
    select open.id, 0 as step, duty.organisation_id, duty.person_id from open join duty on duty.organisation_id = open.organisation_id
    union all
    select open.id, 1, duty.organisation_id, duty.deputy_id from open join duty on duty.organisation_id = open.organisation_id where open.step >= 1
    union all
    select open.id, 1, setting.organisation_id, setting.deputy_id
    from open join portal.desk_setting as setting on setting.organisation_id = open.organisation_id where open.step >= 1
    union all
    select open.id, 2, role.organisation_id, role.person_id
    from open join portal.held_roles() as role on role.organisation_id = open.organisation_id and role.role = 'administrator' where open.step >= 2
    union all
    select open.id, 3, duty.organisation_id, duty.person_id
    from open join portal.organisation as secretariat on secretariat.secretariat and secretariat.id <> open.organisation_id
    join duty on duty.organisation_id = secretariat.id where open.step = 3)
  select distinct on (wanted.id, wanted.person_id) open.id, open.bulletin_id, wanted.organisation_id, wanted.person_id, wanted.step::smallint
  from wanted join open on open.id = wanted.id
  join portal.speakers() as speaker on speaker.organisation_id = wanted.organisation_id and speaker.person_id = wanted.person_id
  where portal.admits(open.audience, open.excluded, open.tlp, open.originator_id, speaker)
    and not exists (select from portal.escalation_call as called where called.escalation_id = open.id and called.person_id = wanted.person_id)
  order by wanted.id, wanted.person_id, wanted.step;
end;

/*
 * Calls whoever is to be called now, one event for each bulletin and step. Who of the desk heard of the release by a
 * subscription is not told the same twice. Answers how many were called.
 */
create function portal.call_out(which uuid, at timestamptz) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  called int;
  fresh record;
begin
  insert into portal.escalation_call (escalation_id, organisation_id, person_id, step, called_at, event_id)
  select uncalled.escalation_id, uncalled.organisation_id, uncalled.person_id, uncalled.step, at,
    (select notice.event_id from portal.notice
     where uncalled.step = 0 and notice.bulletin_id = uncalled.bulletin_id and notice.person_id = uncalled.person_id
       and notice.organisation_id = uncalled.organisation_id and notice.kind in ('bulletin.released', 'bulletin.revised') and notice.urgent
     order by notice.created_at limit 1)
  from portal.uncalled(which, at) as uncalled
  on conflict do nothing;
  get diagnostics called = row_count;
  for fresh in
    select escalation.bulletin_id, waiting.step from portal.escalation_call as waiting
    join portal.escalation on escalation.id = waiting.escalation_id
    where waiting.event_id is null and escalation.ended_at is null and (which is null or escalation.bulletin_id = which)
    group by escalation.bulletin_id, waiting.step
  loop
    update portal.escalation_call as waiting set event_id = event.id
    from (select portal.tell((array['escalation.desk', 'escalation.deputy', 'escalation.administrators', 'escalation.secretariat'])[fresh.step + 1],
                             fresh.bulletin_id, null) as id) as event,
      portal.escalation
    where escalation.id = waiting.escalation_id and escalation.bulletin_id = fresh.bulletin_id
      and waiting.step = fresh.step and waiting.event_id is null;
  end loop;
  return called;
end $$;

/*
 * An immediate bulletin goes to the desk of each organisation that was told of it or is named in its audience, when its
 * release has been expanded, or the revision that made it immediate.
 */
create function portal.open_escalations() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.escalation (bulletin_id, organisation_id, opened_at)
  select distinct bulletin.id, speaker.organisation_id, new.created_at
  from portal.bulletin join portal.speakers() as speaker on speaker.organisation_id <> bulletin.organisation_id
    and speaker.organisation_id in (
      select notice.organisation_id from portal.notice where notice.event_id = new.id
      union select named.id from portal.organisation as named where named.circle_id = any (bulletin.audience)
      union select named.organisation_id from portal.membership as named where named.circle_id = any (bulletin.audience))
  where bulletin.id = new.bulletin_id and bulletin.state = 'released' and bulletin.urgency = 'immediate'
    -- in a rehearsal it is said who would have been called
    and bulletin.type <> 'DRILL'
    and coalesce(bulletin.valid_until > now(), true)
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker)
    and not exists (select from portal.acknowledgement as answer
                    where answer.bulletin_id = bulletin.id and answer.organisation_id = speaker.organisation_id)
  on conflict do nothing;
  perform portal.call_out(new.bulletin_id, now());
  return null;
end $$;

/* The answer ends it: what was planned and has not gone out yet stays here. */
create function portal.escalation_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  over uuid;
begin
  update portal.escalation set ended_at = now(), ending = 'acknowledged'
  where bulletin_id = new.bulletin_id and organisation_id = new.organisation_id and ended_at is null
  returning id into over;
  update portal.delivery set state = 'withheld'
  from portal.escalation_call as called join portal.outbox on outbox.id = called.event_id and outbox.kind like 'escalation.%'
  where called.escalation_id = over and (delivery.event_id, delivery.recipient) = (called.event_id, called.person_id)
    and delivery.state = 'waiting';
  return null;
end $$;

/*
 * Takes the steps that are due at `at`, and ends what was recalled, has run out or is readable to nobody there any more.
 * The others wait while one does. Answers how many people were called.
 */
create function portal.advance_escalations(at timestamptz) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('portal escalations')) then return 0; end if;
  update portal.escalation set ended_at = at, ending = over.ending
  from (
    select open.id, case
      when bulletin.state <> 'released' then 'recalled'
      when bulletin.valid_until <= at then 'expired'
      when not exists (
        select from portal.speakers() as speaker where speaker.organisation_id = open.organisation_id
          and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker)) then 'unreadable' end as ending
    from portal.escalation as open join portal.bulletin on bulletin.id = open.bulletin_id where open.ended_at is null) as over
  where escalation.id = over.id and over.ending is not null;
  update portal.escalation set step = reached.step
  from (
    select open.id, portal.step_at(open.opened_at, bulletin.escalates_to_secretariat, setting, at) as step
    from portal.escalation as open join portal.bulletin on bulletin.id = open.bulletin_id
    left join portal.desk_setting as setting on setting.organisation_id = open.organisation_id
    where open.ended_at is null) as reached
  where escalation.id = reached.id and escalation.step < reached.step;
  return portal.call_out(null, at);
end $$;

grant execute on function portal.advance_escalations to portal_worker;

set local role portal_owner;
create trigger open_escalations after update of expanded_at on portal.outbox
  for each row when (old.expanded_at is null and new.kind in ('bulletin.released', 'bulletin.revised') and new.created_at > now() - interval '4 hours')
  execute function portal.open_escalations();
create trigger escalation_answered after insert on portal.acknowledgement for each row execute function portal.escalation_answered();
