-- What follows from a request and its answers: names, events that name nobody, and what readers of the practice are shown.

set local role portal_definer;

/* Asks under the own name; twenty in a day are enough, also from two at once. */
create function portal.practice_requesting() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('requests of ' || new.organisation_id));
  if (select count(*) >= 20 from portal.practice_request as earlier
      where earlier.organisation_id = new.organisation_id and earlier.asked_at > now() - interval '1 day') then
    raise exception using errcode = 'BW409', message = 'enough_requests';
  end if;
  new.organisation_name := (select name from portal.organisation where id = new.organisation_id);
  return new;
end $$;

create function portal.practice_requested() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell(case new.kind when 'experience' then 'practice.experience_asked' else 'practice.requested' end, new.bulletin_id, new.id);
  return null;
end $$;

create function portal.practice_visit_agreed() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform portal.tell('practice.visit_agreed', new.bulletin_id, new.id);
  return null;
end $$;

/* The name stands only where it was chosen. */
create function portal.practice_replying() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.signed_by := case when new.named
    then coalesce((select name from portal.organisation where id = (portal.speaker()).organisation_id), '') else '' end;
  return new;
end $$;

/*
 * Keeps at home who answered. Of those who run it each answers once, and the request does not show it to the others; what
 * the owner says last holds, and takes the day before with it.
 */
create function portal.practice_replied() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  asked portal.practice_request;
begin
  select * into asked from portal.practice_request where id = new.request_id for update;
  if (select count(*) >= (case asked.kind when 'experience' then 1 else 20 end) from portal.practice_reply_origin as origin
      where (origin.request_id, origin.organisation_id) = (new.request_id, who.organisation_id)) then
    raise exception using errcode = 'BW409', message = 'request_answered';
  end if;
  if who.person_id is not null then
    insert into portal.practice_reply_origin (reply_id, request_id, organisation_id, person_id)
    values (new.id, new.request_id, who.organisation_id, who.person_id);
  end if;
  if asked.kind <> 'experience' then
    update portal.practice_request set proposed_on = new.day, state = case when new.declines then 'declined' else 'answered' end
    where id = asked.id;
  end if;
  perform portal.tell('practice.replied', asked.bulletin_id, asked.id);
  return null;
end $$;

/*
 * Says for one side that the readers of the practice may see a question and its answer, 'named' or 'unnamed', or null that
 * they may no longer. Who answered without a name stays without. Answers whether it was the speaker's to say.
 */
create function portal.agree_to_show(reply uuid, choice text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  who portal.speaker := portal.speaker();
  said portal.practice_reply;
  asked portal.practice_request;
  own_question boolean;
begin
  select * into said from portal.practice_reply where id = reply for update;
  select * into asked from portal.practice_request where id = said.request_id;
  own_question := asked.organisation_id = who.organisation_id;
  if choice not in ('named', 'unnamed') or asked.kind = 'visit' or not coalesce('publisher' = any (who.roles), false)
    or not exists (select from portal.practice_read(asked.bulletin_id))
    or not own_question and not exists (select from portal.practice_reply_origin as origin
      where (origin.reply_id, origin.organisation_id) = (reply, who.organisation_id)) then
    return false;
  end if;
  if own_question then
    update portal.practice_reply set asker_shows = choice where id = reply;
  else
    update portal.practice_reply set replier_shows = case when choice = 'named' and not said.named then 'unnamed' else choice end where id = reply;
  end if;
  if choice is not null and (own_question and said.replier_shows is null or not own_question and said.asker_shows is null) then
    perform portal.tell('practice.to_show', asked.bulletin_id, reply);
  end if;
  return true;
end $$;

/* What both sides agreed to show to those who read the practice, with the names that each chose; the newest fifty. */
create function portal.shown_replies(which uuid)
  returns table (id uuid, kind text, asked_by text, question text, answered_by text, answer text, replied_on date)
  language sql stable security definer set search_path = ''
begin atomic
  select reply.id, request.kind, case reply.asker_shows when 'named' then request.organisation_name end, request.words,
    case reply.replier_shows when 'named' then reply.signed_by end, reply.words, reply.replied_on
  from portal.practice_read(which) as reader
  join portal.practice_request as request on request.bulletin_id = reader.practice
  join portal.practice_reply as reply on reply.request_id = request.id
    and reply.asker_shows is not null and reply.replier_shows is not null
  order by reply.replied_on desc, reply.id limit 50;
end;

grant execute on function portal.agree_to_show, portal.shown_replies to portal_tenant;
set local role portal_owner;
create trigger practice_requesting before insert on portal.practice_request for each row execute function portal.practice_requesting();
create trigger practice_requested after insert on portal.practice_request for each row execute function portal.practice_requested();
create trigger practice_visit_agreed after update of state on portal.practice_request
  for each row when (new.state = 'agreed' and old.state <> 'agreed') execute function portal.practice_visit_agreed();
create trigger practice_replying before insert on portal.practice_reply for each row execute function portal.practice_replying();
create trigger practice_replied after insert on portal.practice_reply for each row execute function portal.practice_replied();
