-- A practice in other languages, by those who write it, for those who read what was translated.

/* Whether the speaker's organisation writes a practice that is out: as its owner, or along with him. */
create function portal.writes_practice(which uuid) returns boolean
  language sql stable set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select exists (
    select from portal.bulletin as practice cross join asking
    where practice.id = which and practice.type = 'PRACTICE' and practice.state = 'released'
      and (asking.who).roles && array['contributor', 'publisher']
      and (practice.organisation_id = (asking.who).organisation_id
        or exists (select from portal.practice_author as author
                   where author.bulletin_id = which and author.organisation_id = (asking.who).organisation_id and author.state = 'accepted')));
end;

grant execute on function portal.writes_practice to portal_tenant;

-- What was translated may say more than the layer does now: it is for those who read the layer then and now.
create policy "a translation is for readers of its layer, then and now" on portal.practice_translation for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = practice_translation.bulletin_id and bulletin.state = 'released')
    and exists (select from portal.bulletin_layer as layer
                where (layer.bulletin_id, layer.position) = (practice_translation.bulletin_id, practice_translation.position))
    and exists (select from portal.revision_layer as old
                where (old.bulletin_id, old.number, old.position)
                  = (practice_translation.bulletin_id, practice_translation.of_revision, practice_translation.of_position)));
create policy "who writes a practice translates what he reads of it" on portal.practice_translation for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and portal.writes_practice(bulletin_id)
    and exists (select from portal.bulletin_layer as layer
                where (layer.bulletin_id, layer.position) = (practice_translation.bulletin_id, practice_translation.position))
    and exists (select from portal.revision_layer as old
                where (old.bulletin_id, old.number, old.position)
                  = (practice_translation.bulletin_id, practice_translation.of_revision, practice_translation.of_position)));
create policy "who writes a practice mends its translations" on portal.practice_translation for update to portal_tenant
  using (portal.writes_practice(bulletin_id)
    and exists (select from portal.bulletin_layer as layer
                where (layer.bulletin_id, layer.position) = (practice_translation.bulletin_id, practice_translation.position)))
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.revision_layer as old
                where (old.bulletin_id, old.number, old.position)
                  = (practice_translation.bulletin_id, practice_translation.of_revision, practice_translation.of_position)));
create policy "who writes a practice drops a translation" on portal.practice_translation for delete to portal_tenant
  using (portal.writes_practice(bulletin_id)
    and exists (select from portal.bulletin_layer as layer
                where (layer.bulletin_id, layer.position) = (practice_translation.bulletin_id, practice_translation.position)));

grant select (bulletin_id, position, language, organisation_id, title, body, answers, of_revision, of_position, translated_at)
  on portal.practice_translation to portal_tenant;
grant insert (bulletin_id, position, language, organisation_id, person_id, title, body, answers, of_revision, of_position),
  update (organisation_id, person_id, title, body, answers, of_revision, of_position), delete on portal.practice_translation to portal_tenant;

create function portal.translation_mended() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.translated_at := now();
  return new;
end $$;

create trigger translation_mended before update of body, title, answers on portal.practice_translation
  for each row execute function portal.translation_mended();
