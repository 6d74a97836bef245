-- What becomes of a request to release without a name, and who is told.

set local role portal_definer;

/* Locks the brokers' copy and then its request, in the order of a release. */
create function portal.hold_request(which uuid) returns portal.brokerage
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  request portal.brokerage;
begin
  perform from portal.bulletin where id = (select bulletin_id from portal.brokerage where id = which) for update;
  select * into request from portal.brokerage where id = which for update;
  return request;
end $$;

/* An open request of which the speaker is a broker, locked; null alike for all others. */
create function portal.own_request(which uuid) returns portal.brokerage
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
  request portal.brokerage;
begin
  perform portal.hold_request(id) from portal.brokerage where id = which and speaker.person_id in (broker_one, broker_two);
  select * into request from portal.brokerage
  where id = which and state in ('asked', 'taken', 'released') and secretariat_id = speaker.organisation_id
    and speaker.person_id in (broker_one, broker_two) and 'secretariat' = any (speaker.roles) for update;
  return request;
end $$;

/* Ends a request without a release: the brokers' copy goes, and whoever asked is told. */
create function portal.give_back(request portal.brokerage, how text, said text) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update portal.brokerage set state = how, answer = said, answered_at = now(), bulletin_id = null where id = request.id;
  delete from portal.bulletin where id = request.bulletin_id and state <> 'released';
  perform portal.tell('brokerage.answered', origin.draft_id, request.id) from portal.brokerage_origin as origin
  where origin.brokerage_id = request.id and how <> 'withdrawn';
end $$;

/* Says that a broker has begun. Answers whether it was so. */
create function portal.take_brokerage(which uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  request portal.brokerage := portal.own_request(which);
begin
  if request.state is distinct from 'asked' then return false; end if;
  update portal.brokerage set state = 'taken' where id = which;
  return true;
end $$;

create function portal.decline_brokerage(which uuid, said text) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  request portal.brokerage := portal.own_request(which);
begin
  if request.id is null or request.state = 'released' then return false; end if;
  perform portal.give_back(request, 'declined', said);
  return true;
end $$;

create function portal.withdraw_brokerage(which uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  asker portal.speaker := portal.speaker();
  draft_id uuid := (select origin.draft_id from portal.brokerage_origin as origin where origin.brokerage_id = which);
  draft portal.bulletin := portal.own_bulletin(draft_id, array['publisher']);
  request portal.brokerage;
begin
  if draft.id is null or portal.unread_by(draft_id, asker) then return false; end if;
  request := portal.hold_request(which);
  if request.state not in ('asked', 'taken') then return false; end if;
  perform portal.give_back(request, 'withdrawn', '');
  return true;
end $$;

/* Whose it is, for one of the two brokers who says why. The reason is kept in the same transaction, or nothing is told. */
create function portal.read_brokerage_origin(which uuid, why text)
  returns table (organisation_name text, person_name text, desk_email text, desk_phone text)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  speaker portal.speaker := portal.speaker();
  request portal.brokerage := portal.own_request(which);
begin
  if request.id is null then return; end if;
  if length(btrim(why)) not between 10 and 1000 then raise exception using errcode = 'BW409', message = 'reason_missing'; end if;
  insert into portal.brokerage_reading (brokerage_id, organisation_id, person_id, reason)
  values (which, speaker.organisation_id, speaker.person_id, btrim(why));
  return query
    select organisation.name, person.name, organisation.desk_email, organisation.desk_phone
    from portal.brokerage_origin as origin
    join portal.organisation on organisation.id = origin.organisation_id
    join portal.person on person.id = origin.person_id
    where origin.brokerage_id = which;
end $$;

/* Gives back what was not answered in time. Answers how many. */
create function portal.lapse_brokerages() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  late uuid;
  request portal.brokerage;
  lapsed int := 0;
begin
  for late in select id from portal.brokerage where state in ('asked', 'taken') and answer_by <= now() loop
    request := portal.hold_request(late);
    continue when request.state not in ('asked', 'taken');
    perform portal.give_back(request, 'lapsed', '');
    lapsed := lapsed + 1;
  end loop;
  return lapsed;
end $$;

/* A broker's release answers the request; one that is over is not released any more. */
create function portal.brokered_released() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  request portal.brokerage;
begin
  update portal.brokerage set state = 'released', answered_at = now()
  where bulletin_id = new.id and state in ('asked', 'taken') and answer_by > now() returning * into request;
  if request.id is null then raise exception using errcode = 'BW409', message = 'brokerage_over'; end if;
  perform portal.tell('brokerage.answered', origin.draft_id, request.id) from portal.brokerage_origin as origin
  where origin.brokerage_id = request.id;
  return null;
end $$;

/* What lies with the brokers is not thrown away beneath them. */
create function portal.brokered_kept() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if portal.lies_with_brokers(old.id) then raise exception using errcode = 'BW409', message = 'in_brokerage'; end if;
  return old;
end $$;

/* Tells the two brokers that they were asked, and whoever asked that there is an answer. */
create function portal.expand_brokerage(cause portal.outbox) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  told int;
begin
  select count(*) filter (where portal.tell_person(cause, concerned.organisation_id, concerned.person_id, concerned.urgent)) into told
  from (
    select request.secretariat_id as organisation_id, broker as person_id, bulletin.urgency = 'immediate' as urgent
    from portal.brokerage as request join portal.bulletin on bulletin.id = request.bulletin_id
    cross join unnest(array[request.broker_one, request.broker_two]) as broker
    where cause.kind = 'brokerage.asked' and request.id = cause.subject and request.state in ('asked', 'taken')
    union all
    select origin.organisation_id, origin.person_id, true from portal.brokerage_origin as origin
    where cause.kind = 'brokerage.answered' and origin.brokerage_id = cause.subject) as concerned;
  return told;
end $$;

grant execute on function portal.take_brokerage, portal.decline_brokerage, portal.withdraw_brokerage, portal.read_brokerage_origin
  to portal_tenant;
grant execute on function portal.lapse_brokerages to portal_worker;
set local role portal_owner;
create trigger brokered_released after update of state on portal.bulletin
  for each row when (new.brokered and new.revises is null and new.state = 'released' and old.state in ('draft', 'in_review'))
  execute function portal.brokered_released();
create trigger brokered_kept before delete on portal.bulletin
  for each row when (old.state in ('draft', 'in_review')) execute function portal.brokered_kept();
