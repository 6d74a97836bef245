-- What readers answer makes events, which name nobody.

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

set local role portal_owner;
create trigger hit_answered after insert or update of answer on portal.acknowledgement
  for each row when (new.answer = 'HIT') execute function portal.hit_answered();
create trigger message_sent after insert on portal.conversation_message for each row execute function portal.message_sent();
create trigger question_asked after insert on portal.question for each row execute function portal.question_asked();
create trigger question_answered after update of answer on portal.question for each row execute function portal.question_answered();
