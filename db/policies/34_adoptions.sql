-- Where sites stand with a practice: an organisation's own. What others learn of it is a count, or a name that chose so.

create policy "where the own sites stand is known at home" on portal.adoption for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "a contributor records where a site stands with a practice that is read" on portal.adoption for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and status <> 'A5'
    and exists (select from portal.site where site.id = adoption.site_id)
    and exists (select from portal.bulletin where bulletin.id = adoption.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released'));
create policy "a contributor records a change, and verifies what a colleague recorded" on portal.adoption for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = adoption.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released'))
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (status <> 'A5' or person_id <> verified_by));

create policy "how it came to that is known at home" on portal.adoption_change for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);

create policy "an organisation knows where it is named" on portal.named_adopter for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']);
create policy "a publisher names the own organisation" on portal.named_adopter for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.bulletin where bulletin.id = named_adopter.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released'));
create policy "a publisher takes the name back" on portal.named_adopter for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and 'publisher' = any ((select (portal.speaker()).roles)::text[]));

create policy "the definer describes where a practice runs" on portal.site for select to portal_definer using (true);
create policy "the definer counts where a practice runs" on portal.adoption for select to portal_definer using (true);
create policy "the definer keeps how it came to that" on portal.adoption_change for insert to portal_definer with check (true);
create policy "the definer knows who chose to be named" on portal.named_adopter for select to portal_definer using (true);
create policy "the definer keeps the tally" on portal.adoption_tally to portal_definer using (true) with check (true);
create policy "the definer keeps the day of the tally" on portal.adoption_counting to portal_definer using (true) with check (true);

grant select on portal.adoption, portal.adoption_change, portal.named_adopter to portal_tenant;
grant insert (id, organisation_id, site_id, bulletin_id, person_id, status, owner, due_on, reason, note),
  update (status, owner, due_on, reason, note, evidence) on portal.adoption to portal_tenant;
grant insert (organisation_id, bulletin_id, person_id), delete on portal.named_adopter to portal_tenant;
grant select on portal.site, portal.adoption, portal.named_adopter, portal.adoption_tally, portal.adoption_counting to portal_definer;
grant insert on portal.adoption_change to portal_definer;
grant insert, delete on portal.adoption_tally to portal_definer;
grant update (counted_on) on portal.adoption_counting to portal_definer;

/*
 * Who recorded it and when, and who verified it, is not for the one who writes to say. What is verified keeps the name of
 * the colleague who recorded that it runs: the policy asks for two. What another status asked for falls away.
 */
create function portal.adoption_recorded() returns trigger
  language plpgsql set search_path = ''
as $$
declare
  who uuid := coalesce((portal.speaker()).person_id, new.person_id);
begin
  new.changed_at := now();
  if new.status <> 'A2' then new.owner := null; new.due_on := null; end if;
  if new.status <> 'AR' then new.reason := null; end if;
  if new.status = 'A5' then
    new.verified_by := who;
    new.verified_at := now();
    new.person_id := case when tg_op = 'UPDATE' and old.status in ('A4', 'A5') then old.person_id else who end;
  else
    new.evidence := null;
    new.verified_by := null;
    new.verified_at := null;
    new.person_id := who;
  end if;
  return new;
end $$;

set local role portal_definer;

create function portal.adoption_kept() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into portal.adoption_change (organisation_id, adoption_id, person_id, status, owner, due_on, reason, note, evidence)
  values (new.organisation_id, new.id, coalesce(new.verified_by, new.person_id), new.status, new.owner, new.due_on, new.reason, new.note, new.evidence);
  return null;
end $$;

set local role portal_owner;
create trigger adoption_recorded before insert or update of status, owner, due_on, reason, note, evidence on portal.adoption
  for each row execute function portal.adoption_recorded();
create trigger adoption_kept after insert or update of status, owner, due_on, reason, note, evidence on portal.adoption
  for each row execute function portal.adoption_kept();
