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

set local role portal_owner;
