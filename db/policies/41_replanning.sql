-- What already waits follows what its person chooses, mutes or ends.

set local role portal_definer;

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
