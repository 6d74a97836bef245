-- Subscriptions, events, notices and deliveries: each person's own, and the worker's queue.

create policy "a subscription is its person's own, the desk's, or for the administrators to keep" on portal.subscription for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id = (select (portal.speaker()).person_id)
      -- a publisher may be on a shift, and sees then what brought something
      or kind = 'desk' and (select (portal.speaker()).roles) && array['administrator', 'duty_desk', 'publisher']
      or kind = 'newcomer' and 'administrator' = any ((select (portal.speaker()).roles)::text[])));
create policy "a person subscribes for himself, whoever keeps the desk for the desk" on portal.subscription for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id = (select (portal.speaker()).person_id)
      or kind = 'desk' and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']
      or kind = 'newcomer' and 'administrator' = any ((select (portal.speaker()).roles)::text[])));
create policy "a person changes the own subscription, whoever keeps the desk the desk's" on portal.subscription for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id = (select (portal.speaker()).person_id)
      or kind = 'desk' and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']
      or kind = 'newcomer' and 'administrator' = any ((select (portal.speaker()).roles)::text[])))
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id = (select (portal.speaker()).person_id)
      or kind = 'desk' and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']
      or kind = 'newcomer' and 'administrator' = any ((select (portal.speaker()).roles)::text[])));
create policy "a person ends the own subscription, whoever keeps the desk the desk's" on portal.subscription for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id = (select (portal.speaker()).person_id)
      or kind = 'desk' and (select (portal.speaker()).roles) && array['administrator', 'duty_desk']
      or kind = 'newcomer' and 'administrator' = any ((select (portal.speaker()).roles)::text[])));

create policy "an event is written by whoever causes it" on portal.outbox for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and split_part(kind, '.', 1) not in ('acknowledgement', 'question', 'conversation', 'brokerage', 'practice')
    and exists (select from portal.bulletin where bulletin.id = outbox.bulletin_id
                and bulletin.organisation_id = outbox.organisation_id and bulletin.state in ('released', 'recalled')));
create policy "an organisation knows its own events" on portal.outbox for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    -- what others ask and answer among themselves about a practice is not its owner's to count
    and kind not in ('practice.experience_asked', 'practice.replied', 'practice.to_show')
    and exists (select from portal.bulletin where bulletin.id = outbox.bulletin_id)
    and (kind <> 'bulletin.revised' or exists (select from portal.revision
      where revision.bulletin_id = outbox.bulletin_id and revision.released_at = outbox.created_at)));

create policy "a notice is its person's own, while the bulletin is readable" on portal.notice for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id)
    and organisation_id = (select (portal.speaker()).organisation_id)
    and case when bulletin_id is not null then exists (select from portal.bulletin where bulletin.id = notice.bulletin_id)
      when kind like 'call.%' then exists (select from portal.call_answer where call_answer.id = notice.subject)
      else kind = 'attachment.infected' or 'administrator' = any ((select (portal.speaker()).roles)::text[]) end);
create policy "a person marks the own notice as read" on portal.notice for update to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id)
    and case when bulletin_id is not null then exists (select from portal.bulletin where bulletin.id = notice.bulletin_id)
      when kind like 'call.%' then exists (select from portal.call_answer where call_answer.id = notice.subject)
      else kind = 'attachment.infected' or 'administrator' = any ((select (portal.speaker()).roles)::text[]) end)
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));

create policy "a delivery is its recipient's own" on portal.delivery for select to portal_tenant
  using (recipient = (select (portal.speaker()).person_id)
    and organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.notice where notice.event_id = delivery.event_id and notice.person_id = delivery.recipient));

create policy "the worker sees what waits to be expanded" on portal.outbox for select to portal_worker using (true);
create policy "the worker keeps the deliveries" on portal.delivery for select to portal_worker using (true);
create policy "the worker marks deliveries" on portal.delivery for update to portal_worker using (true) with check (true);

create policy "the definer expands events" on portal.outbox to portal_definer using (true) with check (true);
create policy "the definer matches subscriptions" on portal.subscription for select to portal_definer using (true);
create policy "the definer gives subscriptions to new members" on portal.subscription for insert to portal_definer with check (true);
create policy "the definer writes notices" on portal.notice to portal_definer using (true) with check (true);
create policy "the definer writes deliveries" on portal.delivery to portal_definer using (true) with check (true);

set local role portal_definer;

/*
 * Turns one event into one notice per person, and each notice into deliveries. Repeating it changes nothing. Answers how
 * many people were told.
 */
create function portal.expand_event(event uuid) returns int
  language plpgsql volatile security definer set search_path = '' set jit = off
as $$
declare
  cause portal.outbox;
  told int;
begin
  select * into cause from portal.outbox where id = event and expanded_at is null for update skip locked;
  if not found then return 0; end if;
  told := case
    when cause.kind like 'call.%' then portal.expand_call(cause)
    when cause.bulletin_id is null then portal.expand_house(cause)
    when cause.kind = 'bulletin.released' then portal.expand_release(cause)
    when cause.kind like 'bulletin.%' then portal.expand_later(cause)
    when cause.kind like 'brokerage.%' then portal.expand_brokerage(cause)
    when cause.kind like 'practice.%' then portal.expand_practice(cause)
    else portal.expand_answer(cause) end;
  -- two at once of somebody who shares much would each not count the other
  if portal.is_busy(cause.organisation_id) then perform pg_advisory_xact_lock(hashtext('load of ' || cause.organisation_id)); end if;
  perform portal.plan_deliveries(cause);
  perform portal.plan_webhooks(cause);
  perform portal.ring(cause);
  update portal.outbox set expanded_at = now() where id = event;
  return told;
end $$;

/*
 * Whoever subscribed to what a new bulletin says and may read it now, but for the person whose deed it is; of a message of
 * a drill the desks that play in it, and nobody else.
 */
create function portal.expand_release(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subscription_ids, urgent)
  select distinct on (subscribed.person_id) cause.id, subscribed.person_id, subscribed.organisation_id, cause.kind, cause.bulletin_id,
    subscribed.subscription_ids, bulletin.urgency = 'immediate'
  from (
    select * from portal.subscribed(cause.bulletin_id)
    union all select drilled.*, '{}' from portal.drilled(cause.bulletin_id) as drilled) as subscribed
  join portal.bulletin on bulletin.id = cause.bulletin_id
  where subscribed.person_id <> cause.person_id
  order by subscribed.person_id, subscribed.organisation_id
  on conflict do nothing;
  get diagnostics told = row_count;
  return told;
end $$;

/* Wakes the open pages of whoever was told: a few by name, many by their organisation, as each call costs every process. */
create function portal.ring(cause portal.outbox) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  many boolean := (select count(*) > 100 from (select from portal.notice where event_id = cause.id limit 101) as told);
begin
  perform pg_notify('notice', called.id::text) from (
    select distinct case when many then organisation_id else person_id end as id from portal.notice where event_id = cause.id) as called;
end $$;

/* Tells the worker that something waits; only the id travels. */
create function portal.event_waits() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_notify('event', new.id::text);
  return null;
end $$;

set local role portal_owner;
create trigger event_waits after insert on portal.outbox for each row execute function portal.event_waits();
