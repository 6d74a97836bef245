-- Who asks to join the alliance, and who speaks for him. The applicant writes and reads through functions alone, by the
-- secret that was sent to him; a sponsor is told what it has to answer for, and never who else was asked.

create policy "an application is the secretariat's to see, once its address is confirmed" on portal.application for select to portal_tenant
  using (state <> 'sent' and (select portal.is_secretariat()));
create policy "who was asked to speak for an applicant is known to the secretariat, and to the own administrators" on portal.application_sponsor for select to portal_tenant
  using ((select portal.is_secretariat())
    or (organisation_id = (select (portal.speaker()).organisation_id)
      and 'administrator' = any ((select (portal.speaker()).roles)::text[])));
create policy "the definer keeps applications" on portal.application to portal_definer using (true) with check (true);
create policy "the definer keeps who was asked" on portal.application_sponsor to portal_definer using (true) with check (true);

-- not the hashes of the secrets
grant select (id, name, kind, country, ports, lei, vat, eori, website, contact_name, contact_function, contact_email, reason, language,
  state, applied_at, confirmed_at, sponsor_names, ended_at, decided_by, decision, not_waited, organisation_id) on portal.application to portal_tenant;
grant select on portal.application_sponsor to portal_tenant;
grant select, insert, update, delete on portal.application to portal_definer;
grant select, insert, update on portal.application_sponsor to portal_definer;
grant insert on portal.invitation to portal_definer;

set local role portal_definer;

/*
 * Keeps an application, unseen until its address is confirmed. Says the same of every one. What nobody confirmed in seven
 * days goes, and a year after its end what did not become an organisation.
 */
create function portal.apply_to_join(typed jsonb, secret_hash bytea) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from portal.application as former
  where former.state = 'sent' and former.expires_at < now()
    or former.state in ('refused', 'withdrawn') and former.ended_at < now() - interval '1 year';
  insert into portal.application (name, kind, country, ports, lei, vat, eori, website, contact_name, contact_function, contact_email, reason, language, secret_hashes)
  select said.name, said.kind, said.country, said.ports, said.lei, said.vat, said.eori, said.website, said.contact_name, said.contact_function,
    said.contact_email, said.reason, said.language, array[secret_hash]
  from jsonb_to_record(typed) as said (name text, kind text, country text, ports text[], lei text, vat text, eori text, website text,
    contact_name text, contact_function text, contact_email text, reason text, language text);
end $$;

/* What this secret opens, from whichever letter: for seven days until it is confirmed, for sixty after it has ended. Nothing for every other one. */
create function portal.opened_application(secret text) returns setof portal.application
  language sql stable security definer set search_path = ''
begin atomic
  select application.* from portal.application
  where application.secret_hashes @> array[sha256(convert_to(secret, 'UTF8'))]
    and (application.state <> 'sent' or application.expires_at > now())
    and (application.ended_at is null or application.ended_at > now() - interval '60 days');
end;

/* How many of those who were asked did not decline, and how many of them confirmed. */
create function portal.standing_sponsors(which uuid, out asked int, out confirmed int)
  language sql stable security definer set search_path = ''
begin atomic
  select (count(*) filter (where sponsor.answer is distinct from 'declined'))::int, (count(*) filter (where sponsor.answer = 'confirmed'))::int
  from portal.application_sponsor as sponsor where sponsor.application_id = which;
end;

/* Where an application stands, for whoever holds its secret: never who speaks for it. */
create function portal.read_application(secret text)
  returns table (name text, contact_name text, contact_email text, language text, state text, expires_at timestamptz, confirmed_at timestamptz,
    sponsor_names text[], asked int, confirmed int, ended_at timestamptz, decision text)
  language sql stable security definer set search_path = ''
begin atomic
  select open.name, open.contact_name, open.contact_email, open.language, open.state, open.expires_at, open.confirmed_at,
    open.sponsor_names, standing.asked, standing.confirmed, open.ended_at, open.decision
  from portal.opened_application(secret) as open cross join portal.standing_sponsors(open.id) as standing;
end;

/* From now on the secretariat sees it. False where the secret opens nothing that waits for it. */
create function portal.confirm_application(secret text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update portal.application set state = 'open', confirmed_at = now()
  where id = (select open.id from portal.opened_application(secret) as open) and application.state = 'sent';
  return found;
end $$;

/* Whom the applicant would have speak for him, in his own words. False when somebody was asked, and where nothing open opens. */
create function portal.name_sponsors(secret text, names text[]) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  open portal.application;
begin
  select application.* into open from portal.application
  where id = (select opened.id from portal.opened_application(secret) as opened) and application.state = 'open' for update;
  if open.id is null or exists (select from portal.application_sponsor as sponsor where sponsor.application_id = open.id) then return false; end if;
  update portal.application set sponsor_names = names where id = open.id;
  return true;
end $$;

/* Ends it, at the applicant's wish. False where nothing open opens. */
create function portal.withdraw_application(secret text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update portal.application set state = 'withdrawn', ended_at = now()
  where id = (select open.id from portal.opened_application(secret) as open) and application.state = 'open';
  return found;
end $$;

grant execute on function portal.apply_to_join, portal.read_application, portal.confirm_application, portal.name_sponsors,
  portal.withdraw_application to portal_tenant;
set local role portal_owner;
