-- Sites: an organisation's own, and nobody else's.

create policy "where an organisation works is known at home" on portal.site for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "whoever writes for the house adds its sites" on portal.site for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'administrator']);
create policy "whoever writes for the house describes its sites" on portal.site for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'administrator'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever writes for the house takes a site off" on portal.site for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'administrator']);

grant select on portal.site to portal_tenant;
grant insert (id, organisation_id, name, port, kind, size, cargo, equipment, law, gone_through, systems),
  update (name, port, kind, size, cargo, equipment, law, gone_through, systems), delete on portal.site to portal_tenant;
