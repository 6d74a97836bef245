-- An identifier is read with its layer, and so is what others say of it.

create policy "an indicator is for readers of its layer" on portal.indicator for select to portal_tenant
  using (exists (select from portal.bulletin_layer as layer
                 where layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position));
create policy "indicators are added to a layer of an own draft" on portal.indicator for insert to portal_tenant
  with check (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position));
create policy "indicators are mended in a layer of an own draft" on portal.indicator for update to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position))
  with check (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position));
create policy "indicators are dropped from a layer of an own draft" on portal.indicator for delete to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position));

-- The law of reading written out, as for the list.
create policy "a reader finds values the own circles were given" on portal.indicator_audience for select to portal_tenant
  using (circle_id = any ((select (portal.speaker()).circles)::int[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or not excluded && (select (portal.speaker()).circles)));

create policy "a sighting is for readers of the indicator" on portal.sighting for select to portal_tenant
  using (exists (select from portal.indicator where indicator.id = sighting.indicator_id));
create policy "a contributor says what was seen, in the own name or in none" on portal.sighting for insert to portal_tenant
  with check ((organisation_id is null or organisation_id = (select (portal.speaker()).organisation_id))
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk']
    and exists (select from portal.indicator where indicator.id = sighting.indicator_id
      and exists (select from portal.bulletin where bulletin.id = indicator.bulletin_id and bulletin.state = 'released' and bulletin.type <> 'DRILL')));
create policy "an organisation takes its own sighting back" on portal.sighting for delete to portal_tenant
  using (exists (select from portal.sighting_origin as origin
                 where origin.sighting_id = sighting.id and origin.organisation_id = (select (portal.speaker()).organisation_id))
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk']);

create policy "an organisation knows its own sightings" on portal.sighting_origin for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));

create policy "what is harmless is known to members" on portal.known_harmless for select to portal_tenant
  using (2 = any ((select (portal.speaker()).circles)::int[]));
create policy "the secretariat says what is harmless" on portal.known_harmless for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and 'secretariat' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.organisation where organisation.id = known_harmless.organisation_id and organisation.secretariat));
create policy "the secretariat takes back what it said" on portal.known_harmless for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and 'secretariat' = any ((select (portal.speaker()).roles)::text[]));

create policy "the definer keeps where values stand" on portal.indicator_audience to portal_definer using (true) with check (true);
create policy "the definer keeps indicators" on portal.indicator to portal_definer using (true) with check (true);
create policy "the definer keeps who saw what" on portal.sighting_origin to portal_definer using (true) with check (true);

grant select on portal.sighting, portal.sighting_origin, portal.known_harmless to portal_tenant;
grant select (id, organisation_id, bulletin_id, position, type, raw, value, stem, outcome, reason, note, created_at) on portal.indicator to portal_tenant;
grant insert (organisation_id, bulletin_id, position, type, raw, value, stem, outcome, reason, note),
  update (raw, value, stem, outcome, reason, note), delete on portal.indicator to portal_tenant;
grant select (type, value, circle_id, released_at, bulletin_id, position, organisation_id, tlp) on portal.indicator_audience to portal_tenant;
grant insert (indicator_id, organisation_id, kind, seen_on, port, note), delete on portal.sighting to portal_tenant;
grant insert (organisation_id, person_id, type, value, reason), delete on portal.known_harmless to portal_tenant;
grant select, insert, update, delete on portal.indicator to portal_definer;
grant select, insert, delete on portal.indicator_audience to portal_definer;
grant select, insert on portal.sighting_origin to portal_definer;

set local role portal_definer;

/* Who said it stands apart, so that "in no name" holds for everybody else. */
create function portal.sighting_signed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  signer portal.speaker := portal.speaker();
begin
  -- whoever plants rows as the owner says who signed
  if signer.person_id is null then return null; end if;
  insert into portal.sighting_origin (sighting_id, organisation_id, person_id) values (new.id, signer.organisation_id, signer.person_id);
  return null;
end $$;

set local role portal_owner;
create trigger sighting_signed after insert on portal.sighting for each row execute function portal.sighting_signed();
