-- The library: practices in reading order, and by what they can be found.

-- The law of reading written out, as for the list of bulletins.
create policy "a reader finds the practices that the own circles were given" on portal.practice_audience for select to portal_tenant
  using (circle_id = any ((select (portal.speaker()).circles)::int[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or not excluded && (select (portal.speaker()).circles)));
create policy "a reader finds practices by what they name" on portal.practice_facet for select to portal_tenant
  using (circle_id = any ((select (portal.speaker()).circles)::int[])
    and tlp <= (select (portal.speaker()).ceiling)
    and (organisation_id = (select (portal.speaker()).organisation_id)
      or not excluded && (select (portal.speaker()).circles)));

create policy "the definer keeps the library" on portal.practice_audience to portal_definer using (true) with check (true);
create policy "the definer keeps the library by what practices name" on portal.practice_facet to portal_definer using (true) with check (true);

grant select (circle_id, released_at, bulletin_id, organisation_id, tlp, state, valid_until, modi_operandi, sectors, ports,
  categories, stages, site_kinds, site_sizes, actors, cost_band, run_time, practice_status, grade, cells) on portal.practice_audience to portal_tenant;
grant select (circle_id, value, released_at, bulletin_id, organisation_id, tlp, grade, named) on portal.practice_facet to portal_tenant;
grant select, insert, delete on portal.practice_audience, portal.practice_facet to portal_definer;

set local role portal_definer;

/* How well a practice is proven, as the review board said last. */
create function portal.grade_of(which uuid) returns text
  language sql stable security definer set search_path = ''
begin atomic
  select coalesce((select latest.grade from portal.practice_grade as latest where latest.bulletin_id = which
                   order by latest.graded_at desc, latest.id desc limit 1), 'E0');
end;

/* The codes with which a question was answered: one, several or none. What no list could say is left out. */
create function portal.codes_in(answers jsonb, question text) returns text[]
  language sql immutable parallel safe set search_path = ''
begin atomic
  select array(
    select distinct code from jsonb_array_elements_text(
      case jsonb_typeof(answers -> question) when 'array' then answers -> question when 'string' then jsonb_build_array(answers -> question) else '[]' end) as code
    where code ~ '^[A-Za-z0-9-]{1,20}$' order by code);
end;

/* All by which the library can be narrowed. Two lists share the shape of their codes: countries say that they are. What names no kind of site fits any. */
create function portal.practice_names(entry portal.practice_audience) returns text[]
  language sql immutable parallel safe set search_path = ''
begin atomic
  select array(
    select distinct code from unnest((entry).modi_operandi || (entry).ports || (entry).categories || (entry).stages || (entry).site_kinds
        || (entry).site_sizes || array['ALL', (entry).cost_band, (entry).grade,
          case when (entry).site_kinds = '{}' then 'any:site_kind' end, case when (entry).site_sizes = '{}' then 'any:site_size' end]
        || array(select 'country:' || left(port, 2) from unnest((entry).ports) as port)) as code
    where code is not null);
end;

/* A practice in the library, with the answers of its widest layer. */
create function portal.library_entry(which uuid) returns setof portal.practice_audience
  language sql stable security definer set search_path = ''
begin atomic
  select circle_id, header.released_at, header.id, header.organisation_id, header.tlp, header.state, header.valid_until, header.excluded,
    header.modi_operandi, header.sectors, header.ports,
    portal.codes_in(answers, 'categories'), portal.codes_in(answers, 'stages'), portal.codes_in(answers, 'site_kinds'),
    portal.codes_in(answers, 'site_sizes'), portal.codes_in(answers, 'actors'), (portal.codes_in(answers, 'cost_band'))[1],
    (portal.codes_in(answers, 'run_time'))[1], (portal.codes_in(answers, 'practice_status'))[1], portal.grade_of(header.id),
    portal.cells_of(header.modi_operandi, portal.codes_in(answers, 'stages'))::bit(1152)
  from portal.bulletin as header
  join portal.bulletin_layer as layer on layer.bulletin_id = header.id and layer.position = 1
  cross join unnest(header.audience) as circle_id
  where header.id = which and header.type = 'PRACTICE' and header.released_at is not null;
end;

/* What the library holds of a practice. One that was recalled is found by nothing any more. */
create function portal.order_for_library(which uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from portal.practice_audience where practice_audience.bulletin_id = which;
  delete from portal.practice_facet where practice_facet.bulletin_id = which;
  insert into portal.practice_audience select entry.* from portal.library_entry(which) as entry;
  insert into portal.practice_facet (circle_id, value, released_at, bulletin_id, organisation_id, tlp, excluded, grade, named)
  select entry.circle_id, value, entry.released_at, entry.bulletin_id, entry.organisation_id, entry.tlp, entry.excluded, entry.grade, named
  from portal.practice_audience as entry
  cross join lateral (select portal.practice_names(entry) as named) as said cross join unnest(named) as value
  where entry.bulletin_id = which and entry.state = 'released';
end;

/* The same as marks of the search: what nobody types. */
create function portal.practice_marks(header portal.bulletin) returns text[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(
    select ' practice:' || value
    from (select entry from portal.library_entry((header).id) as entry limit 1) as said cross join unnest(portal.practice_names(entry)) as value);
end;

set local role portal_owner;
