-- How the secretariat looks at an application, asks organisations to speak for it, and decides.

set local role portal_definer;

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

grant execute on function portal.similar_to_application, portal.ask_sponsors, portal.sponsorships, portal.answer_sponsorship,
  portal.decide_application, portal.invite_applicant_again to portal_tenant;
set local role portal_owner;
