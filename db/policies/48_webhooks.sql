-- Webhooks are the administrators' business. What one is told is what the member it acts for may read when it is told.

create policy "administrators know the own webhooks" on portal.webhook for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator adds a webhook" on portal.webhook for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id) and created_by = (select (portal.speaker()).person_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator changes a webhook" on portal.webhook for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]))
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "an administrator removes a webhook" on portal.webhook for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]));

create policy "administrators know the own secrets" on portal.webhook_secret for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator makes a secret" on portal.webhook_secret for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator ends a secret" on portal.webhook_secret for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]))
  with check (organisation_id = (select (portal.speaker()).organisation_id));

create policy "administrators see what was sent about what they can read" on portal.webhook_attempt for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (bulletin_id is null or exists (select from portal.bulletin where bulletin.id = webhook_attempt.bulletin_id
      and (bulletin.state <> 'recalled' or webhook_attempt.kind = 'bulletin.recalled'))));
create policy "an administrator keeps what a test brought" on portal.webhook_attempt for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id) and kind = 'webhook.test'
    and 'administrator' = any ((select (portal.speaker()).roles)::text[])
    and not exists (select from portal.bulletin where bulletin.id = webhook_attempt.bulletin_id));

create policy "the definer plans for webhooks" on portal.webhook to portal_definer using (true) with check (true);
create policy "the definer clears secrets away" on portal.webhook_secret to portal_definer using (true) with check (true);
create policy "the definer keeps the attempts" on portal.webhook_attempt to portal_definer using (true) with check (true);

grant select on portal.webhook, portal.webhook_secret, portal.webhook_attempt to portal_tenant;
grant insert (organisation_id, name, url, acts_for, sectors, least_severity, created_by),
  update (name, url, acts_for, sectors, least_severity, state, reason, failures, failing_since, told_at), delete on portal.webhook to portal_tenant;
grant insert (id, organisation_id, webhook_id, key_id, data_key), update (ends_at) on portal.webhook_secret to portal_tenant;
grant insert (organisation_id, webhook_id, message_id, kind, request, status, error, answer, took) on portal.webhook_attempt to portal_tenant;
grant select, update on portal.webhook to portal_definer;
grant select, delete on portal.webhook_secret to portal_definer;
grant select, insert, delete on portal.webhook_attempt to portal_definer;
grant select on portal.delivery to portal_definer;

set local role portal_definer;

/* The calls of the last ten minutes about a bulletin: a revision joins one that waits, or else waits for the full ten minutes. */
create function portal.called_lately(bulletin uuid, which uuid) returns table (kind text, state text, urgent boolean)
  language sql stable security definer set search_path = ''
begin atomic
  select event.kind, call.state, call.urgent from portal.outbox as event
  join portal.delivery as call on (call.event_id, call.channel, call.recipient) = (event.id, 'webhook', which)
  where event.bulletin_id = bulletin and call.created_at > now() - interval '10 minutes';
end;

/*
 * One delivery for each webhook that wants to hear of an event and acts for somebody who may read it now. What is for
 * named persons alone is told to no system, nor is what belongs to a drill. Repeating it changes nothing.
 */
create function portal.plan_webhooks(cause portal.outbox) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if cause.kind not in ('bulletin.released', 'bulletin.revised', 'bulletin.recalled') then return; end if;
  insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, next_at)
  select cause.id, 'webhook', webhook.id, webhook.organisation_id, cause.kind = 'bulletin.recalled' or bulletin.urgency = 'immediate',
    case when cause.kind = 'bulletin.revised' and exists (select from portal.called_lately(cause.bulletin_id, webhook.id))
      then portal.next_full(now(), 600) else now() end
  from portal.bulletin
  join portal.webhook on webhook.state = 'on' and bulletin.severity >= webhook.least_severity
    and (webhook.sectors = '{}' or webhook.sectors && bulletin.sectors)
  join portal.speakers() as speaker on speaker.organisation_id = webhook.organisation_id and speaker.person_id = webhook.acts_for
  where bulletin.id = cause.bulletin_id and bulletin.tlp < 4 and bulletin.drill_id is null
    and bulletin.state = case cause.kind when 'bulletin.recalled' then 'recalled' else 'released' end
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker)
    and (cause.kind <> 'bulletin.revised' or portal.reads_change(cause, speaker)
      and not exists (select from portal.called_lately(cause.bulletin_id, webhook.id) as call
                      where call.kind = 'bulletin.revised' and call.state = 'waiting' and call.urgent >= (bulletin.urgency = 'immediate')))
  on conflict do nothing;
end $$;

/* What the worker needs to call a webhook that is on; its secrets sealed, the newest first. */
create function portal.webhook_to_call(which uuid)
  returns table (organisation_id uuid, url text, acts_for uuid, secrets jsonb)
  language sql stable security definer set search_path = ''
begin atomic
  select webhook.organisation_id, webhook.url, webhook.acts_for, (
    select jsonb_agg(jsonb_build_object('id', secret.id, 'key_id', secret.key_id, 'data_key', encode(secret.data_key, 'base64'))
                     order by secret.created_at desc)
    from portal.webhook_secret as secret where secret.webhook_id = webhook.id and coalesce(secret.ends_at > now(), true))
  from portal.webhook where webhook.id = which and webhook.state = 'on';
end;

/*
 * Keeps a request and its answer, and counts: 410 switches the webhook off at once, fifty failures in a row or a day of
 * them as well. Answers whether this one did. What is older than thirty days goes.
 */
create function portal.keep_attempt(which uuid, message uuid, event uuid, request text, status int, error text, answer text, took int)
  returns boolean language plpgsql volatile security definer set search_path = ''
as $$
declare
  failed boolean := status is null or status not between 200 and 299;
  hook portal.webhook;
begin
  select * into hook from portal.webhook where id = which for update;
  if not found then return false; end if;
  insert into portal.webhook_attempt (organisation_id, webhook_id, message_id, kind, bulletin_id, tlp, request, status, error, answer, took)
  select hook.organisation_id, hook.id, message, outbox.kind, outbox.bulletin_id, least(bulletin.tlp, 3::smallint), $4, $5, $6, $7, $8
  from portal.outbox join portal.bulletin on bulletin.id = outbox.bulletin_id where outbox.id = event;
  update portal.webhook set last_status = $5, last_error = $6, last_at = now(),
    failures = case when failed then hook.failures + 1 else 0 end,
    failing_since = case when failed then coalesce(hook.failing_since, now()) end
  where id = which returning * into hook;
  delete from portal.webhook_attempt where attempted_at < now() - interval '30 days';
  delete from portal.webhook_secret where ends_at < now();
  if hook.state <> 'on' or not failed then return false; end if;
  if status = 410 or hook.failures >= 50 or hook.failing_since < now() - interval '24 hours' then
    update portal.webhook set state = 'off', reason = case when status = 410 then 'gone' else 'failing' end, told_at = null where id = which;
    return true;
  end if;
  return false;
end $$;

/* Whom it has to be said that a webhook was switched off. */
create function portal.switched_off() returns table (webhook_id uuid, organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  select webhook.id, webhook.organisation_id, role.person_id
  from portal.webhook left join portal.held_roles() as role on role.organisation_id = webhook.organisation_id and role.role = 'administrator'
  where webhook.state = 'off' and webhook.told_at is null;
end;

create function portal.switched_off_told(which uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update portal.webhook set told_at = now() where id = which;
end;

grant execute on function portal.webhook_to_call, portal.keep_attempt, portal.switched_off, portal.switched_off_told to portal_worker;
set local role portal_owner;
