import type { Database, Db } from '../database.server.ts'
import { type Layer, release, writeDraft } from './bulletins.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

type Described = {
  kind?: string
  size?: string
  port?: string | null
  cargo?: string[]
  equipment?: string[]
  law?: string[]
}
type House = Pick<Member, 'organisation_id'>
type Recorder = Pick<Member, 'organisation_id' | 'person_id'>

export function addSite(db: Db, { organisation_id }: House, name = 'Quay 1700', site: Described = {}) {
  return db
    .insertInto('site')
    .values({ organisation_id, name, port: 'BEANR', kind: 'S-CON', size: 'Z-L', systems: 'Navis N4', ...site })
}

type Recorded = { status: string; owner?: string; due_on?: string; reason?: string; note?: string }

export function recordAdoption(
  db: Db,
  { organisation_id, person_id }: Recorder,
  site_id: string,
  bulletin_id: string,
  recorded: Recorded,
) {
  return db.insertInto('adoption').values({ organisation_id, person_id, site_id, bulletin_id, ...recorded })
}

/** A practice drafted by the author and released by the publisher who was asked. Answers its id. */
export async function publishPractice(database: Database, world: World, layer: Layer = { tlp: 1, to: [2] }) {
  const id = await database.write(world.author, async (db) => {
    const draft = await writeDraft(db, world.author, { layers: [layer], reviewer: world.publisher })
    await db.updateTable('bulletin').set({ type: 'PRACTICE' }).where('id', '=', draft).execute()
    return draft
  })
  await database.write(world.publisher, (db) => release(db, id))
  return id
}

/** Counts at once what otherwise waits for the next day. */
export async function tally(url: string) {
  await administer(url, 'update portal.adoption_counting set counted_on = null')
  await administer(url, 'select portal.tally_adoptions()')
}

/** A site of Originator with something ticked in every list, where a practice runs that names Originator. */
export async function fillSites(database: Database, world: World, url: string) {
  const practice = await publishPractice(database, world, { tlp: 2, to: [world.named.organisation_circle] })
  await database.write(world.author, async (db) => {
    const { organisation_id, person_id } = world.author
    const { id } = await addSite(db, world.author, 'Quay 1700', {
      cargo: ['G-RFR'],
      equipment: ['Q-SCAN'],
      law: ['W-ID'],
    })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doUpdateSet({ size: 'Z-L' }))
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAdoption(db, world.author, id, practice, {
      status: 'A2',
      owner: 'Gate',
      due_on: '2030-01-01',
    }).execute()
    await db
      .updateTable('adoption')
      .set({ status: 'AR', reason: 'cost', note: 'Two readers are not enough.' })
      .where('bulletin_id', '=', practice)
      .execute()
    await db.updateTable('adoption').set({ status: 'A4' }).where('bulletin_id', '=', practice).execute()
    await db.insertInto('named_adopter').values({ organisation_id, person_id, bulletin_id: practice }).execute()
  })
  await database.write(world.publisher, (db) =>
    db
      .updateTable('adoption')
      .set({ status: 'A5', evidence: 'Seen at the gate.' })
      .where('bulletin_id', '=', practice)
      .execute(),
  )
  await tally(url)
}
