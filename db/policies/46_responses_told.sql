-- Who is told of what readers answer, and reminded of what they have not.

set local role portal_definer;

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
    select member.organisation_id, member.person_id, array_agg(member.role) as roles from portal.held_roles() as member group by 1, 2),
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
    where state = 'released' and drill_id is null and (urgency = 'immediate' or acknowledge_by is not null) and acknowledgement_reminded_at is null
      and coalesce(valid_until > now(), true)
      and now() >= case when acknowledge_by is null then released_at + interval '30 minutes'
        else greatest(acknowledge_by - interval '1 hour', released_at + (acknowledge_by - released_at) / 2) end
    returning id)
  select count(portal.tell('acknowledgement.due', due.id, null))::int from due;
end;

grant execute on function portal.remind_of_answers to portal_worker;
set local role portal_owner;
