-- What readers answer. An organisation's answer is its own; what it asks and says follows the bulletin and its layers.

create policy "an answer is known to the organisation that gave it" on portal.acknowledgement for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin where bulletin.id = acknowledgement.bulletin_id));
create policy "a desk answers for its organisation what others released" on portal.acknowledgement for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['publisher', 'duty_desk']
    and exists (select from portal.bulletin where bulletin.id = acknowledgement.bulletin_id
                and bulletin.state = 'released' and bulletin.drill_id is null and bulletin.organisation_id <> acknowledgement.organisation_id));
create policy "a desk changes the answer of its organisation" on portal.acknowledgement for update to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and (select (portal.speaker()).roles) && array['publisher', 'duty_desk']
    and exists (select from portal.bulletin where bulletin.id = acknowledgement.bulletin_id and bulletin.state = 'released'))
  with check (person_id = (select (portal.speaker()).person_id));

create policy "a conversation is for the two organisations in it" on portal.conversation for select to portal_tenant
  using ((select (portal.speaker()).organisation_id) in (originator_id, organisation_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk']
    and exists (select from portal.bulletin where bulletin.id = conversation.bulletin_id));

create policy "a message is for whoever may read its conversation" on portal.conversation_message for select to portal_tenant
  using (exists (select from portal.conversation where conversation.id = conversation_message.conversation_id));
create policy "whoever reads a conversation writes in it" on portal.conversation_message for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and exists (select from portal.conversation where conversation.id = conversation_message.conversation_id));

create policy "a question is between asker and originator, until it is answered to all" on portal.question for select to portal_tenant
  using (exists (select from portal.bulletin_layer as layer
                 where layer.bulletin_id = question.bulletin_id and layer.position = question.position)
    and (answered_to = 'readers'
      or exists (select from portal.bulletin where bulletin.id = question.bulletin_id
                 and bulletin.organisation_id = (select (portal.speaker()).organisation_id))
      or exists (select from portal.question_origin as origin where origin.question_id = question.id
                 and origin.organisation_id = (select (portal.speaker()).organisation_id))));
create policy "a reader asks about a layer, in the own name or in none" on portal.question for insert to portal_tenant
  with check ((organisation_id is null or organisation_id = (select (portal.speaker()).organisation_id))
    and (select (portal.speaker()).roles) && array['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat']
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = question.bulletin_id and layer.position = question.position
                  and layer.organisation_id <> (select (portal.speaker()).organisation_id))
    and exists (select from portal.bulletin where bulletin.id = question.bulletin_id and bulletin.state = 'released' and bulletin.drill_id is null));
create policy "the originator answers once, a publisher also to all readers" on portal.question for update to portal_tenant
  using (answer is null
    and exists (select from portal.bulletin_layer as layer
                where layer.bulletin_id = question.bulletin_id and layer.position = question.position
                  and layer.organisation_id = (select (portal.speaker()).organisation_id))
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk'])
  with check (answer is not null and answered_by = (select (portal.speaker()).person_id)
    and (answered_to = 'asker' or 'publisher' = any ((select (portal.speaker()).roles)::text[])));

create policy "an organisation knows its own questions" on portal.question_origin for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id));

create policy "thanks are between the two organisations" on portal.thanks for select to portal_tenant
  using (exists (select from portal.bulletin where bulletin.id = thanks.bulletin_id
                 and (select (portal.speaker()).organisation_id) in (bulletin.organisation_id, thanks.organisation_id)));
create policy "an organisation thanks another" on portal.thanks for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['contributor', 'publisher', 'duty_desk']
    and exists (select from portal.bulletin where bulletin.id = thanks.bulletin_id
                and bulletin.state = 'released' and bulletin.drill_id is null and bulletin.organisation_id <> thanks.organisation_id));

create policy "the definer counts answers" on portal.acknowledgement for select to portal_definer using (true);
create policy "the definer opens conversations" on portal.conversation to portal_definer using (true) with check (true);
create policy "the definer knows who wrote" on portal.conversation_message for select to portal_definer using (true);
create policy "the definer counts questions" on portal.question for select to portal_definer using (true);
create policy "the definer keeps who asked" on portal.question_origin to portal_definer using (true) with check (true);
create policy "the definer counts thanks" on portal.thanks for select to portal_definer using (true);
create policy "the definer counts sightings" on portal.sighting for select to portal_definer using (true);

grant select on portal.acknowledgement, portal.conversation, portal.question_origin to portal_tenant;
-- not the person: who of another tenant wrote, asked, answered or thanked is nobody else's business
grant select (id, conversation_id, organisation_id, body, sent_at) on portal.conversation_message to portal_tenant;
grant select (id, bulletin_id, position, organisation_id, body, asked_at, answer, answered_at, answered_to) on portal.question to portal_tenant;
grant select (bulletin_id, organisation_id, note, thanked_at) on portal.thanks to portal_tenant;
grant insert (bulletin_id, organisation_id, person_id, answer, note), update (person_id, answer, note) on portal.acknowledgement to portal_tenant;
grant insert (id, conversation_id, organisation_id, person_id, body) on portal.conversation_message to portal_tenant;
grant insert (id, bulletin_id, position, organisation_id, body), update (answer, answered_to, answered_by) on portal.question to portal_tenant;
grant insert (bulletin_id, organisation_id, person_id, note) on portal.thanks to portal_tenant;
grant select on portal.acknowledgement, portal.conversation, portal.conversation_message, portal.question, portal.question_origin,
  portal.thanks, portal.sighting, portal.read_record to portal_definer;
grant insert on portal.conversation, portal.question_origin, portal.outbox to portal_definer;

/* When, and how often it was changed, is not for the one who answers to say. */
create function portal.acknowledgement_changed() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.answered_at := now();
  new.changes := old.changes + 1;
  return new;
end $$;

create function portal.question_settled() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.answered_at := now();
  return new;
end $$;

create trigger acknowledgement_changed before update of answer, note on portal.acknowledgement
  for each row execute function portal.acknowledgement_changed();
create trigger question_settled before update of answer on portal.question for each row execute function portal.question_settled();
