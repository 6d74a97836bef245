import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

export type Layer = { tlp: number; to: number[]; not?: number[]; body?: string; answers?: Record<string, unknown> }
export type Plan = { layers: Layer[]; title?: string; type?: string; reviewer?: Member; state?: 'in_review' }

/** A released layer of each marking, for the audience that tells most readers apart. */
export function marked(world: World) {
  const not = [world.excluded.organisation_circle]
  return {
    'TLP:CLEAR': { tlp: 0, to: [1] },
    'TLP:GREEN': { tlp: 1, to: [2], not },
    'TLP:AMBER': { tlp: 2, to: [world.group.circle, world.named.organisation_circle], not },
    'TLP:AMBER+STRICT': { tlp: 3, to: [world.named.organisation_circle] },
    'TLP:RED': { tlp: 4, to: [world.person.circle] },
  } satisfies Record<string, Layer>
}

/** Writes a draft as its author, statement by statement. Answers its id. */
export async function writeDraft(db: Db, author: Member, plan: Plan): Promise<string> {
  const { organisation_id, person_id: author_id } = author
  const { title = 'Cloned seals', type = 'ALERT' } = plan
  const { id } = await db
    .insertInto('bulletin')
    .values({ organisation_id, author_id, reference: randomReference(), title, type })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [index, layer] of plan.layers.entries()) await writeLayer(db, organisation_id, id, index + 1, layer)
  const { reviewer, state } = plan
  if (reviewer || state)
    await db
      .updateTable('bulletin')
      .set({ reviewer_id: reviewer?.person_id ?? null, state: state ?? 'draft' })
      .where('id', '=', id)
      .execute()
  return id
}

async function writeLayer(db: Db, organisation_id: string, bulletin_id: string, position: number, layer: Layer) {
  const { tlp, to, not = [], body = 'Seen twice since Monday.', answers = {} } = layer
  const row = { organisation_id, bulletin_id, position }
  await db
    .insertInto('bulletin_layer')
    .values({ ...row, tlp, body, answers: JSON.stringify(answers) })
    .execute()
  const named = [
    ...to.map((circle_id) => ({ ...row, circle_id, stance: 'included' })),
    ...not.map((circle_id) => ({ ...row, circle_id, stance: 'excluded' })),
  ]
  if (named.length > 0) await db.insertInto('layer_circle').values(named).execute()
}

/** Whether the statement released it. */
export async function release(db: Db, id: string) {
  const released = await db
    .updateTable('bulletin')
    .set({ state: 'released' })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return Boolean(released)
}

/** Drafted by the author, released by the publisher who was asked. */
export async function publish(database: Database, world: World, ...layers: Layer[]): Promise<string> {
  const id = await database.write(world.author, (db) =>
    writeDraft(db, world.author, { layers, reviewer: world.publisher }),
  )
  if (!(await database.write(world.publisher, (db) => release(db, id)))) throw new Error('it was not released')
  return id
}

/** Everybody hears of everything; the event of this release is expanded. Answers the event. */
export async function announce(database: Database, world: World, url: string, bulletin_id: string): Promise<string> {
  const { organisation_id, person_id } = world.publisher
  const { id } = await database.write(world.publisher, (db) =>
    db
      .insertInto('outbox')
      .values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await administer(
    url,
    `insert into portal.subscription (organisation_id, person_id)
    select organisation_id, person_id from portal.membership as m
    where not exists (select from portal.subscription as s where (s.organisation_id, s.person_id) = (m.organisation_id, m.person_id))`,
  )
  await administer(url, 'select portal.expand_event($1)', [id])
  return id
}

/** Tries a deed and takes it back. Refused, or without effect on any row: false. Anything but a refusal is thrown. */
export async function succeeds(database: Database, who: Member | null, deed: (db: Db) => Promise<unknown[]>) {
  const undo = new Error('undo')
  let touched = 0
  try {
    await database.write(who, async (db) => {
      touched = (await deed(db)).length
      throw undo
    })
  } catch (error) {
    if (error === undo) return touched > 0
    if ((error as { code?: string }).code !== '42501') throw error
  }
  return false
}

export function randomReference() {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const text = Array.from({ length: 8 }, () => symbols[Math.floor(Math.random() * 32)]).join('')
  return `BW-${text.slice(0, 4)}-${text.slice(4)}`
}

/** In how many places a reader finds a bulletin and its event; other people's notices would count too. */
export async function traces(db: Db, id: string, event: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ place: string; found: number }>`
    select 'header' as place, count(*)::int as found from bulletin where id = ${id}
    union all select 'layer', count(*)::int from bulletin_layer where bulletin_id = ${id}
    union all select 'list', count(distinct bulletin_id)::int from bulletin_audience where bulletin_id = ${id}
    union all select 'revision', count(*)::int from revision where bulletin_id = ${id}
    union all select 'old layer', count(*)::int from revision_layer where bulletin_id = ${id}
    union all select 'notice', count(*)::int from notice where bulletin_id = ${id}
    union all select 'delivery', count(*)::int from delivery where event_id = ${event}`.execute(db)
  return Object.fromEntries(rows.map(({ place, found }) => [place, found]))
}
