-- What is told of an event, by which way and when; and that nobody who shares much keeps others from being heard.

set local role portal_definer;

/* Whether a bulletin is a rehearsal: it makes no load, and wears nobody's patience out. */
create function portal.in_drill(which uuid) returns boolean
  language sql stable parallel safe
begin atomic
  select exists (select from portal.bulletin where bulletin.id = which and bulletin.type = 'DRILL');
end;

/* Whether so much came from one originator within the hour that somebody may have heard enough of it. */
create function portal.is_busy(originator uuid) returns boolean
  language sql stable parallel safe security definer set search_path = ''
begin atomic
  select count(*) > 10 from (
    select from portal.outbox where organisation_id = originator and created_at > now() - interval '1 hour' and not portal.in_drill(bulletin_id)
    limit 11) as recent;
end;

/*
 * The notices of an event, each way to their people, and what holds one up beyond the time its person chose: a revision
 * joins what was told of its bulletin in the last ten minutes. Whoever heard ten times within an hour from one originator
 * hears the rest at the full hour; of what is urgent sixty times, and then every ten minutes. Recalls, and what waits for
 * an answer, come at once all the same.
 */
create function portal.told_of(cause portal.outbox)
  returns table (event_id uuid, person_id uuid, organisation_id uuid, urgent boolean, timing portal.timing, channel text, held_until timestamptz)
  language sql stable
begin atomic
  with busy as materialized (select portal.is_busy((cause).organisation_id) as busy)
  select timed.*, way.channel, case
    when (select busy from busy) and (not timed.urgent or (cause).kind in ('bulletin.released', 'bulletin.revised')) and (
      select count(*) from (
        select from portal.delivery as heard join portal.outbox on outbox.id = heard.event_id
        where heard.recipient = timed.person_id and heard.organisation_id = timed.organisation_id and heard.channel = way.channel
          and heard.urgent = timed.urgent and heard.created_at > now() - interval '1 hour'
          and outbox.organisation_id = (cause).organisation_id and not portal.in_drill(outbox.bulletin_id)
        limit 60) as heard)
      >= case when timed.urgent then 60 else 10 end
    then portal.next_full(now(), case when timed.urgent then 600 else 3600 end)
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

set local role portal_owner;
