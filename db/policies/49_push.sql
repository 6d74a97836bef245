-- Where a person has alerts pushed to. Sending asks as that person, so nobody else needs the address or the keys.

create policy "a device is its person's own" on portal.push_device for select to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person turns a device on for himself" on portal.push_device for insert to portal_tenant
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "sending leaves on a device how it went" on portal.push_device for update to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id))
  with check (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "a person turns the own device off" on portal.push_device for delete to portal_tenant
  using (person_id = (select (portal.speaker()).person_id) and organisation_id = (select (portal.speaker()).organisation_id));
create policy "the definer knows who has a device" on portal.push_device for select to portal_definer using (true);

grant select, insert (organisation_id, person_id, endpoint, p256dh, auth, name), update (p256dh, auth, name, last_used_at, failed_at), delete
  on portal.push_device to portal_tenant;
grant select (organisation_id, person_id) on portal.push_device to portal_definer;
