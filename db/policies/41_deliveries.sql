-- When and by which way each notice leaves the portal.

create policy "how somebody is told is the own business" on portal.alert_preference for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person chooses how to be told" on portal.alert_preference for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person changes how to be told" on portal.alert_preference for update to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id))
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));

create policy "what is muted is the own business" on portal.muted_bulletin for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin where bulletin.id = muted_bulletin.bulletin_id));
create policy "a reader mutes what he can read" on portal.muted_bulletin for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin where bulletin.id = muted_bulletin.bulletin_id));
create policy "a reader hears of it again" on portal.muted_bulletin for delete to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin where bulletin.id = muted_bulletin.bulletin_id));

create policy "the definer asks how somebody is told" on portal.alert_preference for select to portal_definer using (true);
create policy "the definer asks what is muted" on portal.muted_bulletin for select to portal_definer using (true);

grant select on portal.alert_preference, portal.muted_bulletin to portal_tenant, portal_definer;
grant insert, update (cadence, digest_day, digest_hour, quiet_from, quiet_until) on portal.alert_preference to portal_tenant;
grant insert (organisation_id, person_id, bulletin_id), delete on portal.muted_bulletin to portal_tenant;
grant update (cadence) on portal.subscription to portal_tenant;
grant insert (cadence) on portal.subscription to portal_tenant;
grant select (next_at, last_error) on portal.delivery to portal_tenant;
grant update on portal.delivery to portal_definer;

set local role portal_definer;

/* The next time, in a zone, that it is `digest_hour` there; on `digest_day`, where one is named. */
create function portal.next_digest(at timestamptz, zone text, digest_hour int, digest_day int) returns timestamptz
  language sql stable parallel safe set search_path = ''
begin atomic
  with today as (
    select date_trunc('day', at at time zone zone)
      + make_interval(days => coalesce((digest_day - extract(isodow from at at time zone zone)::int + 7) % 7, 0), hours => digest_hour) as moment)
  select min((moment + make_interval(days => later)) at time zone zone)
  from today cross join unnest(array[0, 1, 7]) as later
  where (moment + make_interval(days => later)) at time zone zone > at and (later <> 1 or digest_day is null);
end;

/* The same moment, or the end of the quiet hours it falls into; these may go over midnight. */
create function portal.after_quiet(moment timestamptz, zone text, quiet_from time, quiet_until time) returns timestamptz
  language sql stable parallel safe set search_path = ''
begin atomic
  with there as (select moment at time zone zone as local, (moment at time zone zone)::time as clock)
  select case
    when quiet_from is null or quiet_from = quiet_until then moment
    when quiet_from < quiet_until and clock >= quiet_from and clock < quiet_until
      or quiet_from > quiet_until and clock < quiet_until
      then greatest(moment, (local::date + quiet_until) at time zone zone)
    when quiet_from > quiet_until and clock >= quiet_from then (local::date + 1 + quiet_until) at time zone zone
    else moment end
  from there;
end;

/* The next full so many seconds; this one where it is just that. */
create function portal.next_full(at timestamptz, seconds int) returns timestamptz
  language sql immutable parallel safe set search_path = ''
begin atomic
  select to_timestamp(ceil(extract(epoch from at) / seconds) * seconds);
end;

/* When something of which somebody learns at `at` is told. Only what breaks the quiet is told in it. */
create function portal.due_at(timing portal.timing, at timestamptz) returns timestamptz
  language sql stable parallel safe set search_path = ''
begin atomic
  select case when timing.breaks_quiet then at else portal.after_quiet(
    case timing.cadence
      when 'immediate' then at
      when 'bundled' then portal.next_full(at, 600)
      when 'daily' then portal.next_digest(at, timing.zone, timing.digest_hour, null)
      else portal.next_digest(at, timing.zone, timing.digest_hour, timing.digest_day) end,
    timing.zone, timing.quiet_from, timing.quiet_until) end;
end;

/*
 * How each notice is to be told: what asks for a deed within ten minutes, a bulletin by the most urgent of the
 * subscriptions that brought it, now or earlier. Plain enough to be merged into the query that asks.
 */
create function portal.timed_notices()
  returns table (event_id uuid, person_id uuid, organisation_id uuid, urgent boolean, timing portal.timing)
  language sql stable
begin atomic
  select notice.event_id, notice.person_id, notice.organisation_id, notice.urgent,
    row(
      case
        when notice.urgent then 'immediate'
        when notice.kind not in ('bulletin.released', 'bulletin.revised') then 'bundled'
        else coalesce(
          (array['immediate', 'bundled', 'daily', 'weekly'])[
            (select min(array_position(array['immediate', 'bundled', 'daily', 'weekly'], coalesce(subscription.cadence, preference.cadence, 'weekly')))
             from portal.subscription
             where subscription.id = any (notice.subscription_ids || case when notice.kind = 'bulletin.revised' then array(
               select unnest(earlier.subscription_ids) from portal.outbox
               join portal.notice as earlier on earlier.event_id = outbox.id and earlier.person_id = notice.person_id
               where outbox.bulletin_id = notice.bulletin_id) end))],
          preference.cadence, 'weekly') end,
      notice.urgent and (coalesce(bulletin.urgency = 'immediate', false) or exists (
      -- whoever is on duty is awake, unless the desk says otherwise
      select from portal.duty_shift as shift
      where shift.organisation_id = notice.organisation_id and shift.person_id = notice.person_id and shift.starts_at <= now() and shift.ends_at > now()
        and not exists (select from portal.desk_setting as setting
                        where setting.organisation_id = shift.organisation_id and not setting.duty_breaks_quiet))),
      coalesce(preference.digest_day, 1::smallint), coalesce(preference.digest_hour, 7::smallint),
      preference.quiet_from, preference.quiet_until, person.time_zone)::portal.timing
  from portal.notice
  left join portal.bulletin on bulletin.id = notice.bulletin_id
  join portal.person on person.id = notice.person_id
  left join portal.alert_preference as preference
    on preference.organisation_id = notice.organisation_id and preference.person_id = notice.person_id;
end;

/* Whether mail to somebody is held back: the address refused it, and is still the same. */
create function portal.is_paused(person uuid) returns boolean
  language sql stable parallel safe
begin atomic
  select exists (select from portal.mail_pause join portal.person on person.id = mail_pause.person_id and person.email = mail_pause.email
                 where mail_pause.person_id = $1);
end;

/*
 * The notices of an event, each way to their people, and what holds one up beyond the time its person chose: a revision
 * joins what was told of its bulletin in the last ten minutes, and whoever heard ten times within an hour from one
 * originator hears the rest at the full hour, unless it is urgent.
 */
create function portal.told_of(cause portal.outbox)
  returns table (event_id uuid, person_id uuid, organisation_id uuid, urgent boolean, timing portal.timing, channel text, held_until timestamptz)
  language sql stable
begin atomic
  with busy as materialized (
    select count(*) > 10 as busy from portal.outbox
    where outbox.organisation_id = (cause).organisation_id and outbox.created_at > now() - interval '1 hour')
  select timed.*, way.channel, case
    when not timed.urgent and (select busy from busy) and (
      select count(*) from portal.delivery as heard join portal.outbox on outbox.id = heard.event_id
      where heard.recipient = timed.person_id and heard.organisation_id = timed.organisation_id and heard.channel = way.channel
        and not heard.urgent and heard.created_at > now() - interval '1 hour' and outbox.organisation_id = (cause).organisation_id) >= 10
    then portal.next_full(now(), 3600)
    when (cause).kind = 'bulletin.revised' and exists (
      select from portal.outbox as earlier join portal.delivery as sent
        on (sent.event_id, sent.channel, sent.recipient) = (earlier.id, way.channel, timed.person_id)
      where earlier.bulletin_id = (cause).bulletin_id and earlier.id <> (cause).id and sent.created_at > now() - interval '10 minutes')
    then portal.next_full(now(), 600) end
  from portal.timed_notices() as timed
  -- a webhook's own mail says more than ours could
  join (values ('mail'), ('push')) as way (channel) on way.channel = 'mail' and (cause).kind <> 'webhook.off'
    or way.channel = 'push' and (cause).bulletin_id is not null and exists (
      select from portal.push_device as device
      where (device.organisation_id, device.person_id) = (timed.organisation_id, timed.person_id))
  where timed.event_id = (cause).id;
end;

/* One delivery for each notice of an event and each way to its person; repeating it changes nothing. */
create function portal.plan_deliveries(cause portal.outbox) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, state, next_at)
  with told as materialized (select * from portal.told_of(cause)),
  moment as materialized (
    select timing, portal.due_at(timing, now()) as at from (select distinct timing from told) as each),
  due as (
    select told.*, case
      when held_until is null or (told.timing).breaks_quiet then greatest(moment.at, held_until)
      else portal.after_quiet(greatest(moment.at, held_until), (told.timing).zone, (told.timing).quiet_from, (told.timing).quiet_until) end as at
    from told join moment on moment.timing = told.timing)
  select event_id, channel, person_id, organisation_id, urgent and due.at <= now(),
    case when channel = 'mail' and portal.is_paused(person_id) then 'paused' else 'waiting' end, due.at
  from due
  on conflict do nothing;
end;

/* What a person waits for is told by the new choice. What is in a letter already goes as it was written. */
create function portal.replan(organisation uuid, person uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update portal.delivery set next_at = portal.due_at(timed.timing, now())
  from portal.timed_notices() as timed
  where timed.person_id = person and timed.organisation_id = organisation
    and delivery.event_id = timed.event_id and delivery.recipient = person
    and delivery.state = 'waiting' and delivery.message_id is null and delivery.channel in ('mail', 'push');
end;

create function portal.preference_changed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.replan(new.organisation_id, new.person_id);
  return null;
end $$;

create function portal.zone_changed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.replan(organisation_id, person_id) from portal.membership where person_id = new.id;
  return null;
end $$;

/* What only an ended subscription brought is not sent any more. */
create function portal.subscription_ended() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update portal.delivery set state = 'withheld', last_error = 'ended'
  from portal.notice
  where delivery.recipient = old.person_id and delivery.organisation_id = old.organisation_id and delivery.state in ('waiting', 'paused')
    and notice.event_id = delivery.event_id and notice.person_id = delivery.recipient
    and old.id = any (notice.subscription_ids)
    and not exists (select from portal.subscription where subscription.id = any (notice.subscription_ids));
  return null;
end $$;

/* Nothing more of it but recalls and what asks for a deed; also not what waits. */
create function portal.bulletin_muted() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update portal.delivery set state = 'withheld', last_error = 'muted'
  from portal.notice
  where delivery.recipient = new.person_id and delivery.organisation_id = new.organisation_id and delivery.state in ('waiting', 'paused')
    and notice.event_id = delivery.event_id and notice.person_id = delivery.recipient
    and notice.bulletin_id = new.bulletin_id and notice.kind in ('bulletin.released', 'bulletin.revised', 'question.answered');
  return null;
end $$;

/* Who does not want to hear of a bulletin any more gets no notice of it. */
create function portal.muted_skipped() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from portal.muted_bulletin as muted
             where (muted.organisation_id, muted.person_id, muted.bulletin_id) = (new.organisation_id, new.person_id, new.bulletin_id))
  then return null; end if;
  return new;
end $$;

set local role portal_owner;
create trigger preference_changed after insert or update on portal.alert_preference
  for each row execute function portal.preference_changed();
create trigger zone_changed after update of time_zone on portal.person
  for each row when (old.time_zone is distinct from new.time_zone) execute function portal.zone_changed();
create trigger cadence_changed after update of cadence on portal.subscription
  for each row when (old.cadence is distinct from new.cadence and new.person_id is not null) execute function portal.preference_changed();
create trigger subscription_ended after delete on portal.subscription for each row execute function portal.subscription_ended();
create trigger bulletin_muted after insert on portal.muted_bulletin for each row execute function portal.bulletin_muted();
-- a release is always news: nobody can have muted it before
create trigger muted_skipped before insert on portal.notice
  for each row when (new.kind in ('bulletin.revised', 'question.answered')) execute function portal.muted_skipped();
