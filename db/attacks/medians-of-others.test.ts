import { expect } from 'vitest'
import { publishPractice } from '../testing/assessments.ts'
import { type House, plantHouses, tellMedians } from '../testing/medians.ts'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { classes, marked, others, remark, seenBy } from './median-reader.ts'

/*
 * What a house can learn of the marks of others by waiting for what the others do: each attack says what happens
 * between two askings, and what it sees is the same whatever the others marked. `reader` is the attacker's house, the
 * first of those that are planted.
 */

test('10. what one other changes is not seen, in the practice or in its category', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader, others: rest } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  for (const marks of [
    [5, 5],
    [0, 0],
    [3, 1],
  ]) {
    await remark(copy.url, practice, rest[0] as House, marks)
    await tellMedians(copy.url)
    expect(await seenBy(ground, reader)).toEqual(before)
  }
})

test('11. nor what one other changes on the day on which the attacker changes too', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader, others: rest } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  await remark(copy.url, practice, reader, [5, 5])
  await remark(copy.url, practice, rest[1] as House, [0, 0])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
})

test('12. a category tells no more of one practice by what the attacker marks of another', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { reader, categories } = await marked(ground, [[0, 0], ...others])
  const second = await publishPractice(database, world, { categories })
  const before = await seenBy(ground, reader)
  for (const marks of [
    [5, 5],
    [1, 1],
  ]) {
    await remark(copy.url, second, reader, marks)
    await tellMedians(copy.url)
    expect(await seenBy(ground, reader)).toEqual(before)
  }
})

test('13. asking again on the same day is answered with the same, whatever happened in between', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader, others: rest } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  for (const house of rest)
    await remark(
      copy.url,
      practice,
      house,
      house.marks.map(() => 5),
    )
  const { rows } = await administer(copy.worker, 'select portal.tell_medians() as anew')
  expect(rows).toEqual([{ anew: null }])
  expect(await seenBy(ground, reader)).toEqual(before)
  // and on another day it is told anew: three have changed
  await tellMedians(copy.url)
  expect(Object.values(await seenBy(ground, reader))).toEqual([5, 5])
})

test('14. a house that leaves is not seen to leave', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  const { reader, others: rest } = await marked(ground, [[0, 0], ...others, [5, 5]])
  const before = await seenBy(ground, reader)
  await administer(copy.url, `update portal.organisation set status = 'left' where id = $1`, [
    rest.at(-1)?.organisation_id,
  ])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
})

test('15. where too few are left nothing is shown, and what comes back is what was shown', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader, others: rest } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  const last = rest[2] as House
  await administer(copy.url, `delete from portal.assessment where organisation_id = $1`, [last.organisation_id])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual({})
  await remark(copy.url, practice, last, [0])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
})

test('16. a recalled practice is told of no more, and its marks count in no category', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader } = await marked(ground, [[0, 0], ...others])
  expect(Object.keys(await seenBy(ground, reader))).toHaveLength(2)
  await administer(copy.url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [
    practice,
  ])
  // hidden at once, by the policy, before anything is counted again
  expect(Object.keys(await seenBy(ground, reader))).toHaveLength(1)
  await administer(copy.url, `select portal.settle_audience($1)`, [practice])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual({})
})

test('17. a site in every class opens none in which too few are marked', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  await marked(ground, [
    [3, 3],
    [4, 4],
  ])
  const [spy] = (await plantHouses(copy.url, [[]])) as [House]
  await administer(
    copy.url,
    `insert into portal.site (organisation_id, name, kind, size)
     select $1, kind || size, kind, size from jsonb_to_recordset($2::jsonb) as class (kind text, size text)`,
    [spy.organisation_id, JSON.stringify(classes)],
  )
  const { rows: few } = await administer(
    copy.url,
    `select from portal.site_median
     where shown and (select count(*) from portal.median_share where median_id = site_median.id) < 3`,
  )
  expect(few).toEqual([])
  const { rows: shown } = await administer(copy.url, `select from portal.site_median where shown`)
  expect(Object.keys(await seenBy(ground, spy)).length).toBeGreaterThan(0)
  expect(Object.keys(await seenBy(ground, spy)).length).toBeLessThanOrEqual(shown.length)
})
