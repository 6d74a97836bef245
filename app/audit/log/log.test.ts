import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { record } from '#app/audit/commands.server.ts'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { makeDigest } from '#db/testing/suspensions.ts'
import { test as base, type Member } from '#db/testing/world.ts'
import { digestLines } from '../digests/digests.server.ts'
import { beginExport, exportLines, readPortion } from './export-log.server.ts'
import { listEntries } from './list-entries.server.ts'
import { narrowingIn } from './narrowing.ts'

const run = promisify(execFile)
const own = 'organisation_id = $1'

const test = base.extend<{ deeds: number; verdict: (digests?: string) => Promise<string> }>({
  // a log begun anew with fifty deeds at once, each in a transaction of its own
  deeds: async ({ copy, database, world: { administrator } }, use) => {
    for (const table of ['audit_entry', 'audit_head'])
      await administer(copy.url, `delete from portal.${table} where ${own}`, [administrator.organisation_id])
    const deed = (db: Db, speaker: Speaker | null) =>
      record(db, speaker as Speaker, 'bulletin.released', administrator.person_id)
    await Promise.all(Array.from({ length: 50 }, () => database.write(administrator, deed)))
    await use(50)
  },
  verdict: async ({ database, world: { administrator } }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'audit-log-'))
    await use(async (digests) => {
      const head = await database.write(administrator, (db, speaker) => beginExport(db, speaker as Speaker))
      const ask = (after: number) =>
        database.read(administrator, (db, speaker) => readPortion(db, speaker as Speaker, after))
      const file = path.join(folder, 'audit-log.ndjson')
      await writeFile(file, exportLines(head, ask))
      const kept = path.join(folder, 'audit-digest.ndjson')
      await writeFile(kept, digests ?? '')
      const files = digests === undefined ? [file] : [file, kept]
      return run(process.execPath, ['public/verify-audit-log.mjs', ...files]).then(
        ({ stdout }) => stdout,
        ({ stderr }) => stderr,
      )
    })
    await rm(folder, { recursive: true })
  },
})

test('what fifty wrote at once is one chain, and the exported file proves it', async ({ deeds, verdict }) => {
  expect(await verdict()).toMatch(new RegExp(`^Intact: ${deeds + 1} entries, the last of 20`))
})

const tampering: Record<string, [shown: string, ...statements: string[]]> = {
  'changes an entry': [
    'entry 20 is not',
    `update portal.audit_entry set deed = 'bulletin.drafted' where ${own} and number = 20`,
  ],
  'changes an entry and its hash': [
    'entry 20 is not',
    `update portal.audit_entry set deed = 'bulletin.drafted', hash = sha256('new') where ${own} and number = 20`,
  ],
  'deletes an entry': ['entry 21 follows entry 19', `delete from portal.audit_entry where ${own} and number = 20`],
  'deletes the first entry': ['entry 2 follows entry 0', `delete from portal.audit_entry where ${own} and number = 1`],
  'inserts an entry': [
    'entry 51 is not',
    'alter table portal.audit_entry disable trigger audit_chained',
    `insert into portal.audit_entry (organisation_id, number, at, person_id, deed, subject, previous_hash, hash)
     select organisation_id, 51, at, person_id, deed, subject, hash, sha256('new') from portal.audit_entry
     where ${own} and number = 50`,
    `update portal.audit_head set number = 51 where ${own}`,
    'alter table portal.audit_entry enable trigger audit_chained',
  ],
  'puts two entries in another order': [
    'entry 20 is not',
    `update portal.audit_entry set number = 0 where ${own} and number = 20`,
    `update portal.audit_entry set number = 20 where ${own} and number = 21`,
    `update portal.audit_entry set number = 21 where ${own} and number = 0`,
  ],
  'cuts off the end': ['entry 51 follows entry 40', `delete from portal.audit_entry where ${own} and number > 40`],
}

test.for(Object.entries(tampering))(
  'the owner of the database %s, and the file shows it',
  async ([, [shown, ...statements]], { copy, world, deeds, verdict }) => {
    expect(deeds).toBe(50)
    for (const statement of statements)
      await administer(copy.url, statement, statement.includes('$1') ? [world.administrator.organisation_id] : [])
    const said = await verdict()
    expect(said).toContain('NOT INTACT')
    expect(said).toContain(shown)
  },
)

/** What an administrator took out before anybody tampered: digests of two days, with entries in between. */
async function keepDigests(database: Database, url: string, administrator: Member) {
  await administer(url, 'delete from portal.audit_digest')
  await makeDigest(url, '2026-01-05')
  await database.write(administrator, (db, speaker) =>
    record(db, speaker as Speaker, 'site.added', administrator.person_id),
  )
  await makeDigest(url, '2026-01-06')
  return (await database.read(administrator, (db, speaker) => digestLines(db, speaker as Speaker))) ?? ''
}

test('the file leads to the digests that were kept, and says the last of them', async ({
  copy,
  database,
  world,
  deeds,
  verdict,
}) => {
  const kept = await keepDigests(database, copy.url, world.administrator)
  const digest = JSON.parse(kept.trim().split('\n').at(-1) ?? '').digest
  const said = await verdict(kept)
  expect(said).toMatch(new RegExp(`^Intact: ${deeds + 2} entries`))
  expect(said).toContain(`It leads to 2 digests; that of 2026-01-06 is ${digest}`)
})

const anew = [
  `delete from portal.audit_entry where ${own}`,
  `delete from portal.audit_head where ${own}`,
  `insert into portal.audit_entry (organisation_id, person_id, deed, subject) select $1::uuid, $1::uuid, 'site.added', $1::uuid from generate_series(1, 60)`,
]
const cut = [
  `delete from portal.audit_entry where ${own} and number > 30`,
  `update portal.audit_head set number = 30, hash = (select hash from portal.audit_entry where ${own} and number = 30) where ${own}`,
]
const retold: Record<string, [shown: string, ...statements: string[]]> = {
  'writes the whole chain anew': ['is not the one that stands in the digest', ...anew],
  'cuts off the end, and the head with it': ['it does not lead to the digest of 2026-01-05', ...cut],
}

test.for(Object.entries(retold))(
  'the owner of the database %s, and the kept digests show it',
  async ([, [shown, ...statements]], { copy, database, world: { administrator }, deeds, verdict }) => {
    expect(deeds).toBe(50)
    const kept = await keepDigests(database, copy.url, administrator)
    for (const statement of statements) await administer(copy.url, statement, [administrator.organisation_id])
    expect(await verdict(), 'the file alone is whole').toMatch(/^Intact/)
    expect(await verdict(kept)).toContain(shown)
  },
)

test('a digest file that was made to fit leads nowhere', async ({ copy, database, world, deeds, verdict }) => {
  expect(deeds).toBe(50)
  const lines = (await keepDigests(database, copy.url, world.administrator)).trim().split('\n')
  const changed = (change: object) =>
    [lines[0], JSON.stringify({ ...JSON.parse(lines[1] ?? ''), ...change })].join('\n')
  const far = 'it does not lead to the digest of 2026-01-06'
  const none = '0'.repeat(64)
  expect(await verdict(changed({}))).toMatch(/^Intact/)
  for (const change of [
    { root: none },
    { digest: none },
    { previous: none },
    { salt: none },
    { place: 64 },
    { path: [] },
    { day: '2026-01-07' },
  ])
    expect(await verdict(changed(change)), JSON.stringify(change)).toContain('day' in change ? '2026-01-07' : far)
})

test('the log is narrowed by what, who and when, and paged without a gap', async ({ database, world, deeds }) => {
  const { administrator, publisher } = world
  await database.write(publisher, (db, speaker) => record(db, speaker as Speaker, 'site.added', publisher.person_id))
  const list = (asked: string, number = 0) =>
    database.read(administrator, (db, speaker) =>
      listEntries(
        db,
        speaker as Speaker,
        narrowingIn(new URLSearchParams(asked)),
        number ? { direction: 'older', number } : null,
      ),
    )
  const newest = await list('')
  const older = await list('', newest?.older ?? 0)
  const numbers = [newest, older].flatMap((page) => page?.entries.map(({ number }) => number))
  expect(numbers).toEqual(Array.from({ length: deeds + 1 }, (_, index) => deeds + 1 - index))
  expect((await list('area=site'))?.entries).toMatchObject([{ deed: 'site.added', person_id: publisher.person_id }])
  expect((await list('area=bulletin'))?.entries[0]?.member_name, 'about a member').toBe('administrator')
  expect((await list(`person=${publisher.person_id}`))?.entries).toHaveLength(1)
  expect((await list('to=2020-01-01'))?.entries).toEqual([])
  expect((await list('from=2026-02-31&to=2026-99-99'))?.entries, 'days that are none narrow nothing').toHaveLength(50)
  expect((await list("from=2020-01-01&area=site'--"))?.entries).toHaveLength(50)
})

test('who neither administers, audits nor protects data sees no log', async ({ database, world: { publisher } }) => {
  const seen = await database.read(publisher, (db, speaker) => listEntries(db, speaker as Speaker, {}, null))
  expect(seen).toBeUndefined()
})
