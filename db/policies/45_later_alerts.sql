-- Who is told of what happens to a bulletin after its release.

set local role portal_definer;

/*
 * Whom an event after the release is for, before it is asked whether they may read: of what runs out, the author and the
 * publishers at home; else whoever was told before or has it in hand. Whom a subscription brings to a revision comes besides.
 */
create function portal.concerned_later(cause portal.outbox) returns table (organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  select bulletin.organisation_id, bulletin.author_id from portal.bulletin
  where bulletin.id = cause.bulletin_id and cause.kind = 'bulletin.expiring'
  union
  select role.organisation_id, role.person_id from portal.held_roles() as role
  where role.organisation_id = cause.organisation_id and role.role = 'publisher' and cause.kind = 'bulletin.expiring'
  union
  select notice.organisation_id, notice.person_id from portal.notice
  where notice.bulletin_id = cause.bulletin_id and notice.created_at < cause.created_at and cause.kind <> 'bulletin.expiring'
  union
  select read_record.organisation_id, read_record.person_id from portal.read_record
  where read_record.bulletin_id = cause.bulletin_id and cause.kind <> 'bulletin.expiring'
  union
  select holder.organisation_id, holder.person_id from portal.holders_of(cause.bulletin_id) as holder
  where cause.kind <> 'bulletin.expiring'
  union
  select role.organisation_id, role.person_id from portal.removal_task as task
  join portal.held_roles() as role on role.organisation_id = task.organisation_id and role.role in ('duty_desk', 'publisher', 'administrator')
  where task.bulletin_id = cause.bulletin_id and cause.kind = 'bulletin.recalled';
end;

/* Whether a reader of the header is told of this revision: he reads the layer that it touched first, and all above. */
create function portal.reads_change(cause portal.outbox, who portal.speaker) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with chapter as (
    select revision.number, revision.touches from portal.revision
    where revision.bulletin_id = cause.bulletin_id and revision.kind = 'revision' and revision.released_at <= cause.created_at
    order by revision.number desc limit 1)
  select exists (
      select from chapter join portal.revision_layer as layer on layer.bulletin_id = cause.bulletin_id
        and layer.number = chapter.number and layer.position = chapter.touches
      where portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, who))
    and not exists (
      select from chapter join portal.bulletin_layer as needed on needed.bulletin_id = cause.bulletin_id and needed.position < chapter.touches % 10
      where portal.admits(needed.audience, needed.excluded, needed.tlp, needed.organisation_id, who) is not true);
end;

/* One notice for one person; repeating it changes nothing. Answers whether it was news. */
create function portal.tell_person(cause portal.outbox, organisation uuid, person uuid, urgent boolean) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, urgent)
  values (cause.id, person, organisation, cause.kind, cause.bulletin_id, urgent) on conflict do nothing;
  if not found then return false; end if;
  perform pg_notify('notice', person::text);
  return true;
end $$;

/*
 * Whether somebody is yet to be told of a revision of the last ten minutes, in the portal and by every way: what is sent
 * then is the bulletin as it stands then, so that one more revision makes no second message. A more urgent one does.
 */
create function portal.is_to_be_told(which portal.bulletin, person uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  select exists (
    select from portal.notice as earlier
    where earlier.bulletin_id = (which).id and earlier.person_id = person and earlier.kind = 'bulletin.revised'
      and earlier.read_at is null and earlier.created_at > now() - interval '10 minutes'
      and earlier.urgent >= ((which).urgency = 'immediate')
      and 'waiting' = all (select state from portal.delivery
                           where delivery.event_id = earlier.event_id and delivery.recipient = earlier.person_id));
end;

/* The same as expand_event for what happens after a release; called by it, with the event locked. What runs out is nobody's deed. */
create function portal.expand_later(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  -- two of them at once would each not know of the other
  if cause.kind = 'bulletin.revised' then perform pg_advisory_xact_lock(hashtext('revisions of ' || cause.bulletin_id)); end if;
  insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subscription_ids, urgent)
  select distinct on (concerned.person_id) cause.id, concerned.person_id, concerned.organisation_id, cause.kind, cause.bulletin_id,
    concerned.subscription_ids, cause.kind = 'bulletin.recalled' or bulletin.urgency = 'immediate'
  from (
    select each.organisation_id, each.person_id, max(each.subscription_ids) as subscription_ids from (
      select later.*, '{}'::uuid[] as subscription_ids from portal.concerned_later(cause) as later
      union all select subscribed.* from portal.subscribed(cause.bulletin_id) as subscribed where cause.kind = 'bulletin.revised') as each
    group by each.organisation_id, each.person_id) as concerned
  join portal.bulletin on bulletin.id = cause.bulletin_id
    and bulletin.state = case cause.kind when 'bulletin.recalled' then 'recalled' else 'released' end
  join portal.speakers() as speaker on speaker.organisation_id = concerned.organisation_id and speaker.person_id = concerned.person_id
  where portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker)
    and (cause.kind = 'bulletin.expiring' or concerned.person_id <> cause.person_id)
    and (cause.kind <> 'bulletin.revised' or portal.reads_change(cause, speaker) and not portal.is_to_be_told(bulletin, concerned.person_id))
  order by concerned.person_id, concerned.organisation_id
  on conflict do nothing;
  get diagnostics told = row_count;
  return told;
end $$;

/* How long before its end the author of a bulletin is reminded: by type, and never before half of its time is over. */
create function portal.reminder_lead(header portal.bulletin) returns interval
  language sql stable set search_path = ''
begin atomic
  select least(
    case header.type
      when 'DRILL' then interval '6 hours' when 'ALERT' then interval '1 day' when 'RFI' then interval '2 days'
      when 'WATCH' then interval '3 days' when 'CYBER' then interval '3 days'
      when 'MO' then interval '14 days' when 'SEIZ' then interval '14 days' when 'ADV' then interval '14 days'
      when 'PRACTICE' then interval '14 days' else interval '7 days' end,
    (header.valid_until - (select max(revision.released_at) from portal.revision
                           where revision.bulletin_id = header.id and revision.kind in ('release', 'renewal'))) / 2);
end;

/* Writes an event for each bulletin that runs out soon, once. Answers how many. */
create function portal.remind_of_expiry() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  reminded int;
begin
  with due as (
    update portal.bulletin as b set expiry_reminded_at = now()
    where b.state = 'released' and b.drill_id is null and b.expiry_reminded_at is null and b.valid_until > now()
      and b.valid_until < now() + interval '14 days' and b.valid_until - portal.reminder_lead(b) < now()
    returning b.id, b.organisation_id, b.author_id)
  insert into portal.outbox (organisation_id, person_id, kind, bulletin_id)
  select organisation_id, author_id, 'bulletin.expiring', id from due;
  get diagnostics reminded = row_count;
  return reminded;
end $$;

grant execute on function portal.remind_of_expiry to portal_worker;
set local role portal_owner;
