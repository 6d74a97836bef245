-- What readers answer. An organisation's answer is its own; what it asks and says follows the bulletin and its layers.

create policy "an answer is known to the organisation that gave it" on portal.acknowledgement for select to portal_tenant
  using (organisation_id = (select (portal.speaker()).organisation_id)
    and exists (select from portal.bulletin where bulletin.id = acknowledgement.bulletin_id));
create policy "a desk answers for its organisation what others released" on portal.acknowledgement for insert to portal_tenant
  with check (organisation_id = (select (portal.speaker()).organisation_id)
    and person_id = (select (portal.speaker()).person_id)
    and (select (portal.speaker()).roles) && array['publisher', 'duty_desk']
    and exists (select from portal.bulletin where bulletin.id = acknowledgement.bulletin_id
                and bulletin.state = 'released' and bulletin.organisation_id <> acknowledgement.organisation_id));
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
    and exists (select from portal.bulletin where bulletin.id = question.bulletin_id and bulletin.state = 'released'));
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
                and bulletin.state = 'released' and bulletin.organisation_id <> thanks.organisation_id));

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

set local role portal_definer;

/*
 * An event of what readers answer. It belongs to the originator, whose bulletin it is about, and names nobody: who of
 * another tenant did it is not the originator's to know. Answers its id.
 */
create function portal.tell(event_kind text, which uuid, about uuid) returns uuid
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, subject)
  select organisation_id, '00000000-0000-0000-0000-000000000000', event_kind, bulletin.id, about from portal.bulletin where bulletin.id = which
  returning outbox.id;
end;

/* "Found something" opens the channel between the two organisations; saying it twice opens no second one. */
create function portal.hit_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  opened uuid;
begin
  insert into portal.conversation (bulletin_id, originator_id, organisation_id)
  select bulletin.id, bulletin.organisation_id, new.organisation_id from portal.bulletin where bulletin.id = new.bulletin_id
  on conflict do nothing returning id into opened;
  if opened is not null then perform portal.tell('conversation.opened', new.bulletin_id, opened); end if;
  return null;
end $$;

create function portal.message_sent() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('conversation.message', conversation.bulletin_id, new.id)
  from portal.conversation where conversation.id = new.conversation_id;
  return null;
end $$;

/* Who asks stands apart, so that "in no name" holds for everybody else. */
create function portal.question_asked() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  asker portal.speaker := portal.speaker();
begin
  if asker.person_id is not null then
    insert into portal.question_origin (question_id, organisation_id, person_id) values (new.id, asker.organisation_id, asker.person_id);
  end if;
  perform portal.tell('question.asked', new.bulletin_id, new.id);
  return null;
end $$;

create function portal.question_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('question.answered', new.bulletin_id, new.id);
  return null;
end $$;

/* Whether a member reads what a layer says now: its own law, and that of every layer above it. */
create function portal.reads_layer(which uuid, at smallint, member portal.speaker) returns boolean
  language sql stable set search_path = ''
begin atomic
  select count(*) = at and coalesce(bool_and(portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, member)), false)
  from portal.bulletin_layer as layer where layer.bulletin_id = which and layer.position <= at;
end;

/*
 * Whom an event of what readers answer is for, before it is asked whether they may still read: the one who asked, the
 * other side of a conversation, the desks that have not answered yet.
 */
create function portal.concerned_by(cause portal.outbox) returns table (organisation_id uuid, person_id uuid)
  language sql stable set search_path = ''
begin atomic
  with held as materialized (
    select member.organisation_id, member.person_id, array_agg(member.role) as roles from portal.member_role as member group by 1, 2),
  said as materialized (
    select conversation.*, message.organisation_id as speaking
    from portal.conversation left join portal.conversation_message as message
      on message.conversation_id = conversation.id and cause.kind = 'conversation.message'
    where cause.kind = 'conversation.opened' and conversation.id = cause.subject or message.id = cause.subject)
  -- the originator is asked, or hears that something was found
  select held.organisation_id, held.person_id
  from held join portal.bulletin on bulletin.id = cause.bulletin_id and bulletin.organisation_id = held.organisation_id
  where cause.kind in ('question.asked', 'conversation.opened') and cause.subject is not null
    and ('publisher' = any (held.roles) or held.person_id = bulletin.author_id
      or cause.kind = 'conversation.opened' and 'duty_desk' = any (held.roles))
  union
  -- the other side of a conversation: who wrote in it, wrote or answered the bulletin
  select held.organisation_id, held.person_id
  from said join held on held.organisation_id in (said.originator_id, said.organisation_id) and held.organisation_id <> said.speaking
  where cause.kind = 'conversation.message' and held.roles && array['contributor', 'publisher', 'duty_desk']
    and (exists (select from portal.conversation_message as earlier
                 where earlier.conversation_id = said.id and earlier.person_id = held.person_id)
      or exists (select from portal.acknowledgement as answer
                 where (answer.bulletin_id, answer.organisation_id, answer.person_id) = (said.bulletin_id, held.organisation_id, held.person_id))
      or exists (select from portal.bulletin where bulletin.id = said.bulletin_id and held.person_id in (bulletin.author_id, bulletin.releaser_id)))
  union
  -- whoever asked; of an answer to all, also whoever answered the bulletin for an organisation
  select origin.organisation_id, origin.person_id from portal.question_origin as origin
  where cause.kind = 'question.answered' and origin.question_id = cause.subject
  union
  select answer.organisation_id, answer.person_id
  from portal.acknowledgement as answer join portal.question on question.id = cause.subject and question.answered_to = 'readers'
  where cause.kind = 'question.answered' and answer.bulletin_id = cause.bulletin_id
  union
  -- the desks of organisations that were told and have not answered; where there is no desk, who else may answer
  select held.organisation_id, held.person_id
  from held
  where cause.kind = 'acknowledgement.due'
    and exists (select from portal.bulletin where bulletin.id = cause.bulletin_id and bulletin.organisation_id <> held.organisation_id
                and bulletin.acknowledgement_reminded_at is not null)
    and exists (select from portal.notice
                where notice.bulletin_id = cause.bulletin_id and notice.organisation_id = held.organisation_id and notice.kind like 'bulletin.%')
    and not exists (select from portal.acknowledgement as answer
                    where answer.bulletin_id = cause.bulletin_id and answer.organisation_id = held.organisation_id)
    and case when exists (select from held as desk where desk.organisation_id = held.organisation_id and 'duty_desk' = any (desk.roles))
        then 'duty_desk' = any (held.roles) else 'publisher' = any (held.roles) end
  union
  -- whoever an escalation calls, as long as nobody has answered
  select called.organisation_id, called.person_id
  from portal.escalation_call as called join portal.escalation on escalation.id = called.escalation_id and escalation.ended_at is null
  where called.event_id = cause.id;
end;

/* The same as expand_event for what readers answer; called by it, with the event locked. */
create function portal.expand_answer(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  about uuid := cause.subject;
  at smallint := 1;
  told int;
begin
  if cause.kind = 'conversation.message' then
    select conversation_id into about from portal.conversation_message where id = cause.subject;
  elsif cause.kind like 'question.%' then
    select position into at from portal.question where id = cause.subject;
  end if;
  with readers as (
    select distinct on (concerned.person_id) concerned.person_id, concerned.organisation_id,
      cause.kind in ('acknowledgement.due', 'conversation.opened') or bulletin.urgency = 'immediate' as urgent
    from portal.concerned_by(cause) as concerned
    -- a conversation goes on after a recall, among those who find the tombstone
    join portal.bulletin on bulletin.id = cause.bulletin_id and (bulletin.state = 'released' or cause.kind like 'conversation.%')
    join portal.speakers() as speaker on speaker.organisation_id = concerned.organisation_id and speaker.person_id = concerned.person_id
    where case when cause.kind like 'conversation.%' then portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker)
      else portal.reads_layer(cause.bulletin_id, at, speaker) end
    order by concerned.person_id, concerned.organisation_id),
  noticed as (
    insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subject, urgent)
    select cause.id, person_id, organisation_id, cause.kind, cause.bulletin_id, about, urgent from readers
    on conflict do nothing returning person_id)
  select count(pg_notify('notice', person_id::text)) into told from noticed;
  return told;
end $$;

/*
 * Reminds once of each bulletin that waits for answers: an hour before they are due, halfway where there is less time;
 * half an hour after the release where it is immediate and names no time. Answers how many bulletins.
 */
create function portal.remind_of_answers() returns int
  language sql volatile security definer set search_path = ''
begin atomic
  with due as (
    update portal.bulletin set acknowledgement_reminded_at = now()
    where state = 'released' and (urgency = 'immediate' or acknowledge_by is not null) and acknowledgement_reminded_at is null
      and coalesce(valid_until > now(), true)
      and now() >= case when acknowledge_by is null then released_at + interval '30 minutes'
        else greatest(acknowledge_by - interval '1 hour', released_at + (acknowledge_by - released_at) / 2) end
    returning id)
  select count(portal.tell('acknowledgement.due', due.id, null))::int from due;
end;

set local role portal_owner;
create trigger hit_answered after insert or update of answer on portal.acknowledgement
  for each row when (new.answer = 'HIT') execute function portal.hit_answered();
create trigger message_sent after insert on portal.conversation_message for each row execute function portal.message_sent();
create trigger question_asked after insert on portal.question for each row execute function portal.question_asked();
create trigger question_answered after update of answer on portal.question for each row execute function portal.question_answered();

set local role portal_definer;
grant execute on function portal.remind_of_answers to portal_worker;
set local role portal_owner;
