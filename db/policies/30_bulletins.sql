-- Who reads a bulletin follows from its layers; who writes one, from whose it is and how far it has come. Whoever changes
-- a row must be able to read it: a statement that names no column is not held back by the policy of reading.

create policy "a header is for readers of its widest layer" on portal.bulletin for select to portal_tenant
  using (portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker())));
create policy "a contributor drafts for the own organisation" on portal.bulletin for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and author_id = (select (portal.speaker()).person_id)
    and state = 'draft'
    and (drill_id is null or type = 'DRILL')
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);
create policy "a draft is edited at home, and released by a publisher" on portal.bulletin for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and state in ('draft', 'in_review')
    and portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker()))
    and (select (portal.speaker()).roles) && array['contributor', 'publisher'])
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (drill_id is null or type = 'DRILL')
    and (state in ('draft', 'in_review')
      or (state = 'released' and 'publisher' = any ((select (portal.speaker()).roles)::text[]))));
create policy "a draft can be thrown away at home" on portal.bulletin for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and state = 'draft'
    and (not brokered or revises is not null)
    and portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker()))
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);

create policy "a layer is for its audience, if the layer above is" on portal.bulletin_layer for select to portal_tenant
  using (portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker()))
    and (position = 1 or portal.reads_above(bulletin_id, position)));
create policy "layers are added to an own draft" on portal.bulletin_layer for insert to portal_tenant
  with check (position <= 4 and portal.drafts(bulletin_id, organisation_id));
create policy "layers are edited in an own draft" on portal.bulletin_layer for update to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id) and portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker())))
  with check (portal.drafts(bulletin_id, organisation_id));
create policy "layers are dropped from an own draft" on portal.bulletin_layer for delete to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id) and portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker())));

create policy "only the originator knows who was named" on portal.layer_circle for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = layer_circle.bulletin_id and layer.position = layer_circle.position));
create policy "an author names circles that he knows" on portal.layer_circle for insert to portal_tenant
  with check (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.circle where circle.id = layer_circle.circle_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = layer_circle.bulletin_id and layer.position = layer_circle.position));
create policy "an author takes names back" on portal.layer_circle for delete to portal_tenant
  using (portal.drafts(bulletin_id, organisation_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = layer_circle.bulletin_id and layer.position = layer_circle.position));

-- The law of reading written out: a filtered list walks thousands of these rows, and a call for each costs more than it says.
create policy "a reader finds what the own circles were given" on portal.bulletin_audience for select to portal_tenant
  using (circle_id = any ((select (portal.speaker()).circles)::int[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or not excluded && (select (portal.speaker()).circles)));

create policy "a revision is for readers of the first layer that it touched" on portal.revision for select to portal_tenant
  using (exists (select from portal.revision_layer as layer
                 where layer.bulletin_id = revision.bulletin_id and layer.number = revision.number and layer.position = revision.touches));
create policy "an old layer is for readers of then and now" on portal.revision_layer for select to portal_tenant
  using (portal.admits(audience, excluded, tlp, organisation_id, (select portal.speaker()))
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = revision_layer.bulletin_id
                  and layer.position = case when revision_layer.removed then 1 else revision_layer.position end));

create policy "a reader signs for what was read" on portal.read_record for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = read_record.bulletin_id and layer.position = read_record.position));
create policy "the own read log is for administrators and data protection" on portal.read_record for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and ((select (portal.speaker()).roles) && array['administrator', 'data_protection_officer']
      or person_id = (select (portal.speaker()).person_id)));

create policy "the definer settles headers" on portal.bulletin to portal_definer using (true) with check (true);
create policy "the definer settles layers" on portal.bulletin_layer to portal_definer using (true) with check (true);
create policy "the definer keeps who was named" on portal.layer_circle to portal_definer using (true) with check (true);
create policy "the definer keeps the reading order" on portal.bulletin_audience to portal_definer using (true) with check (true);
create policy "the definer keeps revisions" on portal.revision to portal_definer using (true) with check (true);
create policy "the definer keeps old layers" on portal.revision_layer to portal_definer using (true) with check (true);
