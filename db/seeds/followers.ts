import pg from 'pg'

/** How many organisations the benchmark plants, with how many members each, who all follow one sector. */
export type Followers = { organisations: number; members: number; sector: string; group: string }

/**
 * Plants organisations of a group whose members have a subscription each to one sector, every fifth of them five of
 * them. Set-based and past the triggers, so it needs the embedded server's superuser; what it writes is what the
 * triggers would.
 */
export async function plantFollowers(url: string, { organisations, members, sector, group }: Followers) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin; set local session_replication_role = replica; set local search_path = portal')
    await client.query(people(organisations, members))
    await client.query(
      `insert into subscription (organisation_id, person_id, sectors)
       select organisation_id, id, array[$1] from follower cross join generate_series(1, case when n % 5 = 0 then 5 else 1 end)`,
      [sector],
    )
    await client.query(
      `with of as (select id, circle_id from "group" where name = $1),
       joined as (insert into group_member (group_id, organisation_id) select of.id, follower_organisation.id from of, follower_organisation)
       insert into circle_holder (circle_id, organisation_id) select of.circle_id, follower_organisation.id from of, follower_organisation`,
      [group],
    )
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const people = (organisations: number, members: number) => `
  create temporary table follower_organisation on commit drop as
    select n, gen_random_uuid() as id, held.most + n as circle_id
    from generate_series(1, ${organisations}) as n cross join (select max(id) as most from circle) as held;
  insert into circle (id, kind) select circle_id, 'organisation' from follower_organisation;
  insert into organisation (id, name, kind, country, circle_id)
    select id, 'Exercise follower ' || circle_id, 'TC', 'BE', circle_id from follower_organisation;
  create temporary table follower on commit drop as
    select (o.n - 1) * ${members} + m as n, o.id as organisation_id, gen_random_uuid() as id, held.most + o.n * ${members} + m as circle_id
    from follower_organisation as o cross join generate_series(1, ${members}) as m cross join (select max(id) as most from circle) as held;
  insert into circle (id, kind) select circle_id, 'person' from follower;
  insert into person (id, name, email) select id, 'Follower ' || circle_id, 'follower' || circle_id || '@crowd.example' from follower;
  insert into membership (organisation_id, person_id, circle_id) select organisation_id, id, circle_id from follower;
  insert into member_role (organisation_id, person_id, role) select organisation_id, id, 'reader' from follower;
  insert into circle_holder (circle_id, organisation_id, person_id)
    select 2, id, null::uuid from follower_organisation
    union all select circle_id, id, null::uuid from follower_organisation
    union all select circle_id, organisation_id, id from follower`
