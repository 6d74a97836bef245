-- What others say of a practice, by whom: grades by a board that wrote none of it, endorsements by readers. All of it follows
-- the practice: who does not read that, or no longer, finds nothing here.

set local role portal_definer;

/*
 * Whether the speaker has a seat, under whatever name, in a house that wrote a practice he reads: its owner, whoever ever
 * accepted to write along, or the house that had it released without a name.
 */
create function portal.is_author_of(which uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select exists (
    select from portal.bulletin as practice cross join asking
    join portal.membership as seat on seat.person_id = (asking.who).person_id
    where practice.id = which
      and portal.admits(practice.audience, practice.excluded, practice.tlp, practice.organisation_id, asking.who)
      and (seat.organisation_id = practice.organisation_id
        or exists (select from portal.practice_author as author
                   where author.bulletin_id = which and author.organisation_id = seat.organisation_id and author.accepted_at is not null)
        or exists (select from portal.brokerage join portal.brokerage_origin as origin on origin.brokerage_id = brokerage.id
                   where brokerage.bulletin_id = which and origin.organisation_id = seat.organisation_id)));
end;

/* Whether the speaker works for the secretariat, in that role and in that house. */
create function portal.is_secretariat() returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select 'secretariat' = any ((asking.who).roles)
    and exists (select from portal.organisation where organisation.id = (asking.who).organisation_id and organisation.secretariat)
  from asking;
end;

grant execute on function portal.is_author_of, portal.is_secretariat to portal_tenant;
set local role portal_owner;

create policy "who reviews is known to the secretariat, and to the one who does" on portal.board_member for select to portal_tenant
  using ((select portal.is_secretariat())
    or (organisation_id, person_id) = ((select (portal.speaker()).organisation_id), (select (portal.speaker()).person_id)));
create policy "the secretariat names reviewers among those it knows" on portal.board_member for insert to portal_tenant
  with check ((select portal.is_secretariat())
    and named_by = (select (portal.speaker()).person_id)
    and exists (select from portal.membership as seat
                where (seat.organisation_id, seat.person_id) = (board_member.organisation_id, board_member.person_id)));
create policy "the secretariat ends a term or lengthens it" on portal.board_member for update to portal_tenant
  using ((select portal.is_secretariat()))
  with check (named_by = (select (portal.speaker()).person_id));

create policy "a grade is for readers of the practice" on portal.practice_grade for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = practice_grade.bulletin_id and bulletin.state = 'released'));
create policy "a reviewer grades what he reads and no house of his wrote" on portal.practice_grade for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and signed_by in ('', (select person.name from portal.person where person.id = (select (portal.speaker()).person_id)))
    and exists (select from portal.board_member as seat
                where (seat.organisation_id, seat.person_id) = (practice_grade.organisation_id, practice_grade.person_id) and seat.ends_at > now())
    and exists (select from portal.bulletin where bulletin.id = practice_grade.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released')
    and not portal.is_author_of(bulletin_id));

create policy "an endorsement is for readers of the practice" on portal.practice_endorsement for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = practice_endorsement.bulletin_id and bulletin.state = 'released'));
create policy "an organisation stands behind what it reads and did not write" on portal.practice_endorsement for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_endorsement.bulletin_id
                and bulletin.type = 'PRACTICE' and bulletin.state = 'released')
    and not portal.is_author_of(bulletin_id));
create policy "an organisation takes its endorsement back" on portal.practice_endorsement for delete to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_endorsement.bulletin_id and bulletin.state = 'released'));

create policy "the definer reads grades" on portal.practice_grade for select to portal_definer using (true);
create policy "the definer takes away what authors said of themselves" on portal.practice_endorsement to portal_definer using (true) with check (true);

grant select on portal.board_member to portal_tenant;
grant insert (organisation_id, person_id, named_by, ends_at), update (named_by, ends_at) on portal.board_member to portal_tenant;
-- not the house and the person: the board speaks as one, unless somebody signs
grant select (id, bulletin_id, grade, reason, signed_by, graded_at) on portal.practice_grade to portal_tenant;
grant insert (bulletin_id, organisation_id, person_id, grade, reason, signed_by) on portal.practice_grade to portal_tenant;
grant select (bulletin_id, organisation_id, organisation_name, sentence, endorsed_at) on portal.practice_endorsement to portal_tenant;
grant insert (bulletin_id, organisation_id, person_id, sentence), delete on portal.practice_endorsement to portal_tenant;
grant select on portal.practice_grade, portal.practice_endorsement to portal_definer;
grant delete on portal.practice_endorsement to portal_definer;

set local role portal_definer;

create function portal.practice_graded() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.order_for_library(new.bulletin_id);
  perform portal.order_for_search(new.bulletin_id);
  perform portal.tell('practice.graded', new.bulletin_id, new.id);
  return null;
end $$;

/* The name stands with the sentence, also for readers to whom the directory does not say it: the house chose to be named. */
create function portal.practice_endorsing() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  return new;
end $$;

create function portal.practice_endorsed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.endorsed', new.bulletin_id, new.organisation_id);
  return null;
end $$;

set local role portal_owner;
create trigger practice_graded after insert on portal.practice_grade for each row execute function portal.practice_graded();
create trigger practice_endorsing before insert on portal.practice_endorsement for each row execute function portal.practice_endorsing();
create trigger practice_endorsed after insert on portal.practice_endorsement for each row execute function portal.practice_endorsed();
