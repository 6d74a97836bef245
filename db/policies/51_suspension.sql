-- The secretariat keeps an organisation out and lets it in again. Whoever speaks for one that is not active is nobody: that
-- stands in portal.speakers(), and so holds for every session, stream, key, device, webhook and letter.

create policy "the secretariat knows who is kept out, and why" on portal.suspension for select to portal_tenant
  using ((select portal.is_secretariat()));
create policy "the definer keeps suspensions" on portal.suspension to portal_definer using (true) with check (true);

grant select on portal.suspension to portal_tenant;
grant select, insert, update on portal.suspension to portal_definer;

set local role portal_definer;

create function portal.standings() returns table (
    id uuid, name text, kind text, country text, status text, secretariat boolean, members int, created_at timestamptz, changes int)
  language sql stable security definer set search_path = ''
begin atomic
  select id, name, kind, country, status, secretariat,
    (select count(*)::int from portal.membership where membership.organisation_id = organisation.id), created_at,
    (select count(*)::int + count(lifted_at)::int from portal.suspension where suspension.organisation_id = organisation.id)
  from portal.organisation;
end;

/* For the secretariat: organisations by name, listed in the directory or not, and nothing of what they hold. */
create function portal.list_standings(q text, kinds text, countries text, statuses text, after uuid, most int)
  returns table (id uuid, name text, kind text, country text, status text, secretariat boolean, members int)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.is_secretariat() as may),
  house as materialized (
    select each.id from asking join portal.organisation as each on asking.may
    where position(lower(coalesce(q, '')) in lower(each.name)) > 0
      and each.kind = coalesce(kinds, each.kind) and each.country = coalesce(countries, each.country) and each.status = coalesce(statuses, each.status)
      and (after is null or (lower(each.name), each.id) > (select lower(former.name), former.id from portal.organisation as former where former.id = after))
    order by lower(each.name), each.id limit least(most, 101))
  select standing.id, standing.name, standing.kind, standing.country, standing.status, standing.secretariat, standing.members
  from house join portal.standings() as standing using (id) order by lower(standing.name), standing.id;
end;

/* One of them; `changes` is what was looked at. No row for everybody else, and for what is absent. */
create function portal.standing_of(house uuid) returns table (
    id uuid, name text, kind text, country text, status text, secretariat boolean, members int, created_at timestamptz, changes int)
  language sql stable security definer set search_path = ''
begin atomic
  select standing.* from portal.standings() as standing where standing.id = house and (select portal.is_secretariat());
end;

/* Whom to tell of a change: the administrators of the house. One row without an address where there is none. */
create function portal.standing_told(house uuid) returns table (organisation text, name text, email text, language text)
  language sql stable
begin atomic
  select organisation.name, person.name, person.email, person.language
  from portal.organisation
  left join portal.held_roles() as held on held.organisation_id = organisation.id and held.role = 'administrator'
  left join portal.person on person.id = held.person_id
  where organisation.id = house order by person.name;
end;

/*
 * The house, when nobody else is changing its standing, and as it was looked at; null for one that is absent. `seen` is
 * null for whoever looked at nothing.
 */
create function portal.standing_kept(house uuid, wanted text, seen int) returns portal.organisation
  language plpgsql volatile
as $$
declare
  kept portal.organisation;
  refused text;
begin
  -- not "for update": whatever its members write refers to the house, and would wait for us as we for them
  select * into kept from portal.organisation where id = house for no key update;
  select case
    when kept.secretariat then 'secretariat_stays'
    when kept.status <> wanted or changes <> coalesce(seen, changes) then 'standing_changed' end
  into refused from portal.standings() where id = house;
  if refused is not null then raise exception using errcode = 'BW409', message = refused; end if;
  return kept;
end $$;

/* In the trail of the house, and of the secretariat that did it. */
create function portal.standing_recorded(house uuid, who uuid, acting_for uuid, what text) returns void
  language sql volatile
begin atomic
  insert into portal.audit_entry (organisation_id, person_id, deed, subject)
  select chain, who, what, house from unnest(array[house, acting_for]) as chain where chain is not null;
end;

/* What waits to be sent to a house is never sent: neither while it is kept out nor all at once when it comes back. */
create function portal.withhold(house uuid) returns void
  language sql volatile
begin atomic
  update portal.delivery set state = 'withheld', lease_until = null
  where organisation_id = house and state in ('waiting', 'paused');
end;

create function portal.keep_out(house uuid, why text, seen int, who uuid, acting_for uuid)
  returns table (organisation text, name text, email text, language text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  kept portal.organisation := portal.standing_kept(house, 'active', seen);
begin
  if kept.id is null then return; end if;
  insert into portal.suspension (organisation_id, reason, suspended_by) values (house, why, who);
  update portal.organisation set status = 'suspended' where id = house;
  perform portal.withhold(house);
  perform portal.standing_recorded(house, who, acting_for, 'organisation.suspended');
  -- pages that are open ask who they speak for, and close
  perform pg_notify('notice', house::text);
  return query select * from portal.standing_told(house);
end $$;

create function portal.let_in(house uuid, why text, seen int, who uuid, acting_for uuid)
  returns table (organisation text, name text, email text, language text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  kept portal.organisation := portal.standing_kept(house, 'suspended', seen);
begin
  if kept.id is null then return; end if;
  update portal.suspension set lifting_reason = why, lifted_by = who, lifted_at = now()
  where organisation_id = house and lifted_at is null;
  perform portal.withhold(house);
  update portal.organisation set status = 'active' where id = house;
  perform portal.standing_recorded(house, who, acting_for, 'organisation.resumed');
  return query select * from portal.standing_told(house);
end $$;

/*
 * Keeps a house out, at once. `seen` is what `standing_of` called changes. Answers whom to tell; nothing for everybody but
 * the secretariat, and for what is absent.
 */
create function portal.suspend_organisation(house uuid, why text, seen int)
  returns table (organisation text, name text, email text, language text)
  language sql volatile security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who, portal.is_secretariat() as may)
  select told.* from asking
  cross join lateral portal.keep_out(house, why, coalesce(seen, 0), (asking.who).person_id, (asking.who).organisation_id) as told
  where asking.may;
end;

/* Lets it in again. Answers as `suspend_organisation`. */
create function portal.resume_organisation(house uuid, why text, seen int)
  returns table (organisation text, name text, email text, language text)
  language sql volatile security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who, portal.is_secretariat() as may)
  select told.* from asking
  cross join lateral portal.let_in(house, why, coalesce(seen, 0), (asking.who).person_id, (asking.who).organisation_id) as told
  where asking.may;
end;

/* For somebody whose session opens nothing any more: whether that is because the house it acts for is kept out. */
create function portal.is_suspended() returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with said as materialized (select portal.signed_context() as part)
  select exists (
    select from said
    join portal.membership as member on member.organisation_id = nullif(part[2], '')::uuid and member.person_id = nullif(part[3], '')::uuid
    join portal.organisation on organisation.id = member.organisation_id and organisation.status = 'suspended');
end;

/* Sign-in is told, and whoever comes back signs in anew: no session outlives the time its house was kept out. */
create function portal.standing_mirrored() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update auth.organization set active = new.status = 'active' where id = new.id;
  delete from auth.session where "activeOrganizationId" = new.id and new.status = 'active';
  return null;
end $$;

/* No letter, push or call to a house that is kept out is taken in hand, whoever planned it. */
create function portal.delivery_claimed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from portal.organisation where id = new.organisation_id and status <> 'active') then
    new.state := 'withheld';
    new.lease_until := null;
  end if;
  return new;
end $$;

grant execute on function portal.list_standings, portal.standing_of, portal.suspend_organisation, portal.resume_organisation,
  portal.is_suspended to portal_tenant;
-- for the command line, which speaks for nobody
grant execute on function portal.standings, portal.keep_out, portal.let_in to portal_owner;
set local role portal_owner;

create trigger standing_mirrored after update of status on portal.organisation
  for each row when (new.status <> old.status) execute function portal.standing_mirrored();
create trigger delivery_claimed before update of state on portal.delivery
  for each row when (new.state = 'sending') execute function portal.delivery_claimed();
