/** Four thousand paragraphs of invented words, the frequent ones far more often than the rare. */
export const texts = `
  create temporary table crowd_text on commit drop as
    select t as number, string_agg(first || second || third, ' ' order by w) || '.' as body
    from generate_series(0, 3999) as t cross join generate_series(1, 60) as w
    cross join lateral (select floor(8000 * power(hashint4(t * 61 + w)::float8 / 4294967296 + 0.5, 2.5))::int as k) as pick
    cross join lateral (select
      (array['ba','co','du','fe','gi','ho','ka','lu','me','no','pa','qui','ro','sa','te','vu','wa','xe','yo','zu'])[1 + k % 20] as first,
      (array['ran','lin','mos','ter','dav','kel','bur','ves','tol','rig','nam','pex','sor','fil','gat','hun','jol','wim','cra','dro'])[1 + k / 20 % 20] as second,
      (array['ta','en','ik','ora','um','esh','ild','op','yx','und','ate','ivo','ark','eno','uss','alo','ebi','ink','oth','umi'])[1 + k / 400] as third) as syllables
    group by t;
  create unique index on crowd_text (number);`

/**
 * Half for the alliance, three in ten for a group, two in ten for two organisations; every tenth has an annex for two.
 * The hidden word and the hidden value stand only in what the first and the last organisation do not read.
 */
export const writing = (organisations: number, bulletins: number) => `
  create temporary table crowd_bulletin on commit drop as
    select numbered.n, gen_random_uuid() as id, o.id as organisation_id, p.id as author_id, o.circle_id as own, p.circle_id as author,
      kind, case kind when 1 then 1 when 2 then 2 else 2 + numbered.n % 2 end::smallint as tlp, pair,
      case kind when 1 then array[2] when 2 then array[50001 + numbered.n % 40] else pair end as named,
      now() - numbered.n * interval '730 days' / ${bulletins} as released_at,
      abs(hashint4(numbered.n)) % 10000 as chance, abs(hashint4(-numbered.n)) % 10000 as luck
    from (select n, case when n % 100 < 50 then 1 when n % 100 < 80 then 2 else 3 end as kind,
            array[102 + (n * 13) % (${organisations} - 2), case when n % 1000 = 999 then 100 + ${organisations} else 102 + (n * 29 + 7) % (${organisations} - 2) end] as pair
          from generate_series(1, ${bulletins}) as n) as numbered
    join crowd_organisation as o on o.n = 2 + numbered.n % (${organisations} - 2)
    join crowd_person as p on p.organisation_id = o.id and p.n % 10 = 1;
  insert into bulletin (id, reference, organisation_id, author_id, releaser_id, originator_name, state, type, title, severity,
    urgency, certainty, sectors, ports, modi_operandi, language, exercise, tlp, audience, revision, valid_until, released_at, created_at)
    select id, 'BW-' || translate(lpad(to_hex(n / 65536), 4, '0') || '-' || lpad(to_hex(n % 65536), 4, '0'), 'abcdef', 'ABCDEF'),
      organisation_id, author_id, author_id, 'Exercise operator', 'released', (array['ALERT', 'WATCH', 'MO'])[1 + n % 3],
      'Exercise notice about ' || split_part(body, ' ', 1 + n % 50) || ' ' || split_part(body, ' ', 1 + n % 47),
      case when chance < 100 then 4 when chance < 1500 then 3 when chance < 6000 then 2 else 1 end, 'expected', 'likely',
      array[(select code from unnest(array['SEC-RFR', 'SEC-DSC', 'SEC-ROAD', 'SEC-SEAL', 'SEC-RAIL', 'SEC-OT', 'SEC-GATE', 'SEC-AIR']) with ordinality as s (code, i) where i = 1 + floor(8 * power(luck / 10000.0, 2)))],
      array[case when n % 10000 = 17 then 'CYLMS' else (array['NLRTM', 'BEANR', 'DEHAM', 'ESALG', 'FRLEH', 'ITGIT', 'GRPIR', 'PTSIE', 'ECGYE', 'BRSSZ', 'COCTG', 'PLGDN'])[1 + floor(12 * power(chance / 10000.0, 3))::int] end],
      array['MO-L0' || 1 + floor(8 * power(luck / 10000.0, 2))::int], (array['en', 'en', 'en', 'en', 'en', 'nl', 'nl', 'de', 'fr', 'pl'])[1 + n % 10],
      true, tlp, array[own, author] || named, 1, released_at + (array['7 days', '30 days', '180 days'])[1 + n % 3]::interval, released_at, released_at
    from crowd_bulletin join crowd_text as t on t.number = n % 4000;
  insert into bulletin_layer (organisation_id, bulletin_id, position, tlp, body, audience)
    select organisation_id, id, 1, tlp, concat_ws(' ', case when n % 5 = 0 then 'A reefer was opened.' end,
      case when n % 100 = 1 then 'Under the tarpaulin.' end, case when n % 5000 = 2 then 'With a gyroscope.' end,
      case when n % 50 = 3 then 'The twisted bolt seal was glued.' end, case when n % 100 = 81 then 'Ask for nightjar.' end, body), array[own, author] || named
    from crowd_bulletin as b join crowd_text as t on t.number = n % 4000
    union all select organisation_id, id, 2, 3, 'Annex: ' || body, array[own, author] || pair
    from crowd_bulletin as b join crowd_text as t on t.number = (n + 1) % 4000 where n % 10 = 4 and kind < 3;
  insert into layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
    select distinct organisation_id, id, 1, unnest(named), 'included' from crowd_bulletin
    union all select distinct organisation_id, id, 2, unnest(pair), 'included' from crowd_bulletin where n % 10 = 4 and kind < 3;
  insert into indicator (organisation_id, bulletin_id, position, type, raw, value, stem, outcome)
    select organisation_id, id, 1, 'container', value, value, left(value, 10), 'ok'
    from crowd_bulletin cross join lateral (values (case when n % 50 = 7 then 'MSKU6011672' when n % 5000 = 8 then 'CSQU3054383'
      when n % 100 = 82 then 'HLXU8000008' else 'EXEU' || lpad(n::text, 7, '0') end)) as c (value) where n % 2 = 0 or n % 50 = 7;`
