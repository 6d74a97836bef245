-- Organisations, people, groups and the circles they hold.

create policy "ports are known to all" on portal.port for select to portal_tenant
  using ((select portal.has_context()));

create policy "members see the directory" on portal.organisation for select to portal_tenant
  using (id = (select (portal.speaker()).organisation_id)
    or (listed and 2 = any ((select (portal.speaker()).circles)::int[])));
create policy "an administrator keeps the profile" on portal.organisation for update to portal_tenant
  using (id = (select (portal.speaker()).organisation_id) and 'administrator' = any ((select (portal.speaker()).roles)::text[]))
  with check (id = (select (portal.speaker()).organisation_id));

create policy "people are known in their organisation, and where they are listed" on portal.person for select to portal_tenant
  using (id = (select (portal.speaker()).person_id)
    or exists (select from portal.membership where membership.person_id = person.id));
create policy "a person keeps the own settings" on portal.person for update to portal_tenant
  using (id = (select (portal.speaker()).person_id)) with check (id = (select (portal.speaker()).person_id));

create policy "members know their colleagues, and listed members of others" on portal.membership for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    or person_id = (select (portal.speaker()).person_id)
    or (listed and 2 = any ((select (portal.speaker()).circles)::int[])
        and exists (select from portal.organisation where organisation.id = membership.organisation_id)));

create policy "roles are known inside the organisation, as long as they last" on portal.member_role for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (until is null or until >= (now() at time zone 'UTC')::date));

create policy "a group is known to its members, its steward, and where it is listed" on portal."group" for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    or circle_id = any ((select (portal.speaker()).circles)::int[])
    or (listed and 2 = any ((select (portal.speaker()).circles)::int[])));

create policy "who belongs to a group is confidential unless it says otherwise" on portal.group_member for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    or exists (select from portal."group" where "group".id = group_member.group_id
               and ("group".organisation_id = (select (portal.speaker()).organisation_id)
                    or not "group".membership_confidential)));

create policy "a circle can be named by whoever knows its name" on portal.circle for select to portal_tenant
  using (id = any ((select (portal.speaker()).circles)::int[])
    or exists (select from portal.organisation where organisation.circle_id = circle.id)
    or exists (select from portal."group" where "group".circle_id = circle.id)
    or exists (select from portal.membership where membership.circle_id = circle.id));

create policy "the own circles are known" on portal.circle_holder for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (person_id is null or person_id = (select (portal.speaker()).person_id)));

-- The definer looks up what a speaker holds, and keeps the circles.
create policy "whoever starts the portal keeps the keys" on portal.context_key to portal_owner using (true) with check (true);
create policy "the definer checks signatures" on portal.context_key for select to portal_definer using (true);
create policy "the definer knows the circles" on portal.circle to portal_definer using (true) with check (true);
create policy "the definer keeps who holds a circle" on portal.circle_holder to portal_definer using (true) with check (true);
create policy "the definer mirrors organisations" on portal.organisation to portal_definer using (true) with check (true);
create policy "the definer mirrors people" on portal.person to portal_definer using (true) with check (true);
create policy "the definer mirrors memberships" on portal.membership to portal_definer using (true) with check (true);
create policy "the definer mirrors roles" on portal.member_role to portal_definer using (true) with check (true);
create policy "the definer reads groups" on portal."group" for select to portal_definer using (true);
create policy "the definer keeps rule groups" on portal.group_member to portal_definer using (true) with check (true);

set local role portal_definer;

/* A new circle with a random number: a sequence would say how many there are. */
create function portal.new_circle(circle_kind text) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  number int;
begin
  loop
    number := 1000 + floor(random() * 2147000000)::int;
    insert into portal.circle (id, kind) values (number, circle_kind) on conflict do nothing;
    if found then return number; end if;
  end loop;
end $$;

/* Whether a rule ({kinds, sectors, ports, countries}, each optional, all to be met) names this organisation. */
create function portal.rule_names(rule jsonb, organisation portal.organisation) returns boolean
  language sql stable set search_path = ''
begin atomic
  select (rule -> 'kinds' is null or rule -> 'kinds' ? organisation.kind)
    and (rule -> 'countries' is null or rule -> 'countries' ? organisation.country)
    and (rule -> 'sectors' is null or rule -> 'sectors' ?| organisation.sectors)
    and (rule -> 'ports' is null or rule -> 'ports' ?| organisation.ports);
end;

create function portal.organisation_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    insert into portal.circle_holder (circle_id, organisation_id) values (2, new.id), (new.circle_id, new.id);
  end if;
  delete from portal.group_member as member using portal."group" as g
  where g.id = member.group_id and member.organisation_id = new.id and g.rule is not null and not portal.rule_names(g.rule, new);
  insert into portal.group_member (group_id, organisation_id)
  select g.id, new.id from portal."group" as g where g.rule is not null and portal.rule_names(g.rule, new)
  on conflict do nothing;
  return null;
end $$;

create function portal.group_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    delete from portal.circle_holder where circle_id = old.circle_id;
    return null;
  end if;
  delete from portal.group_member as member using portal.organisation
  where member.group_id = new.id and organisation.id = member.organisation_id
    and new.rule is not null and not portal.rule_names(new.rule, organisation);
  insert into portal.group_member (group_id, organisation_id)
  select new.id, organisation.id from portal.organisation where new.rule is not null and portal.rule_names(new.rule, organisation)
  on conflict do nothing;
  return null;
end $$;

create function portal.group_member_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    delete from portal.circle_holder as holder using portal."group" as g
    where g.id = old.group_id and holder.circle_id = g.circle_id and holder.organisation_id = old.organisation_id;
  else
    insert into portal.circle_holder (circle_id, organisation_id)
    select circle_id, new.organisation_id from portal."group" where id = new.group_id on conflict do nothing;
  end if;
  return null;
end $$;

create function portal.membership_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.circle_holder (circle_id, organisation_id, person_id) values (new.circle_id, new.organisation_id, new.person_id);
  return null;
end $$;

set local role portal_owner;
create trigger organisation_settled after insert or update of kind, country, sectors, ports on portal.organisation
  for each row execute function portal.organisation_settled();
create trigger group_settled after insert or delete or update of rule on portal."group" for each row execute function portal.group_settled();
create trigger group_member_settled after insert or delete on portal.group_member
  for each row execute function portal.group_member_settled();
create trigger membership_settled after insert on portal.membership for each row execute function portal.membership_settled();
