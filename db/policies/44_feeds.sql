-- Secret addresses for a person's own programs.

create policy "a feed is its person's own" on portal.feed for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person opens a feed for himself" on portal.feed for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person's program leaves the time of its last visit" on portal.feed for update to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id))
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person ends the own feed" on portal.feed for delete to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "the definer knows whose feed it is" on portal.feed for select to portal_definer using (true);

-- the hash is written and never read
grant select (id, organisation_id, person_id, name, created_at, last_used_at),
  insert (organisation_id, person_id, name, token_hash), update (last_used_at), delete on portal.feed to portal_tenant;
grant select on portal.feed to portal_definer;

set local role portal_definer;

/* Whose feed has this SHA-256; no row for one that is nobody's. What may be read there is asked as that person. */
create function portal.feed_owner(hash bytea) returns table (id uuid, organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  select feed.id, feed.organisation_id, feed.person_id from portal.feed where feed.token_hash = hash;
end;

grant execute on function portal.feed_owner to portal_tenant;
set local role portal_owner;
