-- What the readers of a practice learn of others who run it. docs/decisions/016 says why each line is as it is.

set local role portal_definer;

/* The largest step that a number reaches; under three nothing is said. */
create function portal.step_below(number bigint) returns int
  language sql immutable parallel safe set search_path = ''
begin atomic
  select max(step) from unnest(array[3, 5, 10, 25, 50, 100, 250, 500, 1000]) as step where step <= number;
end;

/* By how much, 0 to 2, this count of this practice lags: a secret, and the same each time it is asked. */
create function portal.count_lag(practice uuid, counted text) returns int
  language sql stable parallel safe set search_path = ''
begin atomic
  select get_byte(sha256(pad || uuid_send(practice) || convert_to(counted, 'UTF8')), 0) % 3 from portal.adoption_counting;
end;

/*
 * Counts once a day where each practice stands at each organisation. A site counts for its country; more than three sites
 * of one organisation count as three, since the largest would otherwise be known by its number. Answers whether it counted.
 */
create function portal.tally_adoptions() returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update portal.adoption_counting set counted_on = (now() at time zone 'UTC')::date
  where counted_on is distinct from (now() at time zone 'UTC')::date;
  if not found then return false; end if;
  delete from portal.adoption_tally;
  insert into portal.adoption_tally (bulletin_id, organisation_id, stage, named, sites, countries, features)
  select adoption.bulletin_id, adoption.organisation_id, stage.name,
    exists (select from portal.named_adopter as named
            where named.bulletin_id = adoption.bulletin_id and named.organisation_id = adoption.organisation_id),
    least(count(distinct site.id), 3), array_agg(distinct coalesce(left(site.port, 2), organisation.country)),
    array_agg(distinct feature.code)
  from portal.adoption
  join portal.site on site.id = adoption.site_id
  join portal.organisation on organisation.id = adoption.organisation_id and organisation.status = 'active'
  join (values ('A1', 'reviewing'), ('A2', 'planned'), ('A3', 'pilot'), ('A4', 'running'), ('A5', 'running'), ('AR', 'rejected'))
    as stage (status, name) on stage.status = adoption.status
  cross join lateral unnest(array[site.kind, site.size] || site.cargo || site.equipment || site.law) as feature (code)
  group by 1, 2, 3;
  return true;
end $$;

/* The practice, if the speaker is a member who may read it; else no row. */
create function portal.practice_read(which uuid) returns table (practice uuid, organisation_id uuid, own boolean)
  language sql stable rows 1 set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select b.id, (asking.who).organisation_id, b.organisation_id = (asking.who).organisation_id
  from asking join portal.bulletin as b on b.id = which and b.type = 'PRACTICE' and b.state = 'released'
    and (asking.who).organisation_id is not null
    and portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, asking.who);
end;

/* Who stands how far with it, but for the speaker's own organisation and those that are named: what nobody may be known by. */
create function portal.unnamed_adopters(which uuid) returns setof portal.adoption_tally
  language sql stable rows 20 set search_path = ''
begin atomic
  select tally.* from portal.practice_read(which) as reader
  join portal.adoption_tally as tally on tally.bulletin_id = which
    and tally.organisation_id <> reader.organisation_id and not tally.named
    and (tally.stage = 'running' or reader.own);
end;

/*
 * At how many sites, in how many countries at least, others run a practice, besides those that are named. For its author
 * also how many are on the way or said no. Null is "a few, or none". One row for each stage that the speaker may ask for.
 */
create function portal.adoption_counts(which uuid) returns table (stage text, sites int, countries int, counted_on date)
  language sql stable security definer set search_path = ''
begin atomic
  with counted as (
    select adopter.stage, count(distinct adopter.organisation_id) as organisations, sum(adopter.sites)::bigint as sites,
      (select count(distinct country) from portal.unnamed_adopters(which) as each cross join unnest(each.countries) as country
       where each.stage = adopter.stage) as countries
    from portal.unnamed_adopters(which) as adopter group by adopter.stage)
  select stage.name,
    case when counted.said then greatest(portal.step_below(counted.sites - portal.count_lag(which, stage.name || ' sites')), 3) end,
    case when counted.said then portal.step_below(counted.countries - portal.count_lag(which, stage.name || ' countries')) end,
    counting.counted_on
  from portal.practice_read(which) as reader
  cross join portal.adoption_counting as counting
  cross join unnest(array['running', 'pilot', 'planned', 'reviewing', 'rejected']) with ordinality as stage (name, place)
  left join (select counted.*, organisations >= 3 + portal.count_lag(which, counted.stage) as said from counted) as counted
    on counted.stage = stage.name
  where stage.name = 'running' or reader.own
  order by stage.place;
end;

/* What sites have where others run it: each code that three organisations and more have in common, where a count is said at all. */
create function portal.adoption_features(which uuid) returns table (code text)
  language sql stable security definer set search_path = ''
begin atomic
  select feature.code from portal.unnamed_adopters(which) as adopter cross join unnest(adopter.features) as feature (code)
  where adopter.stage = 'running'
    and exists (select from portal.adoption_counts(which) as said where said.stage = 'running' and said.sites is not null)
  group by feature.code
  having count(distinct adopter.organisation_id) >= 3 + portal.count_lag(which, 'running ' || feature.code)
  order by feature.code;
end;

/*
 * Those that chose to be named and run it now, as long as they read the practice themselves: whom it is not for any
 * more could not take the name back.
 */
create function portal.named_adopters(which uuid) returns table (organisation_id uuid, organisation_name text, country text)
  language sql stable security definer set search_path = ''
begin atomic
  select organisation.id, organisation.name, organisation.country
  from portal.practice_read(which) as reader
  join portal.named_adopter as named on named.bulletin_id = which
  join portal.organisation on organisation.id = named.organisation_id and organisation.status = 'active'
  where exists (select from portal.adoption
                where adoption.bulletin_id = named.bulletin_id and adoption.organisation_id = named.organisation_id
                  and adoption.status in ('A4', 'A5'))
    and exists (select from portal.bulletin as it join portal.speakers() as member on member.organisation_id = named.organisation_id
                where it.id = reader.practice and portal.admits(it.audience, it.excluded, it.tlp, it.organisation_id, member))
  order by organisation.name, organisation.id;
end;

grant execute on function portal.adoption_counts, portal.adoption_features, portal.named_adopters to portal_tenant;
grant execute on function portal.tally_adoptions to portal_worker;
set local role portal_owner;
