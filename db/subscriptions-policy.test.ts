import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const write = (kind: string, of?: Reader): Deed => {
  return (db, who, world) => {
    const { organisation_id } = of ? (world[of] as Member) : who
    return db.insertInto('subscription').values({ organisation_id, kind }).returning('id').execute()
  }
}
const see = (kind: string): Deed => {
  return (db) => db.selectFrom('subscription').select('id').where('kind', '=', kind).execute()
}
const change = (kind: string): Deed => {
  return (db) => db.updateTable('subscription').set({ name: 'Ours' }).where('kind', '=', kind).returning('id').execute()
}
const end = (kind: string): Deed => {
  return (db) => db.deleteFrom('subscription').where('kind', '=', kind).returning('id').execute()
}

const deeds: Record<string, Deed> = {
  'subscribes for the desk': write('desk'),
  'subscribes for the desk of another': write('desk', 'excluded'),
  'sees the desk’s': see('desk'),
  'changes the desk’s': change('desk'),
  'ends the desk’s': end('desk'),
  'subscribes for new members': write('newcomer'),
  'subscribes for new members of another': write('newcomer', 'excluded'),
  'sees what new members begin with': see('newcomer'),
  'changes what new members begin with': change('newcomer'),
  'ends what new members begin with': end('newcomer'),
  'hands the own to the desk': (db) => sql`update subscription set kind = 'desk'`.execute(db).then(() => [1]),
  'writes what is looked for': (db) => sql`update subscription set asked = null`.execute(db).then(() => [1]),
}

describe('who keeps the subscriptions of others:', () => {
  test.for(
    law<Reader>(`
                                           administrator  colleague  publisher  person  named  observer  visitor
    subscribes for the desk                yes            -          -          yes     -      -         -
    subscribes for the desk of another     -              -          -          -       -      -         -
    sees the desk’s                        yes            -          yes        yes     yes    -         -
    changes the desk’s                     yes            -          -          yes     -      -         -
    ends the desk’s                        yes            -          -          yes     -      -         -
    subscribes for new members             yes            -          -          -       -      -         -
    subscribes for new members of another  -              -          -          -       -      -         -
    sees what new members begin with       yes            -          -          -       -      -         -
    changes what new members begin with    yes            -          -          -       -      -         -
    ends what new members begin with       yes            -          -          -       -      -         -
    hands the own to the desk              -              -          -          -       -      -         -
    writes what is looked for              -              -          -          -       -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.subscription')
    await administer(
      copy.url,
      `insert into portal.subscription (organisation_id, kind)
       select organisation.id, each from portal.organisation cross join unnest(array['desk', 'newcomer']) as each`,
    )
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => deeds[line.name]?.(db, who ?? world.author, world) as Promise<unknown[]>)
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('each keeper sees those of the own organisation, and nobody those of another', async ({
  copy,
  database,
  world,
}) => {
  await administer(
    copy.url,
    `insert into portal.subscription (organisation_id, kind)
     select organisation.id, each from portal.organisation cross join unnest(array['desk', 'newcomer']) as each`,
  )
  for (const reader of ['administrator', 'person', 'stranger'] as const) {
    const rows = await database.read(world[reader], (db) =>
      db.selectFrom('subscription').select('organisation_id').distinct().execute(),
    )
    expect([reader, rows]).toEqual([reader, [{ organisation_id: world[reader].organisation_id }]])
  }
})

test('whoever joins begins with what the own administrators chose, and nobody else’s', async ({
  copy,
  database,
  world,
}) => {
  await administer(copy.url, 'delete from portal.subscription')
  await database.write(world.administrator, (db, speaker) =>
    db
      .insertInto('subscription')
      .values({
        organisation_id: speaker?.organisation_id ?? '',
        kind: 'newcomer',
        name: 'Seals',
        not_ports: ['BEGNE'],
      })
      .execute(),
  )
  const joined = async ({ organisation_id }: Member) => {
    const person_id = await plantPerson(copy.url, 'newcomer', organisation_id, 'reader')
    return database.read({ organisation_id, person_id } as Member, (db) =>
      db.selectFrom('subscription').select(['kind', 'name', 'not_ports']).execute(),
    )
  }
  expect(await joined(world.author)).toEqual([{ kind: 'person', name: 'Seals', not_ports: ['BEGNE'] }])
  expect(await joined(world.named)).toEqual([])
})

test('a country is that of the ports a bulletin names', async ({ copy, database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  await administer(copy.url, `update portal.bulletin set ports = array['BEANR'] where id = $1`, [id])
  const wanted = async (...regions: string[]) => {
    const { rows } = await database.read(world.stranger, (db) =>
      sql<{ bulletin_id: string }>`select bulletin_id from preview_subscription(${{ regions }}, 30, 10)`.execute(db),
    )
    return rows.map(({ bulletin_id }) => bulletin_id)
  }
  expect([await wanted('BE'), await wanted('NL')]).toEqual([[id], []])
})

test('words that say nothing are refused', async ({ database, world: { named } }) => {
  const { organisation_id, person_id } = named
  const terms = JSON.stringify([[{ text: '2', form: 'word', not: true }]])
  const write = database.write(named, (db) =>
    db.insertInto('subscription').values({ organisation_id, person_id, words: '-2', terms }).execute(),
  )
  await expect(write).rejects.toMatchObject({ code: 'BW409', message: 'words_say_nothing' })
})
