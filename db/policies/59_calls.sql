-- Open calls: GREEN, read by all members. What is answered is between the two organisations until both show it.

create policy "a call is as GREEN: all members read it, others until a year after it closed" on portal.open_call for select to portal_tenant
  using (2 = any ((select (portal.speaker()).circles)::int[]) and (select (portal.speaker()).ceiling) >= 1
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or least(closed_on, open_until) > (now() at time zone 'UTC')::date - 366));
create policy "whoever writes for the house opens a call" on portal.open_call for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']);
create policy "whoever writes for the house closes its calls" on portal.open_call for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher'])
  with check (organisation_id = (select (portal.speaker()).organisation_id));

-- An answer that is nothing but a practice is for whoever may read that.
create policy "an answer is for those who write for the two organisations" on portal.call_answer for select to portal_tenant
  using ((select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.open_call where open_call.id = call_answer.call_id
      and (select (portal.speaker()).organisation_id) in (open_call.organisation_id, call_answer.organisation_id))
    and (words <> '' or exists (select from portal.call_answer_practice as practice where practice.answer_id = call_answer.id)));
create policy "whoever writes for another house answers while it is open" on portal.call_answer for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.open_call where open_call.id = call_answer.call_id
      and open_call.organisation_id <> (select (portal.speaker()).organisation_id)
      and open_call.closed_on is null and open_call.open_until >= (now() at time zone 'UTC')::date));

create policy "of the practices in answers, each side sees what it may read" on portal.call_answer_practice for select to portal_tenant
  using ((select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.open_call where open_call.id = call_answer_practice.call_id
      and (select (portal.speaker()).organisation_id) in (open_call.organisation_id, call_answer_practice.organisation_id))
    and exists (select from portal.bulletin where bulletin.id = call_answer_practice.bulletin_id and bulletin.state = 'released'));
create policy "an answer names a practice that its organisation reads" on portal.call_answer_practice for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher']
    and exists (select from portal.open_call where open_call.id = call_answer_practice.call_id
      and open_call.closed_on is null and open_call.open_until >= (now() at time zone 'UTC')::date)
    and exists (select from portal.bulletin where bulletin.id = call_answer_practice.bulletin_id
      and bulletin.type = 'PRACTICE' and bulletin.state = 'released'));

create policy "the definer tells of calls" on portal.open_call for select to portal_definer using (true);
create policy "the definer shows the answers that both show" on portal.call_answer to portal_definer using (true) with check (true);
create policy "the definer shows what answers name" on portal.call_answer_practice for select to portal_definer using (true);

grant select (id, organisation_id, organisation_name, title, purpose, categories, site_kinds, opened_at, open_until, closed_on, outcome)
  on portal.open_call to portal_tenant;
grant insert (id, organisation_id, person_id, title, purpose, categories, site_kinds, open_until), update (closed_on, outcome)
  on portal.open_call to portal_tenant;
grant select (id, call_id, organisation_id, organisation_name, words, answered_at, caller_shows, answerer_shows) on portal.call_answer to portal_tenant;
grant insert (id, call_id, organisation_id, person_id, words) on portal.call_answer to portal_tenant;
grant select, insert on portal.call_answer_practice to portal_tenant;
grant select on portal.open_call, portal.call_answer, portal.call_answer_practice to portal_definer;
grant update (caller_shows, answerer_shows) on portal.call_answer to portal_definer;
