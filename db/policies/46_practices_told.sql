-- Who hears of what others say of a practice: those who write it, and those who are asked.

set local role portal_definer;

/* Whom a request about a practice is for: those who run it, its owner, whoever asked, the other side of what may be shown. */
create function portal.request_concerns(cause portal.outbox) returns table (organisation_id uuid, person_id uuid)
  language sql stable set search_path = ''
begin atomic
  select held.organisation_id, held.person_id
  from portal.practice_request as request
  join portal.adoption on adoption.bulletin_id = request.bulletin_id and adoption.organisation_id <> request.organisation_id
  join portal.held_roles() as held on held.organisation_id = adoption.organisation_id
  where cause.kind = 'practice.experience_asked' and request.id = cause.subject and adoption.status in ('A4', 'A5')
    and (held.role = 'publisher' or held.role = 'contributor' and held.person_id = adoption.person_id)
  union
  select held.organisation_id, held.person_id
  from portal.bulletin as practice join portal.held_roles() as held on held.organisation_id = practice.organisation_id
  where practice.id = cause.bulletin_id and cause.kind in ('practice.requested', 'practice.visit_agreed')
    and (held.role = 'publisher' or held.role = 'contributor' and held.person_id = practice.author_id)
  union
  select request.organisation_id, request.person_id from portal.practice_request as request
  where cause.kind = 'practice.replied' and request.id = cause.subject
  union
  select held.organisation_id, held.person_id
  from portal.practice_reply as reply
  join portal.practice_request as request on request.id = reply.request_id
  join portal.practice_reply_origin as origin on origin.reply_id = reply.id
  join portal.held_roles() as held on held.role = 'publisher'
    and (held.organisation_id = request.organisation_id and reply.asker_shows is null
      or held.organisation_id = origin.organisation_id and reply.replier_shows is null)
  where cause.kind = 'practice.to_show' and reply.id = cause.subject;
end;

/* Whom such an event is for, before it is asked whether they may still read the practice. */
create function portal.practice_concerns(cause portal.outbox) returns table (organisation_id uuid, person_id uuid)
  language sql stable set search_path = ''
begin atomic
  -- the owner
  select held.organisation_id, held.person_id
  from portal.bulletin as practice join portal.held_roles() as held on held.organisation_id = practice.organisation_id
  where practice.id = cause.bulletin_id and cause.kind in ('practice.graded', 'practice.endorsed', 'practice.suggested', 'practice.author_answered')
    and (held.role = 'publisher' or held.person_id = practice.author_id)
  union
  -- of a grade also whoever writes along
  select held.organisation_id, held.person_id
  from portal.practice_author as author
  join portal.held_roles() as held on held.organisation_id = author.organisation_id and held.role = 'publisher'
  where author.bulletin_id = cause.bulletin_id and author.state = 'accepted' and cause.kind = 'practice.graded'
  union
  select held.organisation_id, held.person_id from portal.held_roles() as held
  where cause.kind = 'practice.author_asked' and held.organisation_id = cause.subject and held.role = 'publisher'
  union
  select suggestion.organisation_id, suggestion.person_id from portal.practice_suggestion as suggestion
  where cause.kind = 'practice.suggestion_answered' and suggestion.id = cause.subject
  union
  select asked.organisation_id, asked.person_id from portal.request_concerns(cause) as asked;
end;

/* The same as expand_event for what others say of a practice; called by it, with the event locked. */
create function portal.expand_practice(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subject, urgent)
  select distinct on (concerned.person_id) cause.id, concerned.person_id, concerned.organisation_id, cause.kind, cause.bulletin_id, cause.subject, false
  from portal.practice_concerns(cause) as concerned
  join portal.bulletin as practice on practice.id = cause.bulletin_id and practice.state = 'released'
  join portal.speakers() as speaker on speaker.organisation_id = concerned.organisation_id and speaker.person_id = concerned.person_id
  where portal.admits(practice.audience, practice.excluded, practice.tlp, practice.organisation_id, speaker)
  order by concerned.person_id, concerned.organisation_id
  on conflict do nothing;
  get diagnostics told = row_count;
  return told;
end $$;

set local role portal_owner;
