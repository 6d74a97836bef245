import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { randomReference } from '../testing/bulletins.ts'
import type { Bulletin, Group, Organisation, RandomWorld } from './oracle.ts'
import { drawBulletin, pick, type Shape } from './random-shape.ts'

/** Plants what was drawn; a bulletin whose layers do not nest keeps its first. Answers the world as it then is. */
export async function plantRandomWorld(client: pg.Client, shape: Shape): Promise<RandomWorld> {
  const organisations: Organisation[] = []
  for (const drawn of shape.organisations) organisations.push(await plantOrganisation(client, drawn))
  const groups: Group[] = []
  for (const drawn of shape.groups) groups.push(await plantGroup(client, organisations, drawn))
  const world: RandomWorld = { organisations, groups, bulletins: [] }
  for (const drawn of shape.bulletins) world.bulletins.push(await plantNested(client, drawBulletin(world, drawn)))
  await change(client, world, shape)
  return world
}

async function plantNested(client: pg.Client, bulletin: Bulletin) {
  if (await plantBulletin(client, bulletin)) return bulletin
  const first = { ...bulletin, layers: bulletin.layers.slice(0, 1) }
  if (await plantBulletin(client, first)) return first
  throw new Error(`one layer alone was not released: ${JSON.stringify(first)}`)
}

async function change(client: pg.Client, { organisations, groups }: RandomWorld, shape: Shape) {
  for (const { group, organisation } of shape.changes)
    await toggle(client, pick(groups, group), pick(organisations, organisation))
  for (const [index, { suspended }] of shape.organisations.entries())
    if (suspended) await suspend(client, organisations[index] as Organisation)
}

async function plantOrganisation(client: pg.Client, drawn: Shape['organisations'][number]): Promise<Organisation> {
  const id = randomUUID()
  await client.query(`insert into auth.organization (id, name, slug) values ($1, $2, $2)`, [id, `O${id}`])
  const people = drawn.people.map((person) => ({
    ...person,
    id: randomUUID(),
    organisation: id,
    role: person.reads ? 'reader' : 'auditor',
  }))
  const given = JSON.stringify(people)
  await client.query(
    `insert into auth."user" (id, name, email) select id, 'P', id::text || '@port.example' from jsonb_to_recordset($1) as p (id uuid)`,
    [given],
  )
  await client.query(
    `insert into auth.member ("organizationId", "userId", role) select $2, id, role from jsonb_to_recordset($1) as p (id uuid, role text)`,
    [given, id],
  )
  await client.query(
    `update portal.membership as m set tlp_ceiling = p.ceiling from jsonb_to_recordset($1) as p (id uuid, ceiling smallint) where person_id = p.id`,
    [given],
  )
  await client.query(`update portal.organisation set two_person_release = false where id = $1`, [id])
  const { rows } = await client.query(
    `select o.circle_id as own, m.person_id as id, m.circle_id as circle
     from portal.organisation as o join portal.membership as m on m.organisation_id = o.id where o.id = $1`,
    [id],
  )
  const circleOf = (person: string) => rows.find((row) => row.id === person).circle
  return {
    id,
    circle: rows[0].own,
    suspended: false,
    people: people.map((person) => ({ ...person, circle: circleOf(person.id) })),
  }
}

async function plantGroup(
  client: pg.Client,
  organisations: Organisation[],
  drawn: Shape['groups'][number],
): Promise<Group> {
  const steward = pick(organisations, drawn.steward).id
  const members = new Set(drawn.members.map((n) => pick(organisations, n).id))
  const { rows } = await client.query(
    `with made as (
       insert into portal."group" (organisation_id, name, membership_confidential, circle_id)
       values ($1, 'G', $2, portal.new_circle('group')) returning id, circle_id)
     select circle_id as circle, id from made`,
    [steward, drawn.confidential],
  )
  await client.query(`insert into portal.group_member (group_id, organisation_id) select $1, unnest($2::uuid[])`, [
    rows[0].id,
    [...members],
  ])
  return { circle: rows[0].circle, steward, confidential: drawn.confidential, members }
}

/** Whether it could be released; else nothing is left of it. */
async function plantBulletin(client: pg.Client, { id, organisation, author, releaser, layers }: Bulletin) {
  const placed = layers.map((layer, index) => ({ ...layer, position: index + 1 }))
  const named = placed.flatMap(({ position, to, not }) => [
    ...to.map((circle) => ({ position, circle, stance: 'included' })),
    ...not.map((circle) => ({ position, circle, stance: 'excluded' })),
  ])
  await client.query('begin')
  try {
    await client.query(
      `insert into portal.bulletin (id, organisation_id, author_id, reference, title) values ($1, $2, $3, $4, 'B')`,
      [id, organisation, author, randomReference()],
    )
    await client.query(
      `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body)
       select $2, $1, position, tlp, 'text' from jsonb_to_recordset($3) as l (position smallint, tlp smallint)`,
      [id, organisation, JSON.stringify(placed)],
    )
    await client.query(
      `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
       select $2, $1, position, circle, stance from jsonb_to_recordset($3) as c (position smallint, circle int, stance text)`,
      [id, organisation, JSON.stringify(named)],
    )
    await client.query(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [id, releaser])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    if ((error as { code?: string }).code !== 'BW409') throw error
    return false
  }
}

async function toggle(client: pg.Client, { circle, members }: Group, { id }: Organisation) {
  const where = `select id from portal."group" where circle_id = ${circle}`
  if (members.delete(id))
    return client.query(`delete from portal.group_member where organisation_id = $1 and group_id in (${where})`, [id])
  members.add(id)
  return client.query(
    `insert into portal.group_member (group_id, organisation_id) select id, $1 from (${where}) as g`,
    [id],
  )
}

function suspend(client: pg.Client, organisation: Organisation) {
  organisation.suspended = true
  return client.query(`update portal.organisation set status = 'suspended' where id = $1`, [organisation.id])
}
