/**
 * Eight in ten for the alliance, the others for a group; each names two methods, two stages, kinds of site, a cost and a
 * port, the frequent ones far more often than the rare. Needs the people and the paragraphs of the crowd.
 */
export const practices = (organisations: number, count: number) => `
  create temporary table crowd_practice on commit drop as
    select numbered.n, gen_random_uuid() as id, o.id as organisation_id, p.id as author_id,
      case when numbered.n % 10 < 8 then 1 else 2 end::smallint as tlp,
      array[o.circle_id, p.circle_id, case when numbered.n % 10 < 8 then 2 else 50001 + numbered.n % 40 end] as audience,
      abs(hashint4(numbered.n)) % 10000 as chance, abs(hashint4(-numbered.n)) % 10000 as luck
    from generate_series(1, ${count}) as numbered (n)
    join crowd_organisation as o on o.n = 2 + numbered.n % (${organisations} - 2)
    join crowd_person as p on p.organisation_id = o.id and p.n % 10 = 1;
  insert into bulletin (id, reference, organisation_id, author_id, releaser_id, originator_name, state, type, title, modi_operandi, ports,
    language, exercise, tlp, audience, revision, valid_until, released_at, created_at)
    select id, 'BW-' || translate('P' || lpad(to_hex(n / 65536), 3, '0') || '-' || lpad(to_hex(n % 65536), 4, '0'), 'abcdef', 'ABCDEF'),
      organisation_id, author_id, author_id, 'Exercise operator', 'released', 'PRACTICE', 'Exercise practice ' || n,
      array['MO-L0' || 1 + floor(8 * power(luck / 10000.0, 2))::int, 'MO-X0' || 1 + n % 9],
      array[case when n % 1000 = 17 then 'CYLMS' else (array['NLRTM', 'BEANR', 'DEHAM', 'ESALG', 'FRLEH', 'ITGIT'])[1 + floor(6 * power(chance / 10000.0, 3))::int] end],
      'en', true, tlp, audience, 1, now() - n * interval '20 minutes' + interval '365 days', now() - n * interval '20 minutes', now()
    from crowd_practice;
  insert into bulletin_layer (organisation_id, bulletin_id, position, tlp, body, audience, answers)
    select organisation_id, id, 1, tlp, case when n % 100 = 1 then 'Under the gantry. ' else '' end || body, audience, jsonb_build_object(
      'claim', 'Exercise claim ' || n, 'categories', jsonb_build_array((array['P-SEAL', 'P-ACC', 'P-YRD', 'P-EMP', 'P-YOU'])[1 + n % 5]),
      'stages', jsonb_build_array('ST' || 1 + n % 9, 'ST' || 1 + luck % 9), 'site_kinds', jsonb_build_array((array['S-CON', 'S-RFR', 'S-INL', 'S-DEP'])[1 + n % 4]),
      'site_sizes', jsonb_build_array((array['Z-S', 'Z-M', 'Z-L'])[1 + n % 3]), 'cost_band', 'K' || chance % 5)
    from crowd_practice join crowd_text on number = n % 4000;
  insert into layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
    select organisation_id, id, 1, audience[3], 'included' from crowd_practice;
  analyze crowd_practice; analyze bulletin; analyze bulletin_layer;
  insert into practice_audience select entry.* from crowd_practice cross join lateral portal.library_entry(id) as entry;
  insert into practice_facet (circle_id, value, released_at, bulletin_id, organisation_id, tlp, excluded, grade, named)
    select entry.circle_id, value, entry.released_at, entry.bulletin_id, entry.organisation_id, entry.tlp, entry.excluded, entry.grade, named
    from practice_audience as entry join crowd_practice on crowd_practice.id = entry.bulletin_id
    cross join lateral (select portal.practice_names(entry) as named) as said cross join unnest(named) as value;
  insert into layer_search (bulletin_id, position, layers, organisation_id, released_at, tlp, audience, excluded, words)
    select header.id, 1, 1, header.organisation_id, header.released_at, header.tlp, header.audience, '{}', portal.layer_words(header, 1::smallint)
    from crowd_practice join bulletin as header using (id);`
