-- What organisations ask each other about a practice. Who runs it and does not say so is in no row that the asker reads.

create policy "a request is for the asker and for those whom it asks" on portal.practice_request for select to portal_tenant
  using ((select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_request.bulletin_id and bulletin.state = 'released'
      and (practice_request.organisation_id = (select (portal.speaker()).organisation_id)
        or practice_request.kind <> 'experience' and bulletin.organisation_id = (select (portal.speaker()).organisation_id)))
    or (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_request.bulletin_id and bulletin.state = 'released')
    and (kind <> 'experience' and exists (
        select from portal.practice_author as author
        where (author.bulletin_id, author.organisation_id) = (practice_request.bulletin_id, (select (portal.speaker()).organisation_id))
          and author.state = 'accepted')
      or kind = 'experience' and state <> 'closed' and exists (
        select from portal.adoption
        where (adoption.bulletin_id, adoption.organisation_id) = (practice_request.bulletin_id, (select (portal.speaker()).organisation_id))
          and adoption.status in ('A4', 'A5'))
      or exists (select from portal.practice_reply_origin as origin
                 where (origin.request_id, origin.organisation_id) = (practice_request.id, (select (portal.speaker()).organisation_id)))));
create policy "whoever writes for the house asks about what it reads" on portal.practice_request for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.bulletin where bulletin.id = practice_request.bulletin_id
      and bulletin.type = 'PRACTICE' and bulletin.state = 'released'
      and (practice_request.kind = 'experience'
        or not bulletin.brokered and bulletin.organisation_id <> (select (portal.speaker()).organisation_id))));
create policy "the asker takes it back, or agrees to the day that was proposed" on portal.practice_request for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and state <> 'closed'
    and exists (select from portal.bulletin where bulletin.id = practice_request.bulletin_id and bulletin.state = 'released'))
  with check (state = 'closed' or state = 'agreed' and kind = 'visit' and proposed_on is not null);

create policy "an answer is for whoever asked, gave it or writes the practice along" on portal.practice_reply for select to portal_tenant
  using (exists (select from portal.practice_request as request where request.id = practice_reply.request_id
    and (request.kind <> 'experience'
      or request.organisation_id = (select (portal.speaker()).organisation_id)
      or exists (select from portal.practice_reply_origin as origin where origin.reply_id = practice_reply.id
                 and origin.organisation_id = (select (portal.speaker()).organisation_id)))));
create policy "those who run it answer, named or not; of visits and offers the owner" on portal.practice_reply for insert to portal_tenant
  with check ((select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.practice_request as request
      where request.id = practice_reply.request_id and request.state <> 'closed'
        and (request.kind = 'visit' or practice_reply.day is null and not practice_reply.declines)
        and case when request.kind = 'experience'
          then request.organisation_id <> (select (portal.speaker()).organisation_id) and exists (
            select from portal.adoption
            where (adoption.bulletin_id, adoption.organisation_id) = (request.bulletin_id, (select (portal.speaker()).organisation_id))
              and adoption.status in ('A4', 'A5'))
          else practice_reply.named and exists (
            select from portal.bulletin where bulletin.id = request.bulletin_id
            and bulletin.organisation_id = (select (portal.speaker()).organisation_id)) end));

create policy "an organisation knows what it answered" on portal.practice_reply_origin for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);

create policy "the definer follows requests" on portal.practice_request to portal_definer using (true) with check (true);
create policy "the definer shows what both agreed to" on portal.practice_reply to portal_definer using (true) with check (true);
create policy "the definer keeps who answered" on portal.practice_reply_origin to portal_definer using (true) with check (true);

grant select (id, bulletin_id, organisation_id, organisation_name, kind, words, wished, state, proposed_on, asked_at)
  on portal.practice_request to portal_tenant;
grant insert (id, bulletin_id, organisation_id, person_id, kind, words, wished), update (state) on portal.practice_request to portal_tenant;
grant select (id, request_id, signed_by, words, day, declines, asker_shows, replier_shows, replied_on) on portal.practice_reply to portal_tenant;
grant insert (id, request_id, named, words, day, declines) on portal.practice_reply to portal_tenant;
grant select on portal.practice_reply_origin to portal_tenant;
grant select, update (state, proposed_on) on portal.practice_request to portal_definer;
grant select, update (asker_shows, replier_shows) on portal.practice_reply to portal_definer;
grant select, insert on portal.practice_reply_origin to portal_definer;
