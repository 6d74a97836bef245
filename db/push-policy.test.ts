import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { announce, marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const device = {
  endpoint: 'https://push.example/1',
  p256dh: `B${'a'.repeat(86)}`,
  auth: 'b'.repeat(22),
  name: 'Firefox, Linux',
}

const turnOn = (db: Db, { organisation_id, person_id }: Member) =>
  touched(
    db,
    sql`insert into push_device (organisation_id, person_id, endpoint, p256dh, auth, name)
      values (${organisation_id}, ${person_id}, ${device.endpoint}, ${device.p256dh}, ${device.auth}, ${device.name})`,
  )

const deeds: Record<string, Deed> = {
  'turns a device on': (db, who) => turnOn(db, who),
  'turns one on for a colleague': (db, { organisation_id }, { officer: { person_id } }) =>
    turnOn(db, { organisation_id, person_id } as Member),
  'turns one on as a stranger': (db, _, { stranger }) => turnOn(db, stranger),
  'sees those of the contributor': (db) => db.selectFrom('push_device').select(['id', 'endpoint', 'auth']).execute(),
  'marks those of the contributor': (db) => touched(db, sql`update push_device set failed_at = now()`),
  'moves those of the contributor': (db) =>
    touched(
      db,
      sql`update push_device set person_id = (speaker()).person_id, organisation_id = (speaker()).organisation_id`,
    ),
  'sends those of the contributor elsewhere': (db) =>
    touched(db, sql`update push_device set endpoint = 'https://other.example'`),
  'turns those of the contributor off': (db) => touched(db, sql`delete from push_device`),
}

/** No column is named, so that the policy of reading holds nothing back. */
async function touched(db: Db, statement: ReturnType<typeof sql>) {
  const { numAffectedRows } = await statement.execute(db)
  return Array(Number(numAffectedRows ?? 0)).fill(0)
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                              contributor  author  administrator  named  stranger  observer  visitor
    turns a device on                         yes          yes     yes            yes    yes       yes       -
    turns one on for a colleague              -            -       -              -      -         -         -
    turns one on as a stranger                -            -       -              -      yes       -         -
    sees those of the contributor             yes          -       -              -      -         -         -
    marks those of the contributor            yes          -       -              -      -         -         -
    moves those of the contributor            -            -       -              -      -         -         -
    sends those of the contributor elsewhere  -            -       -              -      -         -         -
    turns those of the contributor off        yes          -       -              -      -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.push_device')
    if (line.name.includes('those')) await database.write(world.contributor, (db) => turnOn(db, world.contributor))
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const nobody = { organisation_id: null, person_id: null } as unknown as Member
      return succeeds(database, who, (db) => (deeds[line.name] as Deed)(db, who ?? nobody, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('who has a device is told by push too, and nobody else', async ({ copy, database, world }) => {
  await administer(copy.url, 'delete from portal.push_device')
  const { named, person } = world
  await database.write(named, (db) => turnOn(db, named))
  await announce(database, world, copy.url, await publish(database, world, marked(world)['TLP:GREEN']))
  const { rows } = await administer(copy.url, 'select recipient, channel from portal.delivery order by channel')
  const to = (channel: string) =>
    rows
      .filter((row) => row.channel === channel)
      .map(({ recipient }) => recipient)
      .toSorted()
  expect(to('mail')).toContain(person.person_id)
  expect(to('push')).toEqual([named.person_id])
})
