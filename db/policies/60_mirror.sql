-- Sign-in knows people before a tenant is known; what tenants may see of them is mirrored here, whatever wrote it there.

set local role portal_definer;

create function portal.person_mirrored() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.person (id, name, email) values (new.id, new.name, new.email)
  on conflict (id) do update set name = excluded.name, email = excluded.email;
  return null;
end $$;

create function portal.organisation_mirrored() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.organisation (id, name, circle_id) values (new.id, new.name, portal.new_circle('organisation'))
  on conflict (id) do update set name = excluded.name;
  return null;
end $$;

create function portal.member_mirrored() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op in ('UPDATE', 'DELETE') and
    (tg_op = 'DELETE' or (old."organizationId", old."userId") is distinct from (new."organizationId", new."userId")) then
    delete from portal.membership where organisation_id = old."organizationId" and person_id = old."userId";
  end if;
  if tg_op = 'DELETE' then return null; end if;
  if not exists (select from portal.membership where organisation_id = new."organizationId" and person_id = new."userId") then
    insert into portal.membership (organisation_id, person_id, circle_id)
    values (new."organizationId", new."userId", portal.new_circle('person'));
  end if;
  delete from portal.member_role where organisation_id = new."organizationId" and person_id = new."userId"
    and role <> all (string_to_array(new.role, ','));
  insert into portal.member_role (organisation_id, person_id, role)
  select new."organizationId", new."userId", role from unnest(string_to_array(new.role, ',')) as role
  on conflict do nothing;
  return null;
end $$;

reset role;
create trigger person_mirrored after insert or update of name, email on auth."user"
  for each row execute function portal.person_mirrored();
create trigger organisation_mirrored after insert or update of name on auth.organization
  for each row execute function portal.organisation_mirrored();
create trigger member_mirrored after insert or update or delete on auth.member
  for each row execute function portal.member_mirrored();
set local role portal_owner;
