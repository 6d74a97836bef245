import { type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { recall } from './testing/after-release.ts'
import { fillAssessments, mark, publishPractice } from './testing/assessments.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { addSite } from './testing/sites.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Ground = { sites: Map<string, string>; marked: string; open: string; hidden: string; warning: string }
type Deed = (db: Db, who: Member, world: World, ground: Ground) => Promise<unknown[]>

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

const rows = (db: Db, table: string) => sql`select * from ${sql.table(table)}`.execute(db).then((found) => found.rows)
const siteOf = ({ sites }: Ground, { organisation_id }: Pick<Member, 'organisation_id'>) =>
  sites.get(organisation_id) ?? crypto.randomUUID()

const deeds: Record<string, Deed> = {
  'reads the marks': (db) => rows(db, 'assessment'),
  'reads what they once were': (db) => rows(db, 'assessment_change'),
  'marks an own site': (db, who, _, ground) =>
    inserted(mark(db, who, { site_id: siteOf(ground, who), bulletin_id: ground.open })),
  'marks it in a colleague’s name': (db, who, { officer }, ground) =>
    inserted(
      mark(db, { ...who, person_id: officer.person_id }, { site_id: siteOf(ground, who), bulletin_id: ground.open }),
    ),
  'marks the author’s site': (db, { person_id }, { author }, ground) =>
    inserted(mark(db, { ...author, person_id }, { site_id: siteOf(ground, author), bulletin_id: ground.open })),
  'marks it against what only the author and Named read': (db, who, _, ground) =>
    inserted(mark(db, who, { site_id: siteOf(ground, who), bulletin_id: ground.hidden })),
  'marks it against a warning': (db, who, _, ground) =>
    inserted(mark(db, who, { site_id: siteOf(ground, who), bulletin_id: ground.warning })),
  'marks anew': (db, { person_id }) => touched(db, `update assessment set maturity = 4, person_id = '${person_id}'`),
  'marks anew in a colleague’s name': (db, _, { officer }) =>
    touched(db, `update assessment set maturity = 4, person_id = '${officer.person_id}'`),
  'takes marks back': (db) => touched(db, 'delete from assessment'),
  'writes what marks once were': (db, { organisation_id, person_id }, _, { marked: bulletin_id, sites }) =>
    inserted(
      db.insertInto('assessment_change').values({
        organisation_id,
        person_id,
        bulletin_id,
        site_id: sites.get(organisation_id) ?? crypto.randomUUID(),
        evidence: '',
        assessed_on: new Date(),
      }),
    ),
}

describe('where the author’s organisation has marked its site, who', () => {
  test.for(
    law<Reader>(`
                                                         author  publisher  contributor  colleague  administrator  officer  named  person  stranger  observer  visitor
    reads the marks                                      yes     yes        yes          -          -              -        -      -       -         -         -
    reads what they once were                            yes     yes        yes          -          -              -        -      -       -         -         -
    marks an own site                                    yes     yes        yes          -          -              -        yes    -       yes       -         -
    marks it in a colleague’s name                       -       -          -            -          -              -        -      -       -         -         -
    marks the author’s site                              yes     yes        yes          -          -              -        -      -       -         -         -
    marks it against what only the author and Named read  yes     yes        yes          -          -              -        yes    -       -         -         -
    marks it against a warning                           -       -          -            -          -              -        -      -       -         -         -
    marks anew                                           yes     yes        yes          -          -              -        -      -       -         -         -
    marks anew in a colleague’s name                     -       -          -            -          -              -        -      -       -         -         -
    takes marks back                                     yes     yes        yes          -          -              -        -      -       -         -         -
    writes what marks once were                          -       -          -            -          -              -        -      -       -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const ground = await plantOnce(database, world)
    const may = (reader: Reader) => {
      const who = (world[reader] ?? world.author) as Member
      const deed = deeds[line.name] as Deed
      return succeeds(database, world[reader] as Member | null, (db) => deed(db, who, world, ground))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('no role outside the house reads a mark: not the secretariat, not the operator, not the auditor', async ({
  copy,
  database,
  world,
}) => {
  await plantOnce(database, world)
  const roles = ['secretariat', 'platform_operator', 'auditor', 'observer', 'data_protection_officer', 'administrator']
  for (const { organisation_id } of [world.named, world.author])
    for (const role of roles) {
      const person_id = await plantPerson(copy.url, role, organisation_id, role)
      for (const table of ['assessment', 'assessment_change'])
        expect(await database.read({ organisation_id, person_id }, (db) => rows(db, table)), role).toEqual([])
    }
})

test('no function that a tenant or the worker may call looks at a mark, but the one that tells medians', async ({
  copy,
}) => {
  const { rows: looking } = await administer(
    copy.url,
    `select proname from pg_proc where pronamespace = 'portal'::regnamespace and prorettype <> 'trigger'::regtype
       and (has_function_privilege('portal_tenant', oid, 'execute') or has_function_privilege('portal_worker', oid, 'execute')
         or has_function_privilege('portal_auth', oid, 'execute'))
       and pg_get_functiondef(oid) ~* '(assessment|counted_marks|classes_to_tell)'`,
  )
  expect(looking.map(({ proname }) => proname)).toEqual(['tell_medians'])
  for (const login of [copy.worker, copy.auth])
    await expect(administer(login, 'select from portal.assessment')).rejects.toThrow(/permission denied/)
})

test('a site of another organisation is not marked', async ({ database, world }) => {
  const ground = await plantOnce(database, world)
  const given = { site_id: siteOf(ground, world.author), bulletin_id: ground.open }
  const tried = database.write(world.stranger, (db) => mark(db, world.stranger, given).execute())
  await expect(tried).rejects.toThrow(/foreign key/)
})

test('every mark is kept, and goes with its site', async ({ database, world }) => {
  const { open: bulletin_id } = await plantOnce(database, world)
  const kept = await database.write(world.named, async (db) => {
    const { id: site_id } = await addSite(db, world.named, 'Quay 9').returning('id').executeTakeFirstOrThrow()
    await mark(db, world.named, { site_id, bulletin_id }).execute()
    await db.updateTable('assessment').set({ maturity: 4 }).where('site_id', '=', site_id).execute()
    await db.deleteFrom('assessment').where('site_id', '=', site_id).execute()
    const changes = await sql<{ maturity: number | null }>`
      select maturity from assessment_change where site_id = ${site_id} order by changed_at, maturity`.execute(db)
    await mark(db, world.named, { site_id, bulletin_id }).execute()
    await db.deleteFrom('site').where('id', '=', site_id).execute()
    return { before: changes.rows, after: await rows(db, 'assessment_change') }
  })
  expect(kept.before.map(({ maturity }) => maturity)).toEqual([3, 4, null])
  expect(kept.after).toEqual([])
})

test('what is recalled is marked no more, and its marks can be taken back', async ({ database, world }) => {
  const ground = await plantOnce(database, world)
  const bulletin_id = await publishPractice(database, world)
  const given = { site_id: siteOf(ground, world.named), bulletin_id }
  await database.write(world.named, (db) => mark(db, world.named, given).execute())
  await database.write(world.publisher, (db) => recall(db, bulletin_id))
  const own = `where bulletin_id = '${bulletin_id}'`
  expect(await succeeds(database, world.named, (db) => touched(db, `update assessment set maturity = 4`))).toBe(false)
  expect(await succeeds(database, world.named, (db) => touched(db, `delete from assessment ${own}`))).toBe(true)
})

describe('of a median', () => {
  test('those hear who have a site of its class and read the practice, and nobody knows what it is made of', async ({
    copy,
    database,
    world,
  }) => {
    await fillAssessments(database, world, copy.url)
    await administer(copy.url, `update portal.site set size = 'Z-M' where organisation_id = any ($1)`, [
      [world.author, world.named, world.stranger].map(({ organisation_id }) => organisation_id),
    ])
    const heard = async (who: Member | null) => {
      const { rows: told } = await database.read(who, (db) =>
        sql<{ median: number; category: string | null }>`
          select median, category from site_median order by category nulls first`.execute(db),
      )
      return told.map(({ median, category }) => `${category ?? 'practice'} ${median}`)
    }
    // the practice is for Named and the group: a stranger hears of the category alone
    expect(await heard(world.named)).toEqual(['practice 3', 'P-SEAL 3'])
    expect(await heard(world.colleague)).toEqual(['practice 3', 'P-SEAL 3'])
    expect(await heard(world.stranger)).toEqual(['P-SEAL 3'])
    for (const who of [world.officer, world.grouped, world.observer, null]) expect(await heard(who)).toEqual([])
    for (const secret of ['median_share', 'median_round'])
      expect(await succeeds(database, world.named, (db) => rows(db, secret))).toBe(false)
    for (const column of ['hidden_from', 'shown', 'id'])
      await expect(
        database.read(world.named, (db) => sql`select ${sql.ref(column)} from site_median`.execute(db)),
      ).rejects.toThrow(/permission denied/)
  })

  test('nobody hears whose own sites it needs', async ({ copy, database, world }) => {
    const hears = () =>
      database.read(world.named, async (db) => (await sql`select median from site_median`.execute(db)).rows.length > 0)
    expect(await hears()).toBe(true)
    await administer(copy.url, `update portal.site_median set hidden_from = array[$1::uuid]`, [
      world.named.organisation_id,
    ])
    expect(await hears()).toBe(false)
    await administer(copy.url, `update portal.site_median set hidden_from = '{}', shown = false`)
    expect(await hears()).toBe(false)
  })
})

const planted = new WeakMap<World, Promise<Ground>>()

function plantOnce(database: Database, world: World) {
  const ground = planted.get(world) ?? plant(database, world)
  planted.set(world, ground)
  return ground
}

async function plant(database: Database, world: World): Promise<Ground> {
  const sites = new Map<string, string>()
  for (const who of [world.author, world.named, world.stranger])
    await database.write(who, async (db) => {
      const { id } = await addSite(db, who, 'Quay 1').returning('id').executeTakeFirstOrThrow()
      sites.set(who.organisation_id, id)
    })
  const ground = {
    sites,
    marked: await publishPractice(database, world),
    open: await publishPractice(database, world),
    hidden: await publishPractice(database, world, { layer: marked(world)['TLP:AMBER+STRICT'] }),
    warning: await publish(database, world, { tlp: 1, to: [2] }),
  }
  const given = { site_id: siteOf({ sites } as Ground, world.author), bulletin_id: ground.marked }
  await database.write(world.author, (db) => mark(db, world.author, given).execute())
  return ground
}
