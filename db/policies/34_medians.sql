-- What the sites of a class come to. docs/decisions/017 says why each rule is as it is.

create policy "the median of a class is for those who have a site in it, and without whom it holds" on portal.site_median for select to portal_tenant
  using (shown
    and (select (portal.speaker()).organisation_id) <> all (hidden_from)
    and exists (select from portal.site where site.kind = site_median.site_kind and site.size = site_median.site_size)
    and (bulletin_id is null or exists (select from portal.bulletin where bulletin.id = site_median.bulletin_id
                                        and bulletin.type = 'PRACTICE' and bulletin.state = 'released')));
create policy "the definer tells medians" on portal.site_median to portal_definer using (true) with check (true);
create policy "the definer keeps what each brought" on portal.median_share to portal_definer using (true) with check (true);
create policy "the definer tells medians once a day" on portal.median_round for insert to portal_definer with check (true);

grant select (site_kind, site_size, bulletin_id, category, median, told_on) on portal.site_median to portal_tenant;
grant select, insert, update on portal.site_median to portal_definer;
grant select, insert, delete on portal.median_share to portal_definer;
grant insert on portal.median_round to portal_definer;

set local role portal_definer;

/*
 * The marks that count, each in its class: of released practices, not of the organisation that wrote it; of one
 * organisation the two in its middle, so that nobody weighs more than two sites. In a category a site stands where it
 * stands with the best of its practices.
 */
create function portal.counted_marks()
  returns table (site_kind text, site_size text, bulletin_id uuid, category text, organisation_id uuid, site_id uuid, maturity smallint)
  language sql stable set search_path = ''
begin atomic
  with mark as materialized (
    select site.kind, site.size, practice.id, practice.categories, site.organisation_id, site.id as site, assessment.maturity
    from portal.assessment
    join portal.site on site.id = assessment.site_id
    join portal.organisation on organisation.id = site.organisation_id and organisation.status = 'active'
    join (
      select distinct entry.bulletin_id as id, entry.organisation_id, entry.categories
      from portal.practice_audience as entry where entry.state = 'released'
    ) as practice on practice.id = assessment.bulletin_id and practice.organisation_id <> site.organisation_id
  ), said as (
    select kind, size, id, null as category, organisation_id, site, maturity from mark
    union all
    select kind, size, null, each.category, organisation_id, site, max(maturity) as maturity
    from mark cross join unnest(mark.categories) as each (category) group by kind, size, each.category, organisation_id, site
  ), ranked as (
    select said.*, row_number() over (house order by said.maturity, said.site) as place, count(*) over house as sites
    from said window house as (partition by said.kind, said.size, said.id, said.category, said.organisation_id))
  select kind, size, id, ranked.category, ranked.organisation_id, site, ranked.maturity
  from ranked where place in (sites / 2, sites / 2 + 1);
end;

/* The classes in which five sites of three organisations are marked, and what each organisation brings. */
create function portal.classes_to_tell()
  returns table (site_kind text, site_size text, bulletin_id uuid, category text, median smallint, organisations uuid[], seals text[], hidden_from uuid[])
  language sql stable set search_path = ''
begin atomic
  with marked as materialized (select * from portal.counted_marks()),
  house as (
    select m.site_kind, m.site_size, m.bulletin_id, m.category, m.organisation_id, count(*) as sites,
      md5(string_agg(m.site_id || ' ' || m.maturity, ',' order by m.site_id)) as seal
    from marked as m group by 1, 2, 3, 4, 5),
  class as (
    select house.site_kind, house.site_size, house.bulletin_id, house.category, sum(house.sites) as sites, count(*) as houses,
      array_agg(house.organisation_id order by house.organisation_id) as organisations,
      array_agg(house.seal order by house.organisation_id) as seals,
      array_agg(house.sites order by house.organisation_id) as brought
    from house group by 1, 2, 3, 4 having sum(house.sites) >= 5 and count(*) >= 3),
  middle as (
    select m.site_kind, m.site_size, m.bulletin_id, m.category, percentile_disc(0.5) within group (order by m.maturity) as median
    from marked as m group by 1, 2, 3, 4)
  select class.site_kind, class.site_size, class.bulletin_id, class.category, middle.median, class.organisations, class.seals,
    array(select each.organisation from unnest(class.organisations, class.brought) as each (organisation, sites)
          where class.houses < 4 or class.sites - each.sites < 5)
  from class join middle on (middle.site_kind, middle.site_size) = (class.site_kind, class.site_size)
    and middle.bulletin_id is not distinct from class.bulletin_id and middle.category is not distinct from class.category;
end;

/* How many organisations bring something else than when a median was last told: begun, ended and changed ones alike. */
create function portal.changed_since(told uuid, organisations uuid[], seals text[]) returns bigint
  language sql stable set search_path = ''
begin atomic
  select count(*) from unnest(organisations, seals) as now_brought (organisation, seal)
  full join (select share.organisation_id, share.seal from portal.median_share as share where share.median_id = told) as brought
    on brought.organisation_id = now_brought.organisation
  where now_brought.seal is distinct from brought.seal;
end;

/*
 * Tells the medians of the day, once a day however often it is asked. A median that was told stays as it is until three
 * organisations bring something else: whoever changes the own marks learns nothing from it. One that holds no longer
 * is not shown, and comes back as it was. Answers how many are new or changed; null when it was done today.
 */
create function portal.tell_medians() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  class record;
  fresh uuid;
  anew int := 0;
begin
  insert into portal.median_round (day) values ((now() at time zone 'UTC')::date) on conflict do nothing;
  if not found then return null; end if;
  update portal.site_median set shown = false where shown;
  for class in
    select due.*, told.id as told from portal.classes_to_tell() as due
    left join portal.site_median as told on (told.site_kind, told.site_size) = (due.site_kind, due.site_size)
      and told.bulletin_id is not distinct from due.bulletin_id and told.category is not distinct from due.category
  loop
    if class.told is not null and portal.changed_since(class.told, class.organisations, class.seals) < 3 then
      update portal.site_median set shown = true, hidden_from = class.hidden_from where id = class.told;
      continue;
    end if;
    insert into portal.site_median as told (site_kind, site_size, bulletin_id, category, median, told_on, shown, hidden_from)
    values (class.site_kind, class.site_size, class.bulletin_id, class.category, class.median, (now() at time zone 'UTC')::date, true, class.hidden_from)
    on conflict (site_kind, site_size, bulletin_id, category) do update
      set median = excluded.median, told_on = excluded.told_on, shown = true, hidden_from = excluded.hidden_from
    returning told.id into fresh;
    delete from portal.median_share where median_id = fresh;
    insert into portal.median_share (median_id, organisation_id, seal)
    select fresh, share.organisation, share.seal from unnest(class.organisations, class.seals) as share (organisation, seal);
    anew := anew + 1;
  end loop;
  return anew;
end $$;

grant execute on function portal.tell_medians to portal_worker;
set local role portal_owner;
