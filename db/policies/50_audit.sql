-- The audit trail only grows: in one's own name, read by the own organisation, chained by hash.

create policy "a deed is signed by its doer" on portal.audit_entry for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id));
create policy "an organisation reads its own trail" on portal.audit_entry for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'auditor', 'data_protection_officer']);

create policy "an organisation sees the end of its own trail" on portal.audit_head for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['administrator', 'auditor', 'data_protection_officer']);

create policy "the definer chains the trail" on portal.audit_head to portal_definer using (true) with check (true);

set local role portal_definer;

/* hash = sha256 of the previous hash and the entry's fields joined by |, times in UTC microseconds. */
create function portal.audit_chained() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  head portal.audit_head;
begin
  insert into portal.audit_head (organisation_id, number, hash) values (new.organisation_id, 0, sha256('')) on conflict do nothing;
  select * into head from portal.audit_head where organisation_id = new.organisation_id for update;
  new.number := head.number + 1;
  new.at := clock_timestamp();
  new.previous_hash := head.hash;
  new.hash := sha256(head.hash || convert_to(concat_ws('|', new.organisation_id, new.number,
    to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.person_id, new.deed, new.subject, coalesce(new.address, '')), 'UTF8'));
  update portal.audit_head set number = new.number, hash = new.hash where organisation_id = new.organisation_id;
  return new;
end $$;

set local role portal_owner;
create trigger audit_chained before insert on portal.audit_entry for each row execute function portal.audit_chained();
