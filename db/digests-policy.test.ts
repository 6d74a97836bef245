import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { openRaw } from './testing/raw.ts'
import { administer } from './testing/server.ts'
import { makeDigest } from './testing/suspensions.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Line = {
  day: string
  number: number
  hash: string
  salt: string
  place: number
  path: string[]
  root: string
  previous: string
  digest: string
}

const rows = async (statement: ReturnType<typeof sql>, db: Db) => (await statement.execute(db)).rows
const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const bytes = (hex: string) => Buffer.from(hex, 'hex')

/** RFC 6962 2.1, as it is written there, for any number of leaves. */
function treeHash(leaves: Buffer[]): Buffer {
  const [only = Buffer.alloc(0)] = leaves
  if (leaves.length === 1) return only
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return sha(Buffer.from([1]), treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)))
}

function rootOf(organisation: string, { day, number, hash, salt, place, path }: Line) {
  const leaf = sha(Buffer.from([0]), Buffer.from([organisation, day, number, hash, salt].join('|')))
  return path
    .map(bytes)
    .reduce(
      (node, beside, level) => sha(Buffer.from([1]), ...((place >> level) & 1 ? [beside, node] : [node, beside])),
      leaf,
    )
    .toString('hex')
}

async function linesOf(database: Database, who: Member): Promise<Line[]> {
  const kept = await database.read(who, (db) => rows(sql`select line from portal.own_digests()`, db))
  return (kept as { line: string }[]).map(({ line }) => JSON.parse(line))
}

const deed = (database: Database, { organisation_id, person_id }: Member) =>
  database.write(person(organisation_id, person_id), (db) =>
    db
      .insertInto('audit_entry')
      .values({ organisation_id, person_id, deed: 'site.added', subject: person_id } as never)
      .execute(),
  )
const person = (organisation_id: string, person_id: string) => ({ organisation_id, person_id })

const deeds: Record<string, (db: Db) => Promise<unknown[]>> = {
  'takes the own lines': (db) => rows(sql`select line from portal.own_digests()`, db),
  'reads what is published': (db) => rows(sql`select digest from portal.published_digests()`, db),
  'asks whether the worker lives': (db) => rows(sql`select portal.worker_standing()`, db),
  'reads all digests': (db) => rows(sql`select digest from audit_digest`, db),
  'reads the lines of all': (db) => rows(sql`select hash from audit_digest_line`, db),
  'makes a digest': (db) => rows(sql`select portal.make_digest()`, db),
  'makes one of another day': (db) => rows(sql`select portal.make_digest_of('2031-01-01')`, db),
  'has all chains proven': (db) => rows(sql`select * from portal.proven_chains()`, db),
  'says that the worker lives': (db) => rows(sql`select portal.sign_of_life()`, db),
}

describe('of the digest of the audit chains, who', () => {
  test.for(
    law<Reader>(`
                                   administrator  officer  author  stranger  named  observer  visitor
    takes the own lines            yes            yes      -       yes       -      -         -
    reads what is published        yes            yes      yes     yes       yes    yes       yes
    asks whether the worker lives  yes            yes      yes     yes       yes    yes       yes
    reads all digests              -              -        -       -         -      -         -
    reads the lines of all         -              -        -       -         -      -         -
    makes a digest                 -              -        -       -         -      -         -
    makes one of another day       -              -        -       -         -      -         -
    has all chains proven          -              -        -       -         -      -         -
    says that the worker lives     -              -        -       -         -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await makeDigest(copy.url)
    const may = (reader: Reader) =>
      succeeds(database, world[reader] as Member | null, deeds[line.name] as (db: Db) => Promise<unknown[]>)
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('each house proves its line, the days hang together, two workers make one, and nothing shows what others did', async ({
  copy,
  database,
  world: { administrator, stranger },
}) => {
  await administer(copy.url, 'delete from portal.audit_digest')
  for (const who of [administrator, stranger, administrator]) await deed(database, who)
  const both = await Promise.all([0, 0].map(() => makeDigest(copy.url, '2026-01-05')))
  expect(both.toSorted()).toEqual([false, true])
  expect(await makeDigest(copy.url, '2026-01-04')).toBe(false)
  expect(await makeDigest(copy.url, '2026-01-06')).toBe(true)
  for (const who of [administrator, stranger]) {
    const lines = await linesOf(database, who)
    expect(lines.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
    let previous = sha().toString('hex')
    for (const line of lines) {
      expect(line.path).toHaveLength(6)
      expect(rootOf(who.organisation_id, line)).toBe(line.root)
      expect(line.previous).toBe(previous)
      expect(sha(bytes(line.previous), bytes(line.root)).toString('hex')).toBe(line.digest)
      previous = line.digest
    }
    // nobody wrote anything between the two, and not one hash tells so
    const [one, other] = lines
    expect(one?.hash).toBe(other?.hash)
    expect(one?.path.filter((beside) => other?.path.includes(beside))).toEqual([])
  }
  const [own, theirs] = await Promise.all([linesOf(database, administrator), linesOf(database, stranger)])
  expect(own.map(({ digest }) => digest)).toEqual(theirs.map(({ digest }) => digest))
  expect([own[0]?.number, theirs[0]?.number]).toEqual([2, 1])
  const worker = await openRaw(copy.worker)
  expect((await worker.ask('select portal.make_digest() as made')).rows).toEqual([{ made: true }])
  expect((await worker.ask('select portal.make_digest() as made')).rows).toEqual([{ made: false }])
  await worker.close()
  const published = await database.read(null, (db) => rows(sql`select * from portal.published_digests()`, db))
  expect(published).toHaveLength(1)
  expect(Object.keys(published[0] as object)).toEqual(['day', 'digest'])
})

test('a tree is that of RFC 6962, and its paths lead to its root, also with more than 64 houses', async ({
  copy,
  database,
  world,
}) => {
  const leaves = Array.from({ length: 128 }, (_, index) => sha(Buffer.from([index])))
  const { rows: roots } = await administer(copy.url, `select (portal.merkle_tree($1))[1] as root`, [leaves])
  expect(roots[0]?.root).toEqual(treeHash(leaves))
  const { rows: houses } = await administer(
    copy.url,
    `insert into auth.organization (name, slug) select 'House ' || number, 'house-' || number from generate_series(1, 70) as number returning id`,
  )
  const ids = houses.map(({ id }) => id)
  await administer(
    copy.url,
    `insert into portal.audit_entry (organisation_id, person_id, deed, subject) select unnest($1::uuid[]), $2, 'site.added', $2`,
    [ids, world.author.person_id],
  )
  await administer(copy.url, 'delete from portal.audit_digest')
  await makeDigest(copy.url, '2026-02-01')
  const { rows: kept } = await administer(
    copy.url,
    `select line.organisation_id, line.day::text, line.number::int, encode(line.hash, 'hex') as hash, encode(salt, 'hex') as salt, place,
       array(select encode(beside, 'hex') from unnest(path) as beside) as path, encode(root, 'hex') as root
     from portal.audit_digest_line as line join portal.audit_digest using (day)`,
  )
  expect(kept.length).toBeGreaterThan(64)
  for (const line of kept) expect([line.path.length, rootOf(line.organisation_id, line)]).toEqual([7, line.root])
  expect(new Set(kept.map(({ place }) => place)).size).toBe(kept.length)
  expect(await database.read(null, (db) => rows(sql`select * from portal.published_digests()`, db))).toEqual([])
})

const own = 'organisation_id = $1'
const tampering: Record<string, [found: string, ...statements: string[]]> = {
  changes: [
    'entry 2 is not what was written',
    `update portal.audit_entry set deed = 'site.removed' where ${own} and number = 2`,
  ],
  deletes: ['entry 2 is not there', `delete from portal.audit_entry where ${own} and number = 2`],
  'cuts off the end of': [
    'it ends with entry 2, and should with 3',
    `delete from portal.audit_entry where ${own} and number = 3`,
  ],
  'cuts off the end and the head of': [
    'it is not what the digest of',
    `delete from portal.audit_entry where ${own} and number = 3`,
    `update portal.audit_head set number = 2, hash = (select hash from portal.audit_entry where ${own} and number = 2) where ${own}`,
  ],
  'writes anew, with right hashes,': [
    'it is not what the digest of',
    `delete from portal.audit_entry where ${own}`,
    `delete from portal.audit_head where ${own}`,
    `insert into portal.audit_entry (organisation_id, person_id, deed, subject) select $1::uuid, $1::uuid, 'site.added', $1::uuid from generate_series(1, 3)`,
  ],
}

test.for(Object.entries(tampering))(
  'the owner of the database %s a chain, and the command line says so',
  async ([, [found, ...statements]], { copy, database, world: { administrator } }) => {
    const house = administrator.organisation_id
    await administer(copy.url, 'delete from portal.audit_digest')
    for (const table of ['audit_entry', 'audit_head'])
      await administer(copy.url, `delete from portal.${table} where ${own}`, [house])
    for (let count = 0; count < 3; count++) await deed(database, administrator)
    await makeDigest(copy.url)
    const faults = async () =>
      (
        await administer(
          copy.url,
          'select name, entries::int, fault from portal.proven_chains() where fault is not null',
        )
      ).rows
    expect(await faults()).toEqual([])
    for (const statement of statements) await administer(copy.url, statement, [house])
    expect(await faults()).toMatchObject([{ name: 'Originator', fault: expect.stringContaining(found) }])
  },
)

test('a digest that was changed does not follow, and the worker is heard in coarse words', async ({
  copy,
  database,
}) => {
  await administer(copy.url, 'delete from portal.audit_digest')
  await makeDigest(copy.url, '2026-01-05')
  await makeDigest(copy.url, '2026-01-06')
  await administer(
    copy.url,
    `update portal.audit_digest set root = sha256('x'), digest = sha256(previous || sha256('x')) where day = '2026-01-05'`,
  )
  const { rows: faults } = await administer(
    copy.url,
    'select name, fault from portal.proven_chains() where organisation_id is null',
  )
  expect(faults).toMatchObject([{ fault: 'that of 2026-01-06 does not follow from the one before it' }])
  const says = async () =>
    (await database.read(null, (db) => rows(sql`select portal.worker_standing() as says`, db))) as { says: string }[]
  expect(await says()).toEqual([{ says: 'never' }])
  const worker = await openRaw(copy.worker)
  await worker.ask('select portal.sign_of_life()')
  await worker.close()
  expect(await says()).toEqual([{ says: 'now' }])
  for (const [ago, word] of [
    ['30 minutes', 'hour'],
    ['3 hours', 'long'],
  ]) {
    await administer(copy.url, `update portal.worker_life set seen_at = now() - $1::interval`, [ago])
    expect(await says()).toEqual([{ says: word }])
  }
})
