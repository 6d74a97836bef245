-- Assessments: for those of the own organisation who write for it, and for nobody else. No function that a tenant may call
-- looks at them, the secretariat and the operator of the portal have no policy here, and what is told of many is told by
-- 34_medians.sql alone.

create policy "an assessment stays with those who write for its house" on portal.assessment for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);
create policy "a contributor marks an own site against a practice that is read" on portal.assessment for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = assessment.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released'));
create policy "a contributor marks anew" on portal.assessment for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher'])
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.bulletin where bulletin.id = assessment.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released'));
create policy "a contributor takes a mark back" on portal.assessment for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);

create policy "earlier marks stay with those who write for their house" on portal.assessment_change for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);

create policy "the definer works out medians" on portal.assessment for select to portal_definer using (true);
create policy "the definer keeps earlier marks" on portal.assessment_change for insert to portal_definer with check (true);

grant select on portal.assessment, portal.assessment_change to portal_tenant;
grant insert (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on),
  update (person_id, maturity, evidence, assessed_on), delete on portal.assessment to portal_tenant;
grant select on portal.assessment to portal_definer;
grant insert on portal.assessment_change to portal_definer;

set local role portal_definer;

/* Keeps each mark. With a site go its marks, and what they once were. */
create function portal.assessment_kept() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    insert into portal.assessment_change (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on)
    select old.organisation_id, old.site_id, old.bulletin_id, coalesce((portal.speaker()).person_id, old.person_id), null, '', current_date
    from portal.site join portal.bulletin on bulletin.id = old.bulletin_id where site.id = old.site_id;
  else
    insert into portal.assessment_change (organisation_id, site_id, bulletin_id, person_id, maturity, evidence, assessed_on)
    values (new.organisation_id, new.site_id, new.bulletin_id, new.person_id, new.maturity, new.evidence, new.assessed_on);
  end if;
  return null;
end $$;

create function portal.assessment_dated() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.changed_at := now();
  return new;
end $$;

set local role portal_owner;
create trigger assessment_dated before insert or update on portal.assessment
  for each row execute function portal.assessment_dated();
create trigger assessment_kept after insert or update or delete on portal.assessment
  for each row execute function portal.assessment_kept();
