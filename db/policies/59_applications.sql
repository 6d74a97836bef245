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

/* How a name reads without capitals, accents, spaces and marks. */
create function portal.plain_name(name text) returns text
  language sql immutable set search_path = ''
begin atomic
  select regexp_replace(lower(portal.folded(name)), '[^[:alnum:]]+', '', 'g');
end;

/* What an application may be a second one of, and by what: organisations, and other applications. For the secretariat. */
create function portal.similar_to_application(which uuid) returns table (id uuid, name text, state text, alike text[])
  language sql stable security definer set search_path = ''
begin atomic
  with asked as (
    select * from portal.application where application.id = which and application.state <> 'sent' and portal.is_secretariat()),
  other as (
    select other.id, other.name, other.state, array_remove(array[
      case when portal.plain_name(other.name) = portal.plain_name(asked.name) then 'name' end,
      case when other.lei = asked.lei then 'lei' end,
      case when other.vat = asked.vat then 'vat' end,
      case when other.eori = asked.eori then 'eori' end], null) as alike
    from portal.application as other join asked on other.id <> asked.id where other.state <> 'sent'
    union all
    select organisation.id, organisation.name, 'member', array['name']
    from portal.organisation join asked on organisation.id is distinct from asked.organisation_id
      and portal.plain_name(organisation.name) = portal.plain_name(asked.name))
  select other.id, other.name, other.state, other.alike from other where other.alike <> '{}' order by other.name, other.id limit 20;
end;

/* The application, held until the transaction ends, for the secretariat: two who decide at once do it one after the other. */
create function portal.vetting(which uuid) returns portal.application
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  held portal.application;
begin
  if not portal.is_secretariat() then return null; end if;
  select application.* into held from portal.application where application.id = which and application.state <> 'sent' for update;
  return held;
end $$;

/* The page of an application opens with one more secret: that of the next letter. The tenth takes the place of the first. */
create function portal.open_by_letter(which uuid, link_hash bytea) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update portal.application set secret_hashes = (application.secret_hashes || link_hash)[greatest(1, cardinality(application.secret_hashes) - 8):]
  where application.id = which;
end;

create function portal.administrators_of(organisation uuid) returns setof uuid
  language sql stable security definer set search_path = ''
begin atomic
  select held.person_id from portal.held_roles() as held where held.organisation_id = organisation and held.role = 'administrator';
end;

/*
 * Asks organisations to speak for an applicant: two that did not decline, each with an administrator who can answer, and
 * never the secretariat. `link_hash` is of the applicant's next letter. Answers whom there to tell; nothing for everybody else, and where there is no such application.
 */
create function portal.ask_sponsors(which uuid, organisations uuid[], link_hash bytea)
  returns table (name text, email text, language text, organisation_name text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  held portal.application := portal.vetting(which);
  refused text;
begin
  if held.id is null then return; end if;
  select case
    when held.state <> 'open' then 'application_decided'
    when exists (select from unnest(organisations) as one where not exists (
      select from portal.organisation as house where house.id = one and house.status = 'active' and not house.secretariat)) then 'no_sponsor'
    when exists (select from unnest(organisations) as one where not exists (select from portal.administrators_of(one))) then 'sponsor_without_administrator'
    when exists (select from portal.application_sponsor as earlier
                 where earlier.application_id = held.id and earlier.organisation_id = any (organisations)) then 'sponsor_asked'
    when (select asked from portal.standing_sponsors(held.id)) + (select count(distinct one) from unnest(organisations) as one) > 2 then 'two_sponsors' end
  into refused;
  if refused is not null then raise exception using errcode = 'BW409', message = refused; end if;
  insert into portal.application_sponsor (application_id, organisation_id, asked_by)
  select distinct held.id, one, (portal.speaker()).person_id from unnest(organisations) as one;
  perform portal.open_by_letter(held.id, link_hash);
  return query select person.name, person.email, person.language, house.name
    from portal.organisation as house cross join portal.administrators_of(house.id) as administrator
    join portal.person on person.id = administrator where house.id = any (organisations);
end $$;

/*
 * What the own organisation is asked to speak for, the open ones first; for its administrators. Of one that is decided, or
 * withdrawn, it is said that it was asked and what was answered, and no more of the contact.
 */
create function portal.sponsorships()
  returns table (application_id uuid, name text, kind text, country text, contact_name text, contact_function text, contact_email text,
    reason text, asked_at timestamptz, answer text, sentence text, answered_at timestamptz, open boolean)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select application.id, application.name, application.kind, application.country,
    case when application.state = 'open' then application.contact_name end,
    case when application.state = 'open' then application.contact_function end,
    case when application.state = 'open' then application.contact_email end,
    case when application.state = 'open' then application.reason end,
    sponsor.asked_at, sponsor.answer, sponsor.sentence, sponsor.answered_at, application.state = 'open' and sponsor.answer is null
  from asking join portal.application_sponsor as sponsor
    on sponsor.organisation_id = (asking.who).organisation_id and 'administrator' = any ((asking.who).roles)
  join portal.application on application.id = sponsor.application_id
  order by application.state = 'open' and sponsor.answer is null desc, sponsor.asked_at desc, application.id limit 100;
end;

/*
 * The own organisation's answer, once and for good, by an administrator. Answers whom to tell and how many confirmed; nothing
 * for everybody else, and where the own organisation was not asked.
 */
create function portal.answer_sponsorship(which uuid, answered text, said text, link_hash bytea)
  returns table (name text, contact_name text, contact_email text, language text, confirmed int)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  held portal.application;
  sponsor portal.application_sponsor;
begin
  if not coalesce('administrator' = any (who.roles), false) or not exists (
    select from portal.application_sponsor as own where own.application_id = which and own.organisation_id = who.organisation_id) then return; end if;
  select application.* into held from portal.application where application.id = which for update;
  select own.* into sponsor from portal.application_sponsor as own where own.application_id = which and own.organisation_id = who.organisation_id;
  if sponsor.answer is not null then raise exception using errcode = 'BW409', message = 'sponsorship_answered'; end if;
  if held.state <> 'open' then raise exception using errcode = 'BW409', message = 'application_decided'; end if;
  update portal.application_sponsor as own set answer = answered, sentence = said, answered_by = who.person_id, answered_at = now()
  where own.application_id = which and own.organisation_id = who.organisation_id;
  perform portal.open_by_letter(which, link_hash);
  return query select held.name, held.contact_name, held.contact_email, held.language, standing.confirmed
    from portal.standing_sponsors(which) as standing;
end $$;

/*
 * Accepts or refuses, once and for good. It accepts when two sponsors confirmed, or says why it does not wait for them; then
 * the organisation is made, and its contact invited as the first administrator. `link_hash` is of the letter that says so: it
 * opens the invitation, or the page of what was refused. Answers whom to tell; nothing for everybody but the secretariat, and where there is no such application.
 */
create function portal.decide_application(which uuid, verdict text, said text, without_waiting text, link_hash bytea)
  returns table (name text, contact_name text, contact_email text, language text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  held portal.application := portal.vetting(which);
  house uuid := gen_random_uuid();
  waited boolean := (select confirmed >= 2 from portal.standing_sponsors(which));
begin
  if held.id is null then return; end if;
  if held.state <> 'open' then raise exception using errcode = 'BW409', message = 'application_decided'; end if;
  if verdict = 'accepted' and not waited and without_waiting = '' then raise exception using errcode = 'BW409', message = 'sponsors_missing'; end if;
  if verdict = 'accepted' then
    -- the mirror makes the organisation, and the circle it holds
    insert into auth.organization (id, name, slug) values (house, held.name, house::text);
    update portal.organisation set kind = held.kind, country = held.country, ports = held.ports where id = house;
    insert into portal.invitation (organisation_id, email, roles, language, secret_hash)
    values (house, held.contact_email, '{reader,publisher,duty_desk,administrator}', held.language, link_hash);
  else
    perform portal.open_by_letter(held.id, link_hash);
  end if;
  update portal.application set state = verdict, decision = said, ended_at = now(), decided_by = (portal.speaker()).person_id,
    not_waited = case when verdict = 'accepted' and not waited then without_waiting else '' end,
    organisation_id = case when verdict = 'accepted' then house end
  where id = held.id;
  return query select held.name, held.contact_name, held.contact_email, held.language;
end $$;

/*
 * Invites the contact once more, with a new secret, as long as the organisation has no administrator. As `decide_application`
 * answers; nothing, too, when somebody has taken it up.
 */
create function portal.invite_applicant_again(which uuid, link_hash bytea)
  returns table (name text, contact_name text, contact_email text, language text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  held portal.application := portal.vetting(which);
begin
  if held.state is distinct from 'accepted' or exists (select from portal.administrators_of(held.organisation_id)) then return; end if;
  update portal.invitation set secret_hash = link_hash, expires_at = now() + interval '7 days'
  where organisation_id = held.organisation_id and invited_by is null and invitation.ended_at is null;
  if not found then return; end if;
  return query select held.name, held.contact_name, held.contact_email, held.language;
end $$;

grant execute on function portal.apply_to_join, portal.read_application, portal.confirm_application, portal.name_sponsors,
  portal.withdraw_application, portal.similar_to_application, portal.ask_sponsors, portal.sponsorships, portal.answer_sponsorship,
  portal.decide_application, portal.invite_applicant_again to portal_tenant;
set local role portal_owner;
