-- What follows from a call and its answers: names, ends, what the other side is told, and what all members are shown.

set local role portal_definer;

/* Calls under the own name; ten in a day are enough, also from two at once. */
create function portal.call_opening() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('calls of ' || new.organisation_id));
  if (select count(*) >= 10 from portal.open_call as earlier
      where earlier.organisation_id = new.organisation_id and earlier.opened_at > now() - interval '1 day') then
    raise exception using errcode = 'BW409', message = 'enough_calls';
  end if;
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  return new;
end $$;

/* A call is closed today, and once. */
create function portal.call_closing() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.closed_on := coalesce(old.closed_on, (now() at time zone 'UTC')::date);
  return new;
end $$;

/* Under the own name, which the caller sees; five times to one call, also from two at once. */
create function portal.call_answering() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('answers of ' || new.organisation_id));
  if (select count(*) >= 5 from portal.call_answer as earlier
      where (earlier.call_id, earlier.organisation_id) = (new.call_id, new.organisation_id)) then
    raise exception using errcode = 'BW409', message = 'enough_answers';
  end if;
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  return new;
end $$;

/* Tells one side what the other did with an answer, once of each kind. */
create function portal.tell_of_answer(event_kind text, answer uuid, doer uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into portal.outbox (organisation_id, person_id, kind, subject)
  select doer, '00000000-0000-0000-0000-000000000000', event_kind, answer
  where not exists (select from portal.outbox as told where (told.organisation_id, told.kind, told.subject) = (doer, event_kind, answer));
end;

create function portal.call_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell_of_answer('call.answered', new.id, new.organisation_id);
  return null;
end $$;

/*
 * Says for one side that all members may see an answer, 'named' or 'unnamed', or null that they may no longer. The name of
 * whoever answered is that side's alone to show. Answers whether it was the speaker's to say.
 */
create function portal.agree_to_show_answer(answer uuid, choice text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  said portal.call_answer;
  own_call boolean;
begin
  select * into said from portal.call_answer where id = answer for update;
  select call.organisation_id = who.organisation_id into own_call from portal.open_call as call
  where call.id = said.call_id and 2 = any (who.circles) and who.ceiling >= 1;
  if choice not in ('named', 'unnamed') or not coalesce('publisher' = any (who.roles), false)
    or own_call is null or not own_call and said.organisation_id <> who.organisation_id
    or said.words = '' and not exists (
      select from portal.call_answer_practice as named cross join portal.practice_read(named.bulletin_id) where named.answer_id = answer) then
    return false;
  end if;
  if own_call then
    update portal.call_answer set caller_shows = choice is not null where id = answer;
  else
    update portal.call_answer set answerer_shows = choice where id = answer;
  end if;
  if choice is not null then
    perform portal.tell_of_answer(
      case when own_call and said.answerer_shows is null or not own_call and not said.caller_shows then 'call.to_show' else 'call.shown' end,
      answer, who.organisation_id);
  end if;
  return true;
end $$;

/*
 * The answers of a call that both sides show to all members, with the name and the practice as far as each may be known;
 * in no order that would tell who was first.
 */
create function portal.shown_answers(which uuid)
  returns table (id uuid, answered_by text, words text, practice uuid, answered_on date)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select answer.id, case answer.answerer_shows when 'named' then answer.organisation_name end, answer.words, read.practice,
    (answer.answered_at at time zone 'UTC')::date
  from asking
  join portal.open_call as call on call.id = which and 2 = any ((asking.who).circles) and (asking.who).ceiling >= 1
    and (call.organisation_id = (asking.who).organisation_id
      or least(call.closed_on, call.open_until) > (now() at time zone 'UTC')::date - 366)
  join portal.call_answer as answer on answer.call_id = call.id and answer.caller_shows and answer.answerer_shows is not null
  left join portal.call_answer_practice as named on named.answer_id = answer.id
  left join lateral portal.practice_read(named.bulletin_id) as read on true
  where answer.words <> '' or read.practice is not null
  order by 5, 1 limit 100;
end;

/*
 * The same as expand_event for what happens to an answer; called by it, with the event locked. The caller hears of an
 * answer, each side of what the other would show: whoever wrote, and who releases for the house.
 */
create function portal.expand_call(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  insert into portal.notice (event_id, person_id, organisation_id, kind, subject, urgent)
  select distinct on (member.person_id) cause.id, member.person_id, member.organisation_id, cause.kind, cause.subject, false
  from portal.call_answer as answer
  join portal.open_call as call on call.id = answer.call_id
  join portal.speakers() as member on case when cause.organisation_id = answer.organisation_id
    then member.organisation_id = call.organisation_id and ('publisher' = any (member.roles) or member.person_id = call.person_id)
    else member.organisation_id = answer.organisation_id and ('publisher' = any (member.roles) or member.person_id = answer.person_id) end
  where answer.id = cause.subject and member.roles && array['contributor', 'publisher']
    and 2 = any (member.circles) and member.ceiling >= 1
  order by member.person_id, member.organisation_id
  on conflict do nothing;
  get diagnostics told = row_count;
  return told;
end $$;

grant execute on function portal.agree_to_show_answer, portal.shown_answers to portal_tenant;
set local role portal_owner;
create trigger call_opening before insert on portal.open_call for each row execute function portal.call_opening();
create trigger call_closing before update of closed_on on portal.open_call for each row execute function portal.call_closing();
create trigger call_answering before insert on portal.call_answer for each row execute function portal.call_answering();
create trigger call_answered after insert on portal.call_answer for each row execute function portal.call_answered();
