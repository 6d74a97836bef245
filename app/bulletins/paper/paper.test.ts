import { inflateSync } from 'node:zlib'
import { expect } from 'vitest'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { released } from '../testing.ts'
import { findCardStanding, findGateCard } from './gate-card.server.ts'
import { blocksOf } from './pdf-text.ts'
import { printBulletin } from './print-bulletin.server.ts'

const origin = 'https://portal.example'

test('a GREEN bulletin has a card whose code says that it holds', async ({ database, world }) => {
  const reference = await released(database, world.author, { tlp: 1, included: [2] })
  const card = await cardOf(database, world.stranger, reference)
  expect(card?.address).toMatch(/^https:\/\/portal[.]example\/card\/[0-9A-Z]{16}$/)
  expect(card?.code.path).toMatch(/^M/)
  const code = card?.address.split('/').at(-1) ?? ''
  expect(await database.read(null, (db) => findCardStanding(db, code))).toBe('valid')
})

test('an AMBER bulletin has no card, not even for its readers', async ({ database, world }) => {
  const reference = await released(database, world.author, { tlp: 2, included: [world.named.organisation_circle] })
  expect(await cardOf(database, world.named, reference)).toBeUndefined()
})

test('paper of AMBER and above is printed for its readers only, and leaves a record', async ({
  database,
  world,
  copy,
}) => {
  const reference = await released(database, world.author, { tlp: 2, included: [world.named.organisation_circle] })
  const paper = await printed(database, world.named, reference)
  expect(paper?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(await printed(database, world.stranger, reference)).toBeUndefined()
  const { rows } = await administer(copy.url, `select organisation_id, attachment_id from portal.download_record`)
  expect(rows).toEqual([{ organisation_id: world.named.organisation_id, attachment_id: null }])
})

test('each page of an exercise has its stripes, and no page of anything else', async ({ database, world }) => {
  const body = 'Two lorries wait at gate 4.\n\n'.repeat(120)
  const striped = async (exercise: boolean) => {
    const reference = await released(database, world.author, { exercise, body })
    const paper = (await printed(database, world.named, reference)) ?? Buffer.alloc(0)
    const streams = paper.toString('latin1').matchAll(/FlateDecode[\s\S]*?\nstream\n([\s\S]*?)\nendstream/g)
    const pages = [...streams].map(([, stream = '']) => inflated(stream)).filter((drawn) => writes.test(drawn))
    return pages.map((drawn) => drawn.includes(violet))
  }
  const exercise = await striped(true)
  expect(exercise).toEqual(Array(exercise.length).fill(true))
  expect(exercise.length).toBeGreaterThan(1)
  expect(await striped(false)).toEqual(Array(exercise.length).fill(false))
})

/** What chooses a font; of a page and of no font, whatever its bytes. */
const writes = /^\/F\d+ [\d.]+ Tf$/m

/** What the stripes are drawn in. */
const violet = '0.8117647058823529 0.6901960784313725 0.9607843137254902 scn'

function inflated(stream: string) {
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

test('what was written stands in the blocks of the paper, in its order', () => {
  const html = renderMarkdown(
    '# Look for\n\nA **cloned** seal & a *dull* print.\n\n- one\n- two\n  1. deep\n\n> said so',
  )
  expect(
    blocksOf(html).map(({ kind, bullet, depth, runs }) => [
      kind,
      bullet,
      depth,
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    ]),
  ).toEqual([
    ['heading', '', 0, 'Look for'],
    ['paragraph', '', 0, 'A cloned seal & a dull print.'],
    ['item', '•', 1, 'one'],
    ['item', '•', 1, 'two'],
    ['item', '1.', 2, 'deep'],
    ['quotation', '', 0, 'said so'],
  ])
})

function cardOf(database: Database, reader: Member, reference: string) {
  return database.write(reader, (db, speaker) => findGateCard(db, speaker as Speaker, reference, origin))
}

function printed(database: Database, reader: Member, reference: string) {
  return database.write(reader, (db, speaker) => printBulletin(db, speaker as Speaker, reference))
}
