import { expect } from 'vitest'
import { type Meter, members, openMeter } from '#app/search/cost/testing.ts'
import type { Db } from '#db/database.server.ts'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { plantRecords } from '#db/seeds/records.ts'
import { test } from '#db/testing/world.ts'
import { findOwn, ownQuestions } from './own-questions.ts'
import { asked } from './questions.ts'

const crowd = { organisations: 60, bulletins: 600, practices: 2_000 }
/** With 12,000 records of others: what a reader is told of a practice may not cost what stands of all. */
const own: Record<string, number> = {
  'own sites, described': 100,
  'what the own sites do': 2_000,
  'a practice: who runs it': 400,
  'a practice: where the own sites stand': 150,
  'a practice: does it fit': 400,
}

type Questions = Record<string, (db: Db) => Promise<unknown>>

async function blocks(meter: Meter, who: Awaited<ReturnType<Meter['find']>>, questions: Questions) {
  const touched: [string, number][] = []
  for (const [question, ask] of Object.entries(questions)) {
    const statements = await meter.statements({ name: question, limit: 20, ask }, who)
    await meter.secured(who, statements)
    touched.push([question, (await meter.secured(who, statements)).buffers])
  }
  return touched
}

test('nothing that is asked of practices touches more than its budget among two thousand', async ({ copy }) => {
  await plantCrowd(copy.url, crowd)
  await plantRecords(copy.url, { sites: 120, each: 100 })
  const meter = await openMeter(copy.url)
  const who = await meter.find(members(crowd.organisations)['six in ten'])
  const library = Object.fromEntries(Object.entries(asked).map(([question, [, ask]]) => [question, ask]))
  const mine = Object.entries(ownQuestions(await findOwn(copy.url, who))).filter(([question]) => own[question])
  const touched = await blocks(meter, who, { ...library, ...Object.fromEntries(mine) })
  await meter.close()
  const budgets: Record<string, number> = {
    ...own,
    ...Object.fromEntries(Object.entries(asked).map(([question, [most]]) => [question, most])),
  }
  expect(touched.filter(([question, many]) => many > (budgets[question] ?? 0))).toEqual([])
}, 180_000)
