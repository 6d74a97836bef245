-- When and by which way each notice leaves the portal.

set local role portal_definer;

/* One delivery for each notice of an event and each way to its person; repeating it changes nothing. */
create function portal.plan_deliveries(cause portal.outbox) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, next_at)
  select notice.event_id, 'mail', notice.person_id, notice.organisation_id, notice.urgent,
    case when notice.urgent then now() else to_timestamp(ceil(extract(epoch from now()) / 600) * 600) end
  from portal.notice where notice.event_id = cause.id
  on conflict do nothing;
end;

set local role portal_owner;
