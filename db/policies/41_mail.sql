-- Whether mail arrives, and the addresses in it that work without signing in.

create policy "an administrator knows whose mail comes back" on portal.mail_pause for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id)
    or 'administrator' = any ((select (portal.speaker()).roles)::text[])
      and exists (select from portal.membership where membership.person_id = mail_pause.person_id
                  and membership.organisation_id = (select (portal.speaker()).organisation_id)));
create policy "the definer keeps whose mail comes back" on portal.mail_pause to portal_definer using (true) with check (true);
create policy "the definer seals addresses" on portal.mail_key for select to portal_definer using (true);
create policy "the definer ends subscriptions by mail" on portal.subscription for delete to portal_definer using (true);

grant select (person_id, email, error, paused_at, asked_at) on portal.mail_pause to portal_tenant;
grant select, insert, update, delete on portal.mail_pause to portal_definer;
grant select on portal.mail_key to portal_definer;
grant delete on portal.subscription to portal_definer;

set local role portal_definer;

/* HMAC of what somebody may do by an address, in the shape of the signed context. */
create function portal.sealed(what text) returns text
  language sql stable security definer set search_path = ''
begin atomic
  select encode(sha256(outer_pad || sha256(inner_pad || convert_to(what, 'UTF8'))), 'hex') from portal.mail_key order by id limit 1;
end;

/* The own subscriptions that brought what a letter tells. */
create function portal.named_in(letter uuid) returns setof uuid
  language sql stable security definer set search_path = ''
begin atomic
  select distinct subscription.id
  from portal.delivery
  join portal.notice on notice.event_id = delivery.event_id and notice.person_id = delivery.recipient
  join portal.subscription on subscription.id = any (notice.subscription_ids)
    and subscription.organisation_id = delivery.organisation_id and subscription.person_id = delivery.recipient
  where delivery.message_id = letter;
end;

/* For the recipient of a letter: the seal that ends what brought it. Null where no subscription of his did. */
create function portal.ending_seal(letter uuid) returns text
  language sql stable security definer set search_path = ''
begin atomic
  select portal.sealed('ending:' || letter)
  where exists (select from portal.delivery where message_id = letter
                and recipient = (portal.speaker()).person_id and organisation_id = (portal.speaker()).organisation_id)
    and exists (select from portal.named_in(letter));
end;

/* Ends the subscriptions that brought a letter, for whoever holds its address (RFC 8058). Says nothing about what was there. */
create function portal.end_by_mail(letter uuid, seal text) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from portal.subscription
  where seal = portal.sealed('ending:' || letter) and id in (select portal.named_in(letter));
end;

/* For somebody whose mail came back: the seal by which it is turned on again. A new one after five minutes at the earliest. */
create function portal.ask_confirmation() returns text
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  pause portal.mail_pause;
begin
  update portal.mail_pause set asked_at = now()
  where person_id = (portal.speaker()).person_id and coalesce(asked_at < now() - interval '5 minutes', true) returning * into pause;
  if not found then return null; end if;
  return portal.sealed('arriving:' || pause.person_id || ':' || extract(epoch from pause.paused_at) || ':'
    || (select email from portal.person where person.id = pause.person_id));
end $$;

/* Mail goes again to whoever holds the address that was sent there. What was held back goes now, in one letter. */
create function portal.confirm_mail(person uuid, seal text) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from portal.mail_pause as pause using portal.person as owner
  where pause.person_id = $1 and owner.id = $1
    and seal = portal.sealed('arriving:' || pause.person_id || ':' || extract(epoch from pause.paused_at) || ':' || owner.email);
  if not found then return; end if;
  update portal.delivery set state = 'waiting', urgent = false, next_at = now(), message_id = null, attempts = 0, last_error = null
  where recipient = $1 and channel = 'mail' and state = 'paused';
end $$;

/* A letter that its address refused for good: nothing more is sent there. For the worker that holds it. */
create function portal.bounce_letter(letter uuid, attempt int, said text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who uuid;
begin
  update portal.delivery set state = 'bounced', lease_until = null, last_error = said
  where message_id = letter and channel = 'mail' and state = 'sending' and attempts = attempt returning recipient into who;
  if who is null then return false; end if;
  insert into portal.mail_pause (person_id, email, error) select person.id, person.email, said from portal.person where person.id = who
  on conflict (person_id) do update set email = excluded.email, error = excluded.error, paused_at = now(), asked_at = null;
  update portal.delivery set state = 'paused' where recipient = who and channel = 'mail' and state = 'waiting';
  return true;
end $$;

/*
 * For administrators: what became of the mail to each member in thirty days. Counts, and of nothing what it was about; of
 * what was withheld nothing at all, as it may be what nobody there may read any more.
 */
create function portal.delivery_standing()
  returns table (person_id uuid, channel text, sent int, opened int, waiting int, paused int, bounced int, failed int, last_sent_at timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select delivery.recipient, delivery.channel,
    count(*) filter (where delivery.state = 'sent')::int,
    count(*) filter (where delivery.state = 'sent' and notice.read_at is not null)::int,
    count(*) filter (where delivery.state in ('waiting', 'sending'))::int,
    count(*) filter (where delivery.state = 'paused')::int,
    count(*) filter (where delivery.state = 'bounced')::int,
    count(*) filter (where delivery.state = 'dead')::int,
    max(delivery.sent_at)
  from portal.delivery
  join portal.notice on notice.event_id = delivery.event_id and notice.person_id = delivery.recipient
  where delivery.organisation_id = (portal.speaker()).organisation_id and 'administrator' = any ((portal.speaker()).roles)
    and delivery.created_at > now() - interval '30 days' and delivery.state <> 'withheld'
  group by 1, 2;
end;

/*
 * For the secretariat: how much each originator made the portal send in seven days, where it went to at least three
 * organisations; in tens, so that no single message shows. Only of bulletins the speaker may read: a count of the others
 * would name an organisation, and tell how much it shares, to somebody it hides both from.
 */
create function portal.alert_load() returns table (organisation_id uuid, messages int)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who),
  readable as materialized (
    select bulletin.id from asking join portal.bulletin
      on portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, asking.who)
    where 'secretariat' = any ((asking.who).roles) and bulletin.type <> 'DRILL')
  select outbox.organisation_id, round(count(*), -1)::int
  from readable join portal.outbox on outbox.bulletin_id = readable.id
  join portal.delivery on delivery.event_id = outbox.id
  where delivery.created_at > now() - interval '7 days'
  group by 1 having count(distinct delivery.organisation_id) >= 3 and count(*) >= 10;
end;

grant execute on function portal.ending_seal, portal.end_by_mail, portal.ask_confirmation, portal.confirm_mail, portal.delivery_standing,
  portal.alert_load to portal_tenant;
grant execute on function portal.bounce_letter to portal_worker;
set local role portal_owner;
