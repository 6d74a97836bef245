-- An organisation keeps its own members: who is invited, which roles they hold and until when, and when they leave.

create policy "administrators know whom their house invited" on portal.invitation for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]));
create policy "an administrator invites to the own house, in the own name, and none for longer than himself" on portal.invitation for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and invited_by = (select (portal.speaker()).person_id)
    and 'administrator' = any ((select (portal.speaker()).roles)::text[])
    and ('administrator' <> all (roles) or exists (
      select from portal.member_role as own where own.organisation_id = invitation.organisation_id
        and own.person_id = invitation.invited_by and own.role = 'administrator' and own.until is null)));
create policy "an administrator sends again and withdraws what the own house sent" on portal.invitation for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and ended_at is null
    and 'administrator' = any ((select (portal.speaker()).roles)::text[]))
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and invited_by = (select (portal.speaker()).person_id)
    and ('administrator' <> all (roles) or ended_at is not null or exists (
      select from portal.member_role as own where own.organisation_id = invitation.organisation_id
        and own.person_id = invitation.invited_by and own.role = 'administrator' and own.until is null)));
create policy "the definer answers invitations" on portal.invitation to portal_definer using (true) with check (true);

-- not the hash of the secret, and not whose day it is: what is said is that it was sent, when, and until when it opens
grant select (id, organisation_id, email, roles, language, message, invited_by, invited_at, expires_at, ended_at),
  insert (id, organisation_id, email, roles, language, message, secret_hash, invited_by), update (secret_hash, ended_at)
  on portal.invitation to portal_tenant;
grant select, update, delete on portal.invitation to portal_definer;

set local role portal_definer;

/*
 * One invitation after the other for each house: fifty open, a hundred sent in a day, one for each address, none for a
 * member. Of another house it says nothing: that is for the policy to refuse.
 */
create function portal.invitation_sending() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  refused text;
  who portal.speaker := portal.speaker();
begin
  if new.organisation_id is distinct from who.organisation_id or not coalesce('administrator' = any (who.roles), false) then return new; end if;
  perform pg_advisory_xact_lock(hashtext('invitations of ' || new.organisation_id));
  delete from portal.invitation as former where former.organisation_id = new.organisation_id and former.ended_at < now() - interval '2 days';
  select case
    when exists (select from portal.membership join portal.person on person.id = membership.person_id
                 where membership.organisation_id = new.organisation_id and person.email = new.email) then 'already_member'
    when bool_or(earlier.ended_at is null and earlier.email = new.email) then 'already_invited'
    when count(*) filter (where earlier.ended_at is null) >= 50
      or count(*) filter (where earlier.invited_at > now() - interval '1 day') >= 100 then 'enough_invitations' end
  into refused from portal.invitation as earlier where earlier.organisation_id = new.organisation_id;
  if refused is not null then raise exception using errcode = 'BW409', message = refused; end if;
  return new;
end $$;

/*
 * What a tenant changes: a new secret opens for seven days more and kills the old one, twenty times in a day for a house;
 * an end is now, and for good. Either way it stands in the name of whoever did it.
 */
create function portal.invitation_changing() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  today date := (now() at time zone 'UTC')::date;
begin
  new.invited_by := (portal.speaker()).person_id;
  if new.ended_at is not null then
    new.ended_at := now();
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('invitations of ' || new.organisation_id));
  if (select coalesce(sum(sent.resent), 0) >= 20 from portal.invitation as sent
      where sent.organisation_id = new.organisation_id and sent.resent_on = today) then
    raise exception using errcode = 'BW409', message = 'enough_resent';
  end if;
  new.expires_at := now() + interval '7 days';
  new.resent := case when old.resent_on = today then old.resent else 0 end + 1;
  new.resent_on := today;
  return new;
end $$;

/*
 * The invitation that this secret opens, while it is open: not ended, not older than seven days, and whoever sent it is an
 * administrator still, for good if it offers that role; the first of a house is invited by the alliance. Nothing for every
 * other secret.
 */
create function portal.opened_invitation(secret text) returns setof portal.invitation
  language sql stable security definer set search_path = ''
begin atomic
  select invitation.* from portal.invitation
  join portal.organisation on organisation.id = invitation.organisation_id and organisation.status = 'active'
  where invitation.secret_hash = sha256(convert_to(secret, 'UTF8')) and invitation.ended_at is null and invitation.expires_at > now()
    and (invitation.invited_by is null or exists (
      select from portal.held_roles() as held where held.organisation_id = invitation.organisation_id and held.person_id = invitation.invited_by
        and held.role = 'administrator' and (held.until is null or 'administrator' <> all (invitation.roles))));
end;

/* What whoever holds the secret is shown: who invites, whom, to what. `known`: that address has an account. */
create function portal.read_invitation(secret text)
  returns table (organisation_name text, inviter_name text, email text, roles text[], message text, expires_at timestamptz, known boolean)
  language sql stable security definer set search_path = ''
begin atomic
  select organisation.name, coalesce(inviter.name, (select house.name from portal.organisation as house where house.secretariat order by house.created_at limit 1)),
    open.email, open.roles, open.message, open.expires_at,
    exists (select from portal.person where person.email = open.email)
  from portal.opened_invitation(secret) as open
  join portal.organisation on organisation.id = open.organisation_id
  left join portal.person as inviter on inviter.id = open.invited_by;
end;

/*
 * Makes the person whose address was invited a member, with the roles that were offered, once: the secret names both, and
 * whoever holds it can bring in nobody else. Of a member already it changes no role. Answers whom to tell, with no inviter where
 * the alliance invited; nothing for every secret that does not open.
 */
create function portal.accept_invitation(secret text)
  returns table (organisation_id uuid, organisation_name text, joined_id uuid, joined_name text, inviter_name text, inviter_email text, inviter_language text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  open portal.invitation;
  joining portal.person;
begin
  perform from portal.invitation as asked where asked.secret_hash = sha256(convert_to(secret, 'UTF8')) for update;
  select * into open from portal.opened_invitation(secret);
  select * into joining from portal.person where person.email = open.email;
  if open.id is null or joining.id is null then return; end if;
  update portal.invitation set ended_at = now() where invitation.id = open.id;
  -- whoever is new reads the portal in the language he was invited in
  update portal.person set language = open.language
  where person.id = joining.id and not exists (select from portal.membership where membership.person_id = joining.id);
  insert into auth.member ("organizationId", "userId", role)
  values (open.organisation_id, joining.id, array_to_string(open.roles, ',')) on conflict do nothing;
  insert into portal.audit_entry (organisation_id, person_id, deed, subject)
  values (open.organisation_id, joining.id, 'member.joined', joining.id);
  return query select open.organisation_id, house.name, joining.id, joining.name, inviter.name, inviter.email, inviter.language
    from portal.organisation as house left join portal.person as inviter on inviter.id = open.invited_by where house.id = open.organisation_id;
end $$;

/*
 * The speaker as administrator of the own house, when nobody else there is changing members: two who demote each other do
 * it one after the other, and the second is no administrator any more. Null for whoever is none.
 */
create function portal.administering() returns portal.speaker
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
begin
  perform pg_advisory_xact_lock(hashtext('members of ' || who.organisation_id));
  who := portal.speaker();
  if 'administrator' = any (who.roles) then return who; end if;
  return null;
end $$;

/* A house keeps one administrator for good. Asked when members were changed, before that counts. */
create function portal.keep_administrator(house uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not exists (select from portal.member_role as held
                 where held.organisation_id = house and held.role = 'administrator' and held.until is null) then
    raise exception using errcode = 'BW409', message = 'last_administrator';
  end if;
end $$;

/*
 * What may not be given, by name; null when all of it may. Roles of the alliance are nobody's here to give. Nobody gives
 * himself a role, or one of his own for longer; and an administrator until a day makes none for longer.
 */
create function portal.role_refused(who portal.speaker, person uuid, given text, until date) returns text
  language sql stable security definer set search_path = ''
begin atomic
  select case
    when given not in ('reader', 'contributor', 'publisher', 'duty_desk', 'administrator', 'data_protection_officer') then 'not_yours_to_give'
    when until < (now() at time zone 'UTC')::date then 'day_passed'
    when person = who.person_id and not exists (
      select from portal.held_roles() as own where own.organisation_id = who.organisation_id and own.person_id = who.person_id
        and own.role = given and coalesce(role_refused.until, 'infinity') <= coalesce(own.until, 'infinity'))
      then 'not_your_own_roles'
    when given = 'administrator' and not exists (
      select from portal.held_roles() as own where own.organisation_id = who.organisation_id and own.person_id = who.person_id
        and own.role = given and coalesce(role_refused.until, 'infinity') <= coalesce(own.until, 'infinity'))
      then 'not_for_longer' end;
end;

/*
 * Sets the roles of a member of the own house: `wanted` names each role with its last day, or null. Roles of the alliance
 * stay as they are. `seen` is the version that was looked at. False for whoever is no administrator, and for everybody who
 * is no member there.
 */
create function portal.set_roles(person uuid, wanted jsonb, seen int) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.administering();
  member portal.membership;
  kept text[];
  refused text;
begin
  select * into member from portal.membership where organisation_id = who.organisation_id and person_id = person for update;
  if member.person_id is null then return false; end if;
  kept := array(select role from portal.member_role where organisation_id = who.organisation_id and person_id = person
                and role in ('secretariat', 'platform_operator', 'auditor', 'observer'));
  select case when member.roles_version <> seen then 'roles_changed' when wanted = '{}' and kept = '{}' then 'no_role' end into refused;
  if refused is null then
    select portal.role_refused(who, person, key, value::date) into refused from jsonb_each_text(wanted) order by 1 nulls last limit 1;
  end if;
  if refused is not null then raise exception using errcode = 'BW409', message = refused; end if;
  update auth.member set role = array_to_string(kept || array(select jsonb_object_keys(wanted)), ',')
  where "organizationId" = who.organisation_id and "userId" = person;
  update portal.member_role set until = (wanted ->> role)::date
  where organisation_id = who.organisation_id and person_id = person and wanted ? role;
  update portal.membership set roles_version = roles_version + 1 where organisation_id = who.organisation_id and person_id = person;
  perform portal.keep_administrator(who.organisation_id);
  return true;
end $$;

/* Ends somebody else's membership of the own house: with it go its sessions there, feeds, subscriptions and what was to be sent. As `set_roles` answers. */
create function portal.end_membership(person uuid, seen int) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.administering();
  member portal.membership;
begin
  select * into member from portal.membership where organisation_id = who.organisation_id and person_id = person for update;
  if member.person_id is null then return false; end if;
  if person = who.person_id then raise exception using errcode = 'BW409', message = 'not_yourself'; end if;
  if member.roles_version <> seen then raise exception using errcode = 'BW409', message = 'roles_changed'; end if;
  delete from auth.member where "organizationId" = who.organisation_id and "userId" = person;
  perform portal.keep_administrator(who.organisation_id);
  return true;
end $$;

grant execute on function portal.read_invitation, portal.accept_invitation, portal.set_roles, portal.end_membership to portal_tenant;
set local role portal_owner;
create trigger invitation_sending before insert on portal.invitation for each row execute function portal.invitation_sending();
create trigger invitation_changing before update of secret_hash, ended_at on portal.invitation
  for each row when (current_user = 'portal_tenant') execute function portal.invitation_changing();
