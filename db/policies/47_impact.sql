-- What becomes of what was shared: for the originator alone, and never what one organisation answered.

set local role portal_definer;

/* The bulletin, if the speaker writes for its originator and may read it; else no row. */
create function portal.originated(which uuid) returns setof portal.bulletin
  language sql stable set search_path = ''
begin atomic
  with speaker as materialized (select portal.speaker() as who)
  select bulletin.* from portal.bulletin cross join speaker
  where bulletin.id = which and bulletin.organisation_id = (speaker.who).organisation_id and bulletin.released_at is not null
    and bulletin.drill_id is null
    and (speaker.who).roles && array['contributor', 'publisher', 'duty_desk']
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker.who);
end;

/* Whether a group that keeps its members to itself is left out: then nobody who is missing may be listed or counted. */
create function portal.silent_about(header portal.bulletin) returns boolean
  language sql stable set search_path = ''
begin atomic
  select exists (
    select from portal.layer_circle as left_out
    where left_out.bulletin_id = header.id and left_out.position = 1 and left_out.stance = 'excluded'
      and left_out.circle_id = any (portal.secret_groups(header.organisation_id)));
end;

/*
 * The organisations that were told of a bulletin or answered it. Of those in the directory, whoever
 * answered is named: the answer said so beforehand. Who has not is named where a circle of the author's choice reaches it
 * whose members he may know: a name that comes through a group which keeps its members to itself would tell who they are.
 */
create function portal.told_of(header portal.bulletin)
  returns table (organisation_id uuid, organisation_name text, answered_at timestamptz)
  language sql stable set search_path = ''
begin atomic
  with secret as materialized (select portal.secret_groups(header.organisation_id) as circles),
  concerned as (
    select notice.organisation_id from portal.notice where notice.bulletin_id = header.id and notice.kind like 'bulletin.%'
      and notice.organisation_id <> header.organisation_id
    union select answer.organisation_id from portal.acknowledgement as answer where answer.bulletin_id = header.id)
  select concerned.organisation_id, known.name, answer.answered_at
  from concerned cross join secret
  left join portal.acknowledgement as answer on answer.bulletin_id = header.id and answer.organisation_id = concerned.organisation_id
  left join portal.organisation as known on known.id = concerned.organisation_id and known.listed and (answer.answered_at is not null or exists (
    select from portal.layer_circle as named
    join portal.circle_holder as holder on holder.circle_id = named.circle_id or named.circle_id = 1 and holder.circle_id = 2
    where named.bulletin_id = header.id and named.position = 1 and named.stance = 'included'
      and named.circle_id <> all (secret.circles) and holder.organisation_id = known.id))
  where answer.answered_at is not null or not portal.silent_about(header);
end;

/* Who answered and when, never what; who was told and has not. An organisation that is not named has no row of its own to tell apart. */
create function portal.answers_of(which uuid)
  returns table (organisation_id uuid, organisation_name text, answered boolean, answered_at timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select case when told.organisation_name is not null then told.organisation_id end, told.organisation_name,
    told.answered_at is not null, case when told.organisation_name is not null then told.answered_at end
  from portal.originated(which) as header cross join lateral portal.told_of(header) as told
  order by 4 desc nulls last, 2;
end;

/*
 * Counts as they may be said: those below three never, nor one more where the total would give them away. Null: not said.
 * What is not said comes to nothing at all, or to three and more; and where one answer alone would be said, of
 * everybody, nothing is.
 */
create function portal.disclosed(counts int[]) returns int[]
  language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  said int[] := array(select case when count >= 3 then count end from unnest(counts) with ordinality as each (count, place) order by place);
  total int := (select sum(count) from unnest(counts) as count);
  shown int;
  silent int;
  rest int;
begin
  loop
    select count(each), count(*) - count(each), total - coalesce(sum(each), 0) into shown, silent, rest from unnest(said) as each;
    exit when shown = 0 or rest >= 3 and rest <> 2 * silent or rest = 0 and shown > 1;
    -- all of the smallest: to choose one of them by its place would say which
    said := (select array_agg(nullif(each, least) order by place)
             from unnest(said) with ordinality as listed (each, place), (select min(any_of) from unnest(said) as any_of) as smallest (least));
  end loop;
  return said;
end $$;

/*
 * How often each answer was given, as far as it may be said. Answers count by threes, in the order they came: a count
 * that moves with each single one would tell whose it was. "Found something" is not among them: it has its own channel.
 */
create function portal.outcomes_of(which uuid) returns table (answer text, organisations int)
  language sql stable security definer set search_path = ''
begin atomic
  with given as (
    select each.answer, row_number() over (order by each.answered_at, each.organisation_id) as place, count(*) over () as total
    from portal.originated(which) as header join portal.acknowledgement as each on each.bulletin_id = header.id
    where each.answer <> 'HIT'),
  counted as (
    select kind.answer, kind.place, count(given.answer)::int as organisations
    from unnest(array['RECEIVED', 'CHECKING', 'NOT_RELEVANT', 'NEGATIVE', 'ACTED', 'NEED_HELP', 'CANNOT_SAY']) with ordinality as kind (answer, place)
    left join given on given.answer = kind.answer and given.place <= given.total / 3 * 3
    group by 1, 2),
  listed as (
    select array_agg(counted.answer order by place) as answers, portal.disclosed(array_agg(counted.organisations order by place)) as said
    from counted)
  select each.answer, each.organisations from listed cross join unnest(listed.answers, listed.said) as each (answer, organisations)
  where each.organisations is not null;
end;

/* What became of it, in numbers of organisations; of questions and sightings, their number. Told: null where it may not be said. */
create function portal.impact_of(which uuid)
  returns table (told int, opened int, acknowledged int, conversations int, questions int, sightings int, thanks int)
  language sql stable security definer set search_path = ''
begin atomic
  select
    case when not portal.silent_about(header) then (select count(*)::int from portal.told_of(header)) end,
    -- whoever answered has opened it, also where no record is kept of that
    (select count(*)::int from (
       select record.organisation_id from portal.read_record as record
       where record.bulletin_id = header.id and record.organisation_id <> header.organisation_id
       union select answer.organisation_id from portal.acknowledgement as answer where answer.bulletin_id = header.id) as reader),
    (select count(*)::int from portal.acknowledgement as answer where answer.bulletin_id = header.id),
    (select count(*)::int from portal.conversation where conversation.bulletin_id = header.id),
    (select count(*)::int from portal.question where question.bulletin_id = header.id),
    (select count(*)::int from portal.sighting join portal.indicator on indicator.id = sighting.indicator_id
     where indicator.bulletin_id = header.id and sighting.kind = 'seen'),
    (select count(*)::int from portal.thanks where thanks.bulletin_id = header.id)
  from portal.originated(which) as header;
end;

/* Who of the own organisation wrote which message. */
create function portal.own_messages(which uuid) returns table (message_id uuid, person_id uuid)
  language sql stable security definer set search_path = ''
begin atomic
  with speaker as materialized (select portal.speaker() as who)
  select message.id, message.person_id
  from speaker join portal.conversation_message as message on message.organisation_id = (speaker.who).organisation_id
  join portal.conversation on conversation.id = message.conversation_id
  join portal.bulletin on bulletin.id = conversation.bulletin_id
  where message.conversation_id = which and (speaker.who).roles && array['contributor', 'publisher', 'duty_desk']
    and portal.admits(bulletin.audience, bulletin.excluded, bulletin.tlp, bulletin.organisation_id, speaker.who);
end;

grant execute on function portal.answers_of, portal.outcomes_of, portal.impact_of, portal.own_messages to portal_tenant;
set local role portal_owner;
