-- Collections: of an organisation, for itself or for the alliance. Each reader finds in one what that reader may read.

-- For the alliance, a collection is as GREEN: its title and its purpose are read by all members.
create policy "a collection is read at home, or by the alliance" on portal.collection for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
      and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator']
    or readers = 'alliance' and 2 = any ((select (portal.speaker()).circles)::int[]) and (select (portal.speaker()).ceiling) >= 1);
create policy "whoever writes for the house begins a collection" on portal.collection for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat']);
create policy "whoever writes for the house changes its collections" on portal.collection for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever writes for the house drops its collections" on portal.collection for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat']);

create policy "of a collection, each reads what may be read" on portal.collection_item for select to portal_tenant
  using (exists (select from portal.collection where collection.id = collection_item.collection_id)
    and exists (select from portal.bulletin where bulletin.id = collection_item.bulletin_id and bulletin.state = 'released'));
create policy "whoever writes for the house puts in what the house reads" on portal.collection_item for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat']
    and exists (select from portal.collection
                where (collection.organisation_id, collection.id) = (collection_item.organisation_id, collection_item.collection_id))
    and exists (select from portal.bulletin where bulletin.id = collection_item.bulletin_id
                and bulletin.type in ('PRACTICE', 'ADV', 'MO') and bulletin.state = 'released'));
create policy "whoever writes for the house orders its collections" on portal.collection_item for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));
create policy "whoever writes for the house takes out of its collections" on portal.collection_item for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'secretariat']);

-- It recommends what many may read: whoever does not, finds no month there. The secretariat finds its own, also what it no longer reads.
create policy "the practice of a month is for its readers, from its first day" on portal.practice_of_month for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and (select portal.is_secretariat())
    or month <= (now() at time zone 'UTC')::date
      and exists (select from portal.bulletin where bulletin.id = practice_of_month.bulletin_id
                  and bulletin.type = 'PRACTICE' and bulletin.state = 'released' and bulletin.tlp <= 1));
create policy "the secretariat names a practice of the month, CLEAR or GREEN" on portal.practice_of_month for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id) and (select portal.is_secretariat())
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.bulletin where bulletin.id = practice_of_month.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released' and bulletin.tlp <= 1));
create policy "the secretariat takes a month back" on portal.practice_of_month for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id) and (select portal.is_secretariat()));

grant select (id, organisation_id, organisation_name, readers, title, purpose, changed_at) on portal.collection to portal_tenant;
grant insert (organisation_id, person_id, readers, title, purpose), update (readers, title, purpose), delete on portal.collection to portal_tenant;
grant select on portal.collection_item to portal_tenant;
grant insert (organisation_id, collection_id, bulletin_id, place, sentence), update (place, sentence), delete on portal.collection_item to portal_tenant;
grant select (id, organisation_id, month, bulletin_id, sentence, named_at) on portal.practice_of_month to portal_tenant;
grant insert (organisation_id, month, bulletin_id, person_id, sentence), delete on portal.practice_of_month to portal_tenant;

set local role portal_definer;

/* The name stands with it, also for readers to whom the directory does not say it: the house chose to be read. */
create function portal.collection_written() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  new.changed_at := now();
  return new;
end $$;

set local role portal_owner;
create trigger collection_written before insert or update of readers, title, purpose on portal.collection
  for each row execute function portal.collection_written();
