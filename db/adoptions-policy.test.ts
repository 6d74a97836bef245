import { type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { addSite, publishPractice, recordAdoption } from './testing/sites.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = { practice: string; running: string; hidden: string; warning: string; site: string; bare: string }
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

/** Without RETURNING: the policy of reading has no say. */
async function inserted(insert: { executeTakeFirstOrThrow(): Promise<InsertResult> }) {
  const { numInsertedOrUpdatedRows = 0n } = await insert.executeTakeFirstOrThrow()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

/** Statements that name no column are held back by the policies of writing alone. */
async function touched(db: Db, statement: string) {
  const { numAffectedRows = 0n } = await sql.raw(statement).execute(db)
  return Array.from({ length: Number(numAffectedRows) })
}

/** The site that was planted for the organisation of whoever tries; where its reader sees none, an id that is none. */
async function ownSite(db: Db, { organisation_id }: Member) {
  const site = await db
    .selectFrom('site')
    .select('id')
    .where('organisation_id', '=', organisation_id)
    .where('name', '=', 'Gate')
    .executeTakeFirst()
  return site?.id ?? crypto.randomUUID()
}

const rows = (db: Db, table: string) => sql`select * from ${sql.table(table)}`.execute(db).then((found) => found.rows)

const deeds: Record<string, Deed> = {
  'reads where it stands': (db) => rows(db, 'adoption'),
  'reads how it came to that': (db) => rows(db, 'adoption_change'),
  'records at an own site': async (db, who, { practice }) =>
    inserted(recordAdoption(db, who, await ownSite(db, who), practice, { status: 'A1' })),
  'records a practice that only the group reads': async (db, who, { hidden }) =>
    inserted(recordAdoption(db, who, await ownSite(db, who), hidden, { status: 'A1' })),
  'records what is no practice': async (db, who, { warning }) =>
    inserted(recordAdoption(db, who, await ownSite(db, who), warning, { status: 'A1' })),
  'records it as verified': async (db, who, { practice }) =>
    inserted(recordAdoption(db, who, await ownSite(db, who), practice, { status: 'A5' })),
  'records for the originator': (db, _, { practice, bare }, { author }) =>
    inserted(recordAdoption(db, author, bare, practice, { status: 'A1' })),
  'rejects it': (db) => touched(db, `update adoption set status = 'AR', reason = 'cost'`),
  'verifies it': (db) => touched(db, `update adoption set status = 'A5', evidence = 'Seen at the gate.'`),
  'knows who is named': (db) => rows(db, 'named_adopter'),
  'names the own organisation': (db, { organisation_id, person_id }, { practice }) =>
    inserted(db.insertInto('named_adopter').values({ organisation_id, person_id, bulletin_id: practice })),
  'names it under a practice that only the group reads': (db, { organisation_id, person_id }, { hidden }) =>
    inserted(db.insertInto('named_adopter').values({ organisation_id, person_id, bulletin_id: hidden })),
  'names the originator': (db, { person_id }, { practice }, { author }) =>
    inserted(
      db
        .insertInto('named_adopter')
        .values({ organisation_id: author.organisation_id, person_id, bulletin_id: practice }),
    ),
  'names it for a colleague': (db, { organisation_id }, { practice }, { author }) =>
    inserted(
      db.insertInto('named_adopter').values({ organisation_id, person_id: author.person_id, bulletin_id: practice }),
    ),
  'takes the name back': (db) => touched(db, 'delete from named_adopter'),
}

describe('where the author recorded that a practice runs at a site and is named under it, who', () => {
  test.for(
    law<Reader>(`
                                                         author  publisher  contributor  colleague  administrator  officer  named  person  grouped  stranger  observer  visitor
    reads where it stands                                yes     yes        yes          yes        yes            -        -      -       -        -         -         -
    reads how it came to that                            yes     yes        yes          yes        yes            -        -      -       -        -         -         -
    records at an own site                               yes     yes        yes          -          -              -        yes    -       -        yes       -         -
    records a practice that only the group reads         yes     yes        yes          -          -              -        -      -       -        -         -         -
    records what is no practice                          -       -          -            -          -              -        -      -       -        -         -         -
    records it as verified                               -       -          -            -          -              -        -      -       -        -         -         -
    records for the originator                           yes     yes        yes          -          -              -        -      -       -        -         -         -
    rejects it                                           yes     yes        yes          -          -              -        -      -       -        -         -         -
    verifies it                                          -       yes        yes          -          -              -        -      -       -        -         -         -
    knows who is named                                   yes     yes        yes          yes        yes            -        -      -       -        -         -         -
    names the own organisation                           yes     yes        -            -          -              -        yes    -       -        yes       -         -
    names it under a practice that only the group reads  yes     yes        -            -          -              -        -      -       -        -         -         -
    names the originator                                 yes     yes        -            -          -              -        -      -       -        -         -         -
    names it for a colleague                             yes     -          -            -          -              -        -      -       -        -         -         -
    takes the name back                                  yes     yes        -            -          -              -        -      -       -        -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const planted = await plantOnce(copy.url, database, world)
    const may = (reader: Reader) => {
      const who = (world[reader] ?? world.author) as Member
      const deed = deeds[line.name] as Deed
      return succeeds(database, world[reader] as Member | null, (db) => deed(db, who, planted, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('whoever recorded it verifies it neither at once nor after a detour', async ({ copy, database, world }) => {
  const { running, site } = await plantOnce(copy.url, database, world)
  const one = `where site_id = '${site}' and bulletin_id = '${running}'`
  const verifying = (who: Member, before: string) =>
    succeeds(database, who, async (db) => {
      await touched(db, `update adoption set ${before} ${one}`)
      return touched(db, `update adoption set status = 'A5', evidence = 'Seen.' ${one}`)
    })
  expect(await verifying(world.publisher, `note = note`)).toBe(false)
  expect(await verifying(world.publisher, `status = 'A3'`)).toBe(false)
  expect(await verifying(world.author, `status = 'A1'`)).toBe(false)
  const naming = (db: Db) => touched(db, `update adoption set person_id = '${world.publisher.person_id}'`)
  expect(await succeeds(database, world.author, naming)).toBe(false)
})

test('what was verified is verified again by a second person only, and every step is kept', async ({
  copy,
  database,
  world,
}) => {
  const { running, site } = await plantOnce(copy.url, database, world)
  const set = (who: Member, values: string) =>
    database.write(who, (db) =>
      sql.raw(`update adoption set ${values} where site_id = '${site}' and bulletin_id = '${running}'`).execute(db),
    )
  await set(world.publisher, `status = 'A5', evidence = 'Seen at the gate.'`)
  await expect(set(world.author, `evidence = 'Seen by me.'`)).rejects.toMatchObject({ code: '42501' })
  await set(world.contributor, `evidence = 'Seen again.'`)
  await set(world.author, `status = 'A2', owner = 'Gate', due_on = '2031-01-01'`)
  const { rows: kept } = await administer(
    copy.url,
    `select change.status, change.person_id, change.evidence from portal.adoption_change as change
     join portal.adoption on adoption.id = adoption_id where bulletin_id = $1 order by at`,
    [running],
  )
  expect(kept).toEqual([
    { status: 'A4', person_id: world.author.person_id, evidence: null },
    { status: 'A5', person_id: world.publisher.person_id, evidence: 'Seen at the gate.' },
    { status: 'A5', person_id: world.contributor.person_id, evidence: 'Seen again.' },
    { status: 'A2', person_id: world.author.person_id, evidence: null },
  ])
  await set(world.author, `status = 'A4'`)
})

test('a site of another organisation takes no record, also by whoever knows its id', async ({
  copy,
  database,
  world,
}) => {
  const { practice, bare } = await plantOnce(copy.url, database, world)
  const { named } = world
  const at = (site_id: string) =>
    database
      .write(named, (db) => recordAdoption(db, named, site_id, practice, { status: 'A1' }).execute())
      .catch(({ code, message }) => ({ code, message }))
  expect(await at(bare)).toEqual(await at(crypto.randomUUID()))
  expect(await at(bare)).toMatchObject({ code: '42501' })
})

test('whoever may no longer read a practice records nothing about it', async ({ copy, database, world }) => {
  const hidden = await publishPractice(database, world, { tlp: 2, to: [world.named.organisation_circle] })
  const { named } = world
  const site = await database.write(named, (db) => ownSite(db, named))
  await database.write(named, (db) => recordAdoption(db, named, site, hidden, { status: 'A4' }).execute())
  await administer(copy.url, `update portal.bulletin set excluded = audience where id = $1`, [hidden])
  const changing = (db: Db) => touched(db, `update adoption set status = 'A1'`)
  expect(await succeeds(database, named, changing)).toBe(false)
})

const planted = new WeakMap<World, Promise<Planted>>()

function plantOnce(url: string, database: Database, world: World) {
  const kept = planted.get(world) ?? plant(url, database, world)
  planted.set(world, kept)
  return kept
}

async function plant(url: string, database: Database, world: World): Promise<Planted> {
  const practice = await publishPractice(database, world)
  const running = await publishPractice(database, world)
  const hidden = await publishPractice(database, world, {
    tlp: 2,
    to: [world.group.circle],
    not: [world.excluded.organisation_circle],
  })
  const warning = await publish(database, world, { tlp: 1, to: [2] })
  const { author } = world
  const [site, bare] = await database.write(author, async (db) => {
    const { id } = await addSite(db, author).returning('id').executeTakeFirstOrThrow()
    const other = await addSite(db, author, 'Quay 1742').returning('id').executeTakeFirstOrThrow()
    await recordAdoption(db, author, id, running, { status: 'A4' }).execute()
    await db
      .insertInto('named_adopter')
      .values({ organisation_id: author.organisation_id, person_id: author.person_id, bulletin_id: running })
      .execute()
    return [id, other.id] as const
  })
  const gate = `insert into portal.site (organisation_id, name, kind, size) select id, 'Gate', 'S-GAT', 'Z-S' from portal.organisation`
  await administer(url, gate)
  return { practice, running, hidden, warning, site, bare }
}
