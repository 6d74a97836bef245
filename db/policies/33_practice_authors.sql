-- Organisations that write along with the owner of a practice: who they are, and what they propose.

create policy "who wrote is named to readers, who was asked to both sides" on portal.practice_author for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = practice_author.bulletin_id and bulletin.state = 'released'
    and (practice_author.state = 'accepted'
      or (select (portal.speaker()).organisation_id) in (bulletin.organisation_id, practice_author.organisation_id)
        and (select (portal.speaker()).roles) && array['contributor', 'publisher'])));
create policy "the owner asks organisations that he knows" on portal.practice_author for insert to portal_tenant
  with check ('publisher' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.organisation where organisation.id = practice_author.organisation_id)
    and exists (select from portal.bulletin where bulletin.id = practice_author.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released' and not bulletin.brokered
                and bulletin.organisation_id = (select (portal.speaker()).organisation_id)
                and bulletin.organisation_id <> practice_author.organisation_id));
create policy "who was asked answers, and either side ends it" on portal.practice_author for update to portal_tenant
  using ('publisher' = any ((select (portal.speaker()).roles)::text[])
    and exists (select from portal.bulletin where bulletin.id = practice_author.bulletin_id and bulletin.state = 'released'
      and (practice_author.organisation_id = (select (portal.speaker()).organisation_id) and practice_author.state in ('asked', 'accepted')
        or bulletin.organisation_id = (select (portal.speaker()).organisation_id) and practice_author.state = 'accepted')))
  with check (answered_by = (select (portal.speaker()).person_id)
    and (organisation_id = (select (portal.speaker()).organisation_id) and state in ('accepted', 'declined', 'left') or state = 'left'));
create policy "the owner takes back what was not accepted" on portal.practice_author for delete to portal_tenant
  using ('publisher' = any ((select (portal.speaker()).roles)::text[])
    and accepted_at is null
    and exists (select from portal.bulletin where bulletin.id = practice_author.bulletin_id
                and bulletin.organisation_id = (select (portal.speaker()).organisation_id)));

create policy "a suggestion is between who writes along and the owner" on portal.practice_suggestion for select to portal_tenant
  using ((select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_suggestion.bulletin_id and bulletin.state = 'released'
      and (select (portal.speaker()).organisation_id) in (bulletin.organisation_id, practice_suggestion.organisation_id)));
create policy "who writes along proposes" on portal.practice_suggestion for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_suggestion.bulletin_id)
    and exists (select from portal.practice_author as author
                where (author.bulletin_id, author.organisation_id) = (practice_suggestion.bulletin_id, practice_suggestion.organisation_id)
                  and author.state = 'accepted'));
create policy "the owner answers a suggestion once" on portal.practice_suggestion for update to portal_tenant
  using (answer is null and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_suggestion.bulletin_id and bulletin.state = 'released'
                and bulletin.organisation_id = (select (portal.speaker()).organisation_id)))
  with check (answer is not null and answered_by = (select (portal.speaker()).person_id));

create policy "the definer knows who wrote along" on portal.practice_author for select to portal_definer using (true);
create policy "the definer knows what was suggested" on portal.practice_suggestion for select to portal_definer using (true);

grant select (bulletin_id, organisation_id, organisation_name, state, asked_at, answered_at, accepted_at) on portal.practice_author to portal_tenant;
grant insert (bulletin_id, organisation_id), update (state, answered_by), delete on portal.practice_author to portal_tenant;
grant select (id, bulletin_id, organisation_id, part, words, reason, suggested_at, answer, sentence, answered_at)
  on portal.practice_suggestion to portal_tenant;
grant insert (id, bulletin_id, organisation_id, person_id, part, words, reason), update (answer, sentence, answered_by)
  on portal.practice_suggestion to portal_tenant;
grant select on portal.practice_author, portal.practice_suggestion to portal_definer;

/* When something was answered is not for the one who answers to say. */
create function portal.suggestion_settled() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.answered_at := now();
  return new;
end $$;

create trigger suggestion_settled before update of answer on portal.practice_suggestion
  for each row execute function portal.suggestion_settled();

set local role portal_definer;

/* Who accepted once and no longer writes along has left, whatever else is said; his name stands for all readers meanwhile. */
create function portal.authorship_settled() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if old.state = 'accepted' then new.state := 'left'; end if;
  if old.state = 'asked' and new.state = 'left' then new.state := 'declined'; end if;
  new.answered_at := now();
  if new.state <> 'accepted' then return new; end if;
  if exists (select from portal.practice_grade as given where given.bulletin_id = new.bulletin_id and exists (
       select from portal.membership as seat where (seat.organisation_id, seat.person_id) = (new.organisation_id, given.person_id))) then
    raise exception using errcode = 'BW409', message = 'author_has_graded';
  end if;
  new.accepted_at := now();
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  delete from portal.practice_endorsement as own where (own.bulletin_id, own.organisation_id) = (new.bulletin_id, new.organisation_id);
  return new;
end $$;

create function portal.author_asked() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.author_asked', new.bulletin_id, new.organisation_id);
  return null;
end $$;

create function portal.author_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.author_answered', new.bulletin_id, new.organisation_id);
  return null;
end $$;

create function portal.practice_suggested() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.suggested', new.bulletin_id, new.id);
  return null;
end $$;

create function portal.suggestion_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.suggestion_answered', new.bulletin_id, new.id);
  return null;
end $$;

set local role portal_owner;
create trigger authorship_settled before update of state on portal.practice_author for each row execute function portal.authorship_settled();
create trigger author_asked after insert on portal.practice_author for each row execute function portal.author_asked();
create trigger author_answered after update of state on portal.practice_author
  for each row when (old.state = 'asked') execute function portal.author_answered();
create trigger practice_suggested after insert on portal.practice_suggestion for each row execute function portal.practice_suggested();
create trigger suggestion_answered after update of answer on portal.practice_suggestion
  for each row execute function portal.suggestion_answered();
