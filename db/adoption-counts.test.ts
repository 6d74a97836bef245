import { sql } from 'kysely'
import { expect } from 'vitest'
import { type Adopter, lag, learnt, plantHouses, runAt } from './testing/adopters.ts'
import { succeeds } from './testing/bulletins.ts'
import { administer } from './testing/server.ts'
import { publishPractice, tally } from './testing/sites.ts'
import { test } from './testing/world.ts'

test('a count is said in steps, from three organisations and more, besides those that are named', async ({
  copy,
  database,
  world,
}) => {
  const houses = await plantHouses(copy.url, 12)
  const practice = await publishPractice(database, world)
  const said = async (adopters: Adopter[]) => {
    await administer(copy.url, 'delete from portal.adoption')
    await administer(copy.url, 'delete from portal.named_adopter')
    await runAt(copy.url, practice, adopters)
    await tally(copy.url)
    return learnt(database, world.named, practice)
  }
  const running = houses.map((who) => ({ who, equipment: ['Q-SCAN'] }))
  expect((await said(running.slice(0, 2))).counts).toEqual([{ stage: 'running', sites: null, countries: null }])
  expect((await said(running.slice(0, 5))).counts).toMatchObject([
    { sites: step(5 - (await lag(copy.url, practice, 'running sites'))) },
  ])
  const twelve = await said(running)
  expect(twelve.counts).toEqual([{ stage: 'running', sites: 10, countries: 10 }])
  expect(twelve.features.map((row) => (row as { code: string }).code)).toEqual(['Q-SCAN', 'S-CON', 'Z-M'])
  const mixed = await said(running.map((one, at) => ({ ...one, named: at < 4 })))
  expect(mixed.counts).toEqual([
    {
      stage: 'running',
      sites: step(8 - (await lag(copy.url, practice, 'running sites'))),
      countries: step(8 - (await lag(copy.url, practice, 'running countries'))),
    },
  ])
  expect(mixed.named).toHaveLength(4)
  const stopped = await said(
    running
      .map((one, at) => ({ ...one, status: at === 0 ? 'A3' : 'A5', named: at < 4 }))
      .filter(({ status }) => status === 'A3'),
  )
  expect(stopped.named).toEqual([])
})

test('an organisation is named no longer once the practice is not for it any more', async ({
  copy,
  database,
  world,
}) => {
  const houses = await plantHouses(copy.url, 2)
  const practice = await publishPractice(database, world)
  await runAt(copy.url, practice, [...houses.map((who) => ({ who, named: true })), { who: world.author, named: true }])
  const named = async () =>
    (await learnt(database, world.named, practice)).named.map((row) => (row as House).organisation_id).sort()
  const [gone, stays] = houses.map(({ organisation_id }) => organisation_id)
  expect(await named()).toEqual([gone, stays, world.author.organisation_id].sort())
  await administer(
    copy.url,
    `update portal.bulletin set excluded = array[(select circle_id from portal.organisation where id = $2)] where id = $1`,
    [practice, gone],
  )
  expect(await named()).toEqual([stays, world.author.organisation_id].sort())
})

type House = { organisation_id: string }

test('the author also hears how many are on the way, and how many said no', async ({ copy, database, world }) => {
  const houses = await plantHouses(copy.url, 10)
  const practice = await publishPractice(database, world)
  await runAt(copy.url, practice, [
    ...houses.slice(0, 5).map((who) => ({ who, status: 'A2' })),
    ...houses.slice(5, 10).map((who) => ({ who, status: 'AR' })),
    ...houses.slice(0, 2).map((who) => ({ who, status: 'A1' })),
  ])
  await tally(copy.url)
  const { counts } = await learnt(database, world.colleague, practice)
  expect(counts.map((row) => [(row as { stage: string }).stage, (row as { sites: number }).sites])).toEqual([
    ['running', null],
    ['pilot', null],
    ['planned', expect.any(Number)],
    ['reviewing', null],
    ['rejected', expect.any(Number)],
  ])
  expect((await learnt(database, world.named, practice)).counts).toEqual([
    { stage: 'running', sites: null, countries: null },
  ])
})

test('it is counted once a day, by the worker, and by nobody else', async ({ copy, database, world }) => {
  const { rows } = await administer(copy.worker, 'select portal.tally_adoptions() as counted')
  const again = await administer(copy.worker, 'select portal.tally_adoptions() as counted')
  expect([...rows, ...again.rows].filter(({ counted }) => counted).length).toBeLessThanOrEqual(1)
  expect(again.rows).toEqual([{ counted: false }])
  const counting = (statement: string) =>
    succeeds(database, world.author, async (db) => (await sql.raw(statement).execute(db)).rows)
  for (const statement of [
    'select portal.tally_adoptions()',
    'select from portal.adoption_tally',
    'select pad from portal.adoption_counting',
    'select portal.count_lag(gen_random_uuid(), $$running$$)',
    'select from portal.unnamed_adopters(gen_random_uuid())',
  ])
    expect([statement, await counting(statement)]).toEqual([statement, false])
})

/** As a number of sites under ten is said. */
function step(number: number) {
  return number >= 5 ? 5 : 3
}
