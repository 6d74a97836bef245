import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { beginRevision, rewrite } from './testing/after-release.ts'
import { type Layer, marked, publish, release, succeeds, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World, id: string) => Promise<unknown[]>

const capDeeds: Record<string, Deed> = {
  'knows the cap of Originator': (db) => db.selectFrom('release_cap').select('widest').where('role', '=', '').execute(),
  'sets one for Originator': (db, _, { author: { organisation_id } }) =>
    db
      .insertInto('release_cap')
      .values({ organisation_id, role: 'publisher', widest: 1 })
      .returning('widest')
      .execute(),
  'narrows it': (db) => db.updateTable('release_cap').set({ widest: 3 }).returning('widest').execute(),
  'widens it': (db) => db.updateTable('release_cap').set({ widest: 0 }).returning('widest').execute(),
  'lifts it': (db) => db.deleteFrom('release_cap').returning('widest').execute(),
}

describe('of a cap that Originator has on its markings, who', () => {
  test.for(
    law<Reader>(`
                                 author  publisher  colleague  administrator  officer  named  stranger  visitor
    knows the cap of Originator  yes     yes        yes        yes            yes      -      -         -
    sets one for Originator      -       -          -          yes            -        -      -         -
    narrows it                   -       -          -          yes            -        -      -         -
    widens it                    -       -          -          yes            -        -      -         -
    lifts it                     -       -          -          yes            -        -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await cap(copy.url, world, '', 1)
    expect(await asked(line, attempts(database, world, capDeeds[line.name] as Deed, ''))).toEqual(line.may)
    await uncap(copy.url)
  })
})

const warningDeeds: Record<string, Deed> = {
  'overrules a warning': (db, { organisation_id, person_id }, _, id) => overrule(db, organisation_id, person_id, id),
  'overrules it in the name of author': (db, _, { author }, id) =>
    overrule(db, author.organisation_id, author.person_id, id),
  'overrules it for Originator': (db, { person_id }, { author }, id) =>
    overrule(db, author.organisation_id, person_id, id),
  'sees that author overruled one': (db, _, { author }, id) =>
    db
      .selectFrom('overruled_warning')
      .select('reason')
      .where('bulletin_id', '=', id)
      .where('person_id', '=', author.person_id)
      .execute(),
  'unsays it': (db) => db.deleteFrom('overruled_warning').returning('id').execute(),
  'says it differently': (db) => db.updateTable('overruled_warning').set({ reason: 'None' }).returning('id').execute(),
}

describe('of a warning about an own AMBER draft, who', () => {
  test.for(
    law<Reader>(`
                                        author  publisher  contributor  colleague  administrator  officer  named  stranger  visitor
    overrules a warning                 yes     yes        -            -          -              -        -      -         -
    overrules it in the name of author  yes     -          -            -          -              -        -      -         -
    overrules it for Originator         yes     yes        -            -          -              -        -      -         -
    sees that author overruled one      yes     -          -            -          -              yes      -      -         -
    unsays it                           -       -          -            -          -              -        -      -         -
    says it differently                 -       -          -            -          -              -        -      -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await database.write(world.author, async (db) => {
      const draft = await writeDraft(db, world.author, { layers: [marked(world)['TLP:AMBER']] })
      await overrule(db, world.author.organisation_id, world.author.person_id, draft)
      return draft
    })
    expect(await asked(line, attempts(database, world, warningDeeds[line.name] as Deed, id))).toEqual(line.may)
  })

  test('nobody overrules one once it is released', async ({ database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    const late = attempts(database, world, warningDeeds['overrules a warning'] as Deed, id)
    expect(await late('publisher')).toBe(false)
  })
})

test('a cap holds up what is marked more widely, and says whose cap it is', async ({ copy, database, world }) => {
  const [clear, green] = [marked(world)['TLP:CLEAR'], marked(world)['TLP:GREEN']]
  await cap(copy.url, world, 'publisher', 1)
  expect(await refusal(database, world, clear)).toBe('marking_too_wide')
  expect(await refusal(database, world, green)).toBe('released')
  await cap(copy.url, world, '', 2)
  expect(await refusal(database, world, green)).toBe('marking_beyond_organisation')
  expect(await refusal(database, world, marked(world)['TLP:AMBER'])).toBe('released')
  await uncap(copy.url)
  expect(await refusal(database, world, clear)).toBe('released')
})

test('an administrator who releases loosens nothing for himself, and narrows at will', async ({
  copy,
  database,
  world,
}) => {
  const both = world.stranger
  const { organisation_id } = both
  const set = (widest: number) => (db: Db) =>
    db
      .updateTable('release_cap')
      .set({ widest })
      .where('organisation_id', '=', organisation_id)
      .returning('widest')
      .execute()
  await database.write(both, (db) =>
    db.insertInto('release_cap').values({ organisation_id, role: '', widest: 1 }).execute(),
  )
  await database.write(both, set(2))
  const loosenings: Record<string, (db: Db) => Promise<unknown>> = {
    widens: set(1),
    lifts: (db) => db.deleteFrom('release_cap').execute(),
    'releases alone': (db) => db.updateTable('organisation').set({ two_person_release: false }).execute(),
  }
  for (const [what, loosen] of Object.entries(loosenings))
    expect([what, await database.write(both, loosen).catch(({ message }) => message)]).toEqual([what, 'own_rights'])
  const { rows } = await administer(copy.url, 'select widest from portal.release_cap where organisation_id = $1', [
    organisation_id,
  ])
  expect(rows).toEqual([{ widest: 2 }])
  await uncap(copy.url)
})

test('what was overruled for a revision stays with what it revises, released or discarded', async ({
  database,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const { organisation_id, person_id } = world.publisher
  const told = () =>
    database.read(world.officer, (db) =>
      db.selectFrom('overruled_warning').select('person_id').where('bulletin_id', '=', id).execute(),
    )
  const begin = (db: Db) => beginRevision(db, id).then((draft) => draft ?? '')
  const overruled = async (db: Db, draft: string) => {
    await rewrite(1, 'Seen a third time.')(db, draft)
    await overrule(db, organisation_id, person_id, draft)
  }
  await database.write(world.publisher, async (db) => {
    const draft = await begin(db)
    await overruled(db, draft)
    await db.deleteFrom('bulletin').where('id', '=', draft).execute()
  })
  expect(await told()).toEqual([{ person_id }])
  await database.write(world.publisher, async (db) => {
    const draft = await begin(db)
    await overruled(db, draft)
    await release(db, draft)
  })
  expect(await told()).toEqual([{ person_id }, { person_id }])
})

function attempts(database: Database, world: World, deed: Deed, id: string) {
  return (reader: Reader) => {
    const who = world[reader] as Member | null
    return succeeds(database, who, (db) => deed(db, who ?? world.author, world, id))
  }
}

async function overrule(db: Db, organisation_id: string, person_id: string, bulletin_id: string) {
  const warning = { organisation_id, person_id, bulletin_id, position: 1, kind: 'name', findings: 2 }
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('overruled_warning')
    .values({ ...warning, reason: 'The name of the ship’s agent.' })
    .executeTakeFirst()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

function cap(url: string, { author }: World, role: string, widest: number) {
  return administer(url, 'insert into portal.release_cap (organisation_id, role, widest) values ($1, $2, $3)', [
    author.organisation_id,
    role,
    widest,
  ])
}

function uncap(url: string) {
  return administer(url, 'delete from portal.release_cap')
}

function refusal(database: Database, world: World, layer: Layer) {
  return database
    .write(world.author, async (db) => release(db, await writeDraft(db, world.author, { layers: [layer] })))
    .then(
      () => 'released',
      ({ message }) => message,
    )
}
