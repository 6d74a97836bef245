import { expect } from 'vitest'
import { type Meter, members, openMeter } from '#app/search/cost/testing.ts'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { test } from '#db/testing/world.ts'
import { asked } from './questions.ts'

const crowd = { organisations: 60, bulletins: 600, practices: 2_000 }
async function blocks(meter: Meter, name: string) {
  const who = await meter.find(name)
  const touched: [string, number][] = []
  for (const [question, [, ask]] of Object.entries(asked)) {
    const statements = await meter.statements({ name: question, limit: 20, ask }, who)
    await meter.secured(who, statements)
    touched.push([question, (await meter.secured(who, statements)).buffers])
  }
  return touched
}

test('nothing that the library asks touches more than its budget among two thousand practices', async ({ copy }) => {
  await plantCrowd(copy.url, crowd)
  const meter = await openMeter(copy.url)
  const { 'six in ten': many } = members(crowd.organisations)
  const touched = await blocks(meter, many)
  await meter.close()
  expect(touched.filter(([question, many]) => many > (asked[question]?.[0] ?? 0))).toEqual([])
}, 180_000)
