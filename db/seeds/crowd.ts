import pg from 'pg'

/** How large a crowd the benchmark plants beside the village. */
export type Crowd = { organisations: number; bulletins: number }

/**
 * Plants invented organisations, members, groups and released bulletins over two years, half of them for the alliance or
 * the group of everybody, the rest for a few organisations. Set-based and past the triggers, so it needs the embedded
 * server's superuser; the arrays it writes are those the triggers would.
 */
export async function plantCrowd(url: string, { organisations, bulletins }: Crowd): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; set local search_path = portal`)
    await client.query(people(organisations))
    await client.query(writing(bulletins))
    await client.query(reading)
    await client.query('commit; analyze')
  } finally {
    await client.end()
  }
}

const people = (organisations: number) => `
  create temporary table crowd_organisation on commit drop as
    select n, gen_random_uuid() as id, 100 + n as circle_id from generate_series(1, ${organisations}) as n;
  insert into circle (id, kind) select circle_id, 'organisation' from crowd_organisation;
  insert into organisation (id, name, kind, country, sectors, ports, circle_id)
    select id, 'Exercise operator ' || n, (array['TC', 'SL', 'HA', 'CU', 'PA'])[1 + n % 5], 'BE',
      array[(array['SEC-DSC', 'SEC-RFR', 'SEC-ROAD', 'SEC-SEAL'])[1 + n % 4]], array[(array['BEANR', 'NLRTM', 'DEHAM'])[1 + n % 3]], circle_id
    from crowd_organisation;
  create temporary table crowd_person on commit drop as
    select n * 10 + m as n, id as organisation_id, gen_random_uuid() as id, 10000 + n * 10 + m as circle_id
    from crowd_organisation cross join generate_series(1, 3) as m;
  insert into circle (id, kind) select circle_id, 'person' from crowd_person;
  insert into person (id, name, email) select id, 'Member ' || n, 'member' || n || '@crowd.example' from crowd_person;
  insert into membership (organisation_id, person_id, circle_id) select organisation_id, id, circle_id from crowd_person;
  insert into member_role (organisation_id, person_id, role) select organisation_id, id, 'publisher' from crowd_person;
  create temporary table crowd_group on commit drop as
    select n, gen_random_uuid() as id, 50000 + n as circle_id from generate_series(1, 40) as n;
  insert into circle (id, kind) select circle_id, 'group' from crowd_group;
  insert into "group" (id, organisation_id, name, circle_id)
    select crowd_group.id, crowd_organisation.id, 'Exercise group ' || crowd_group.n, crowd_group.circle_id
    from crowd_group join crowd_organisation using (n);
  insert into group_member (group_id, organisation_id)
    select g.id, o.id from crowd_group as g join crowd_organisation as o on (o.n * 7 + g.n) % 10 = 0;
  insert into circle_holder (circle_id, organisation_id, person_id)
    select 2, id, null::uuid from crowd_organisation
    union all select circle_id, id, null::uuid from crowd_organisation
    union all select circle_id, organisation_id, id from crowd_person
    union all select g.circle_id, m.organisation_id, null::uuid from group_member as m join crowd_group as g on g.id = m.group_id;`

const writing = (bulletins: number) => `
  create temporary table crowd_bulletin on commit drop as
    select numbered.n, gen_random_uuid() as id, o.id as organisation_id, p.id as author_id, o.circle_id as own, p.circle_id as author,
      kind, case kind when 1 then 1 when 2 then 2 else 3 end::smallint as tlp,
      case kind when 1 then array[2] when 2 then array[50001 + numbered.n % 40] else array[101 + (numbered.n * 13) % 300, 101 + (numbered.n * 29) % 300] end as named,
      now() - numbered.n * interval '730 days' / ${bulletins} as released_at
    from (select n, case when n % 10 < 5 then 1 when n % 10 < 8 then 2 else 3 end as kind from generate_series(1, ${bulletins}) as n) as numbered
    join crowd_organisation as o on o.n = 1 + numbered.n % (select count(*) from crowd_organisation)
    join crowd_person as p on p.organisation_id = o.id and p.n % 10 = 1;
  insert into bulletin (id, reference, organisation_id, author_id, releaser_id, originator_name, state, type, title, severity,
    urgency, certainty, sectors, ports, modi_operandi, exercise, tlp, audience, revision, valid_until, released_at, created_at)
    select id, 'BW-' || translate(lpad(to_hex(n / 65536), 4, '0') || '-' || lpad(to_hex(n % 65536), 4, '0'), 'abcdef', 'ABCDEF'),
      organisation_id, author_id, author_id, 'Exercise operator', 'released', 'WATCH', 'Exercise watch notice ' || n, 1 + n % 4,
      'expected', 'likely', array[(array['SEC-DSC', 'SEC-RFR', 'SEC-ROAD', 'SEC-SEAL'])[1 + n % 4]],
      array[(array['BEANR', 'NLRTM', 'DEHAM', 'ESALG'])[1 + n % 4]], array[(array['MO-L01', 'MO-L02', 'MO-L03'])[1 + n % 3]], true, tlp,
      array[own, author] || named, 1, released_at + interval '30 days', released_at, released_at
    from crowd_bulletin;
  insert into bulletin_layer (organisation_id, bulletin_id, position, tlp, body, audience)
    select organisation_id, id, 1, tlp, repeat('Reefer units with re-made seals were seen at the gate. ', 8), array[own, author] || named
    from crowd_bulletin;
  insert into layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
    select distinct organisation_id, id, 1, unnest(named), 'included' from crowd_bulletin;`

const reading = `
  insert into bulletin_audience (circle_id, released_at, bulletin_id, organisation_id, tlp, severity, type, state, valid_until,
    sectors, ports, modi_operandi, excluded)
    select distinct on (b.id, circle) circle, b.released_at, b.id, b.organisation_id, b.tlp, b.severity, b.type, b.state, b.valid_until,
      b.sectors, b.ports, b.modi_operandi, b.excluded
    from crowd_bulletin join bulletin as b using (id) cross join unnest(b.audience) as circle;`
