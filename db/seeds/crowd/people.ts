/** Circles from 101 are organisations, from 10,011 their people, from 50,001 the forty groups. */
export const people = (organisations: number) => `
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
    select g.id, o.id from crowd_group as g join crowd_organisation as o
      on o.n < ${organisations} and (o.n = 1 and g.n <= 14 or (o.n * 7 + g.n) % 10 = 0);
  insert into circle_holder (circle_id, organisation_id, person_id)
    select 2, id, null::uuid from crowd_organisation where n < ${organisations}
    union all select circle_id, id, null::uuid from crowd_organisation
    union all select circle_id, organisation_id, id from crowd_person
    union all select g.circle_id, m.organisation_id, null::uuid from group_member as m join crowd_group as g on g.id = m.group_id;`
