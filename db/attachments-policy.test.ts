import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { revise, rewrite } from './testing/after-release.ts'
import { type Layer, marked, type Plan, release, succeeds, writeDraft } from './testing/bulletins.ts'
import { bringContent, draftWithFiles, fileTraces, type Hung, hangFile, markRegion } from './testing/files.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>

const everywhere = { file: 1, weight: 1, bytes: 1, region: 1 }
const nowhere = { file: 0, weight: 0, bytes: 0, region: 0 }

async function published(database: Database, world: World, ...layers: Layer[]) {
  const file = await database.write(world.author, (db) =>
    draftWithFiles(db, world.author, { layers, reviewer: world.publisher }),
  )
  if (!(await database.write(world.publisher, (db) => release(db, file.bulletin_id)))) throw new Error('not released')
  return file
}

const finds = (database: Database, reader: Member | null, file: Hung) =>
  database.read(reader, (db) => fileTraces(db, file))

describe('who reads a file that is released: name, weight, bytes and regions alike', () => {
  test.for(
    law<Reader>(`
                      author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    TLP:CLEAR         yes     yes        yes            yes    yes     yes      yes  yes       yes       yes       yes
    TLP:GREEN         yes     yes        -              yes    yes     yes      yes  -         yes       -         -
    TLP:AMBER         yes     yes        -              yes    yes     yes      -    -         -         -         -
    TLP:AMBER+STRICT  yes     yes        -              yes    yes     -        -    -         -         -         -
    TLP:RED           yes     -          -              -      yes     -        -    -         -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const file = await published(database, world, marked(world)[line.name as Marking])
    for (const [reader, may] of Object.entries(line.may)) {
      // who brought a file knows what it weighs
      const weight = may || reader === 'author' ? 1 : 0
      const found = await finds(database, world[reader as 'author'], file)
      expect({ reader, ...found }).toEqual({ reader, ...(may ? everywhere : nowhere), weight })
    }
  })
})

describe('who reads a file of a draft', () => {
  const plans: Record<string, (world: World) => Plan> = {
    'an AMBER draft': (world) => ({ layers: [marked(world)['TLP:AMBER']] }),
    'a CLEAR draft': (world) => ({ layers: [marked(world)['TLP:CLEAR']] }),
    'a RED draft, asked to review': (world) => ({
      layers: [marked(world)['TLP:RED']],
      reviewer: world.publisher,
      state: 'in_review',
    }),
  }

  test.for(
    law<Reader>(`
                                  author  publisher  contributor  colleague  administrator  named  person  stranger  visitor
    an AMBER draft                yes     yes        yes          yes        -              -      -       -         -
    a CLEAR draft                 yes     yes        yes          yes        yes            -      -       -         -
    a RED draft, asked to review  yes     yes        -            -          -              -      -       -         -
    `),
  )('$name', async (line, { database, world }) => {
    const file = await database.write(world.author, (db) =>
      draftWithFiles(db, world.author, plans[line.name]?.(world) as Plan),
    )
    for (const [reader, may] of Object.entries(line.may))
      expect({ reader, ...(await finds(database, world[reader as 'author'], file)) }).toEqual({
        reader,
        ...(may ? everywhere : nowhere),
      })
  })
})

test('the files of a stricter layer are for its own readers', async ({ database, world }) => {
  const { 'TLP:GREEN': green, 'TLP:AMBER': amber } = marked(world)
  const file = await published(database, world, { ...green, not: [] }, { ...amber, not: [] })
  expect(await finds(database, world.named, file)).toEqual(everywhere)
  for (const reader of [world.stranger, world.low, null]) expect(await finds(database, reader, file)).toEqual(nowhere)
})

test('bytes are for nobody until they were found clean, and gone when they were not', async ({
  copy,
  database,
  world,
}) => {
  const file = await published(database, world, marked(world)['TLP:GREEN'])
  const waits = `update portal.attachment_content set state = 'waiting', scanned_at = null where id = $1`
  await administer(copy.url, `update portal.attachment_content set scanned_at = now()`)
  await administer(copy.url, waits, [file.content_id])
  for (const reader of [world.author, world.named])
    expect(await finds(database, reader, file)).toEqual({ ...everywhere, bytes: 0 })

  const worker = new pg.Client({ connectionString: copy.worker })
  await worker.connect()
  const seen = async () => {
    const contents = await worker.query('select id from attachment_content')
    const chunks = await worker.query('select content_id from attachment_chunk')
    return [contents.rows, chunks.rows]
  }
  expect(await seen()).toEqual([[{ id: file.content_id }], [{ content_id: file.content_id }]])
  const settle = async (clean: boolean) => {
    const { rows } = await worker.query('select portal.settle_check($1, $2) as settled', [file.content_id, clean])
    return rows[0].settled
  }
  expect(await settle(true)).toBe(true)
  expect(await settle(false)).toBe(false)
  expect(await seen()).toEqual([[], []])
  expect(await finds(database, world.named, file)).toEqual(everywhere)

  await administer(copy.url, waits, [file.content_id])
  expect(await settle(false)).toBe(true)
  await worker.end()
  const kept = await administer(copy.url, 'select from portal.attachment_chunk where content_id = $1', [
    file.content_id,
  ])
  expect(kept.rowCount).toBe(0)
  const said = await administer(
    copy.url,
    `select person_id from portal.audit_entry where deed = 'attachment.infected' and subject = $1`,
    [file.content_id],
  )
  expect(said.rows).toEqual([{ person_id: world.author.person_id }])
})

type Deed = (db: Db, who: Member, world: World, file: Hung) => Promise<unknown[]>

const strangers = ({ stranger: { organisation_id, person_id } }: World) => ({ organisation_id, person_id }) as Member

const deeds: Record<string, Deed> = {
  'brings and hangs a file': async (db, who, _, { bulletin_id }) => [
    await hangFile(db, who, await bringContent(db, who), { bulletin_id }),
  ],
  'brings one for another': async (db, who, world) => [
    await bringContent(db, who.organisation_id === world.author.organisation_id ? world.stranger : world.author),
  ],
  'brings one for a colleague': async (db, { organisation_id }, { officer, grouped }) => [
    await bringContent(db, {
      ...officer,
      person_id: organisation_id === grouped.organisation_id ? grouped.person_id : officer.person_id,
      organisation_id,
    }),
  ],
  'calls it checked': async (db, who) =>
    sql`insert into attachment_content (organisation_id, person_id, sha256, size, state, key_id, data_key)
      values (${who.organisation_id}, ${who.person_id}, '', 0, 'infected', '', '') returning id`
      .execute(db)
      .then(({ rows }) => rows),
  'hangs the same content again': async (db, who, _, { bulletin_id, content_id }) => [
    await hangFile(db, who, content_id, { bulletin_id }),
  ],
  'hangs it in a colleague’s name': async (db, who, { officer }, { bulletin_id }) => [
    await hangFile(db, { ...who, person_id: officer.person_id }, await bringContent(db, who), { bulletin_id }),
  ],
  'hangs it on a layer that is not there': async (db, who, _, { bulletin_id }) => [
    await hangFile(db, who, await bringContent(db, who), { bulletin_id, position: 2 }).catch(absent),
  ],
  'adds bytes to it': (db, _, __, { content_id }) =>
    sql`insert into attachment_chunk (content_id, variant, number, bytes) values (${content_id}, 'whole', 1, 'more') returning number`
      .execute(db)
      .then(({ rows }) => rows),
  'changes its bytes': (db, _, __, { content_id }) =>
    db
      .updateTable('attachment_chunk')
      .set({ bytes: Buffer.from('other') })
      .where('content_id', '=', content_id)
      .returning('number')
      .execute(),
  'describes it': (db, _, __, { id }) =>
    db.updateTable('attachment').set({ caption: 'A seal' }).where('id', '=', id).returning('id').execute(),
  'moves it elsewhere': (db, _, __, { id }) =>
    db.updateTable('attachment').set({ position: 1, name: 'b.png' }).where('id', '=', id).returning('id').execute(),
  'takes it off': (db, _, __, { id }) => db.deleteFrom('attachment').where('id', '=', id).returning('id').execute(),
  'takes files off, whichever': (db) => db.deleteFrom('attachment').returning('id').execute(),
  'marks a region': (db, who, _, { id }) => markRegion(db, who, id),
  'marks it in another’s name': (db, who, world, { id }) =>
    markRegion(db, who.organisation_id === world.author.organisation_id ? world.officer : world.author, id),
  'unmarks a region': (db, _, __, { id }) =>
    db.deleteFrom('annotation').where('attachment_id', '=', id).returning('id').execute(),
}

/** A key that leads nowhere is refused before the policy is asked. */
function absent(error: { code?: string }): never {
  throw error.code === '23503' ? Object.assign(new Error('no such layer'), { code: '42501' }) : error
}

describe('of a draft in AMBER with a file, who', () => {
  test.for(
    law<Reader>(`
                                           author  publisher  contributor  colleague  administrator  officer  named  grouped  stranger
    brings and hangs a file                yes     yes        yes          -          -              -        -      -        -
    brings one for another                 -       -          -            -          -              -        -      -        -
    brings one for a colleague             -       -          -            -          -              -        -      -        -
    calls it checked                       -       -          -            -          -              -        -      -        -
    hangs the same content again           yes     yes        yes          -          -              -        -      -        -
    hangs it in a colleague’s name         -       -          -            -          -              -        -      -        -
    hangs it on a layer that is not there  -       -          -            -          -              -        -      -        -
    adds bytes to it                       -       -          -            -          -              -        -      -        -
    changes its bytes                      -       -          -            -          -              -        -      -        -
    describes it                           yes     yes        yes          -          -              -        -      -        -
    moves it elsewhere                     -       -          -            -          -              -        -      -        -
    takes it off                           yes     yes        yes          -          -              -        -      -        -
    takes files off, whichever             yes     yes        yes          -          -              -        -      -        -
    marks a region                         yes     yes        yes          -          -              -        -      -        -
    marks it in another’s name             -       -          -            -          -              -        -      -        -
    unmarks a region                       yes     yes        yes          -          -              -        -      -        -
    `),
  )('$name', async (line, { database, world }) => {
    const file = await database.write(world.author, (db) =>
      draftWithFiles(db, world.author, { layers: [marked(world)['TLP:AMBER']] }),
    )
    const deed = deeds[line.name] as Deed
    const may = await asked(line, (reader) =>
      succeeds(database, world[reader] as Member, (db) => deed(db, world[reader] as Member, world, file)),
    )
    expect(may).toEqual(line.may)
  })
})

test('what is released is fixed, for everybody', async ({ database, world }) => {
  const file = await published(database, world, marked(world)['TLP:AMBER'])
  const fixed = [
    'brings and hangs a file',
    'describes it',
    'takes it off',
    'marks a region',
    'unmarks a region',
    'adds bytes to it',
  ]
  for (const name of fixed)
    for (const who of [world.author, world.publisher, world.named, strangers(world)])
      expect([name, await succeeds(database, who, (db) => (deeds[name] as Deed)(db, who, world, file))]).toEqual([
        name,
        false,
      ])
})

test('what is drawn on a picture goes into its revision and comes back', async ({ database, world }) => {
  const file = await published(database, world, marked(world)['TLP:AMBER'])
  const draws = async (db: Db, draft: string) => {
    await rewrite(1, 'A second region was marked.')(db, draft)
    const copy = await db
      .selectFrom('attachment')
      .select('id')
      .where('bulletin_id', '=', draft)
      .executeTakeFirstOrThrow()
    await markRegion(db, world.author, copy.id)
  }
  await revise(database, [world.author, world.publisher], file.bulletin_id, draws)
  expect(await finds(database, world.named, file)).toEqual({ ...everywhere, region: 2 })
})

test('a colleague who may not read a RED layer hangs its file nowhere else', async ({ database, world }) => {
  const { content_id } = await database.write(world.author, (db) =>
    draftWithFiles(db, world.author, { layers: [marked(world)['TLP:RED']] }),
  )
  const copies = (who: Member) =>
    succeeds(database, who, async (db) => {
      const bulletin_id = await writeDraft(db, who, { layers: [marked(world)['TLP:GREEN']] })
      return [await hangFile(db, who, content_id, { bulletin_id })]
    })
  expect(await copies(world.author)).toBe(true)
  expect(await copies(world.contributor)).toBe(false)
  const holds = (who: Member) =>
    database.read(who, async (db) => {
      const { rows } =
        await sql`select portal.holds_content(${content_id}) as holds, portal.brings_content(${content_id}) as brings,
        portal.holds_content(gen_random_uuid()) as none`.execute(db)
      return rows[0]
    })
  expect(await holds(world.author)).toEqual({ holds: true, brings: false, none: false })
  for (const who of [world.contributor, world.stranger])
    expect(await holds(who)).toEqual({ holds: false, brings: false, none: false })
})

const takes: Record<string, (db: Db, who: Member, world: World, file: Hung) => Promise<unknown[]>> = {
  'signs for a file': (db, who, _, { id, bulletin_id }) => signs(db, who, bulletin_id, id),
  'signs for the bulletin': (db, who, _, { bulletin_id }) => signs(db, who, bulletin_id, null),
  'signs in another’s name': (db, { organisation_id }, { officer }, { id, bulletin_id }) =>
    signs(db, { ...officer, organisation_id }, bulletin_id, id),
  'sees that Named took it': (db, _, { named }) =>
    db.selectFrom('download_record').select('id').where('person_id', '=', named.person_id).execute(),
  'sees that colleague took it': (db, _, { colleague }) =>
    db.selectFrom('download_record').select('id').where('person_id', '=', colleague.person_id).execute(),
  'unsays it': (db) => db.deleteFrom('download_record').returning('id').execute(),
}

async function signs(
  db: Db,
  { organisation_id, person_id }: Member,
  bulletin_id: string,
  attachment_id: string | null,
) {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('download_record')
    .values({ organisation_id, person_id, bulletin_id, attachment_id })
    .executeTakeFirst()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

describe('of a file in AMBER that Named and a colleague took away, who', () => {
  test.for(
    law<Reader>(`
                                 author  colleague  administrator  officer  named  person  grouped  excluded  stranger
    signs for a file             yes     yes        -              -        yes    yes     yes      -         -
    signs for the bulletin       yes     yes        -              -        yes    yes     yes      -         -
    signs in another’s name      -       -          -              -        -      -       -        -         -
    sees that Named took it      -       -          -              -        yes    -       -        -         -
    sees that colleague took it  -       yes        yes            yes      -      -       -        -         -
    unsays it                    -       -          -              -        -      -       -        -         -
    `),
  )('$name', async (line, { database, world }) => {
    const file = await published(database, world, marked(world)['TLP:AMBER'])
    for (const who of [world.named, world.colleague])
      await database.write(who, (db) => signs(db, who, file.bulletin_id, file.id))
    const may = await asked(line, (reader) =>
      succeeds(database, world[reader] as Member, (db) =>
        (takes[line.name] as Deed)(db, world[reader] as Member, world, file),
      ),
    )
    expect(may).toEqual(line.may)
  })
})

test('the file that is signed for hangs on the bulletin that is named', async ({ database, world }) => {
  const file = await published(database, world, marked(world)['TLP:GREEN'])
  const hidden = await published(database, world, marked(world)['TLP:RED'])
  const sign = (bulletin_id: string, id: string) =>
    succeeds(database, world.stranger, (db) => signs(db, world.stranger, bulletin_id, id))
  expect(await sign(file.bulletin_id, file.id)).toBe(true)
  expect(await sign(file.bulletin_id, hidden.id)).toBe(false)
  expect(await sign(file.bulletin_id, crypto.randomUUID())).toBe(false)
})
