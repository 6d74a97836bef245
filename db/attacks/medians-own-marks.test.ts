import { expect } from 'vitest'
import { publishPractice } from '../testing/assessments.ts'
import { plantMarks, tellMedians } from '../testing/medians.ts'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { marked, others, plantSites, remark, seenBy, toldOf } from './median-reader.ts'

/*
 * What a house can learn of the marks of others by asking for medians again and again: each attack says what it does
 * between two askings, and what it sees is the same whatever the others marked. `reader` is the attacker's house, the
 * first of those that are planted.
 */

test('1. marking own sites anew, with every mark in turn, moves nothing', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  expect(Object.values(before)).toEqual([2, 2])
  for (const mark of [1, 2, 3, 4, 5, 0]) {
    await remark(copy.url, practice, reader, [mark, mark])
    await tellMedians(copy.url)
    expect(await seenBy(ground, reader), `all ${mark}`).toEqual(before)
  }
})

test('2. adding own sites, marked as high or as low as can be, moves nothing', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader, own } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  for (const mark of [0, 5]) {
    const { rows } = await administer(
      copy.url,
      `insert into portal.site (organisation_id, name, kind, size)
       select $1, 'More ' || $2 || ' ' || n, $3, $4 from generate_series(1, 40) as n returning id`,
      [reader.organisation_id, mark, own.kind, own.size],
    )
    await remark(
      copy.url,
      practice,
      { ...reader, sites: rows.map(({ id }) => id) },
      rows.map(() => mark),
    )
    await tellMedians(copy.url)
    expect(await seenBy(ground, reader)).toEqual(before)
  }
})

test('3. one that has many sites from the beginning weighs no more than two', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  const { reader } = await marked(ground, [Array(60).fill(5), [0, 0], [0, 0], [0]])
  expect(Object.values(await seenBy(ground, reader))).toEqual([0, 0])
})

test('4. moving own sites out of the class and back, or into another, shows what was shown', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { reader, own } = await marked(ground, [[0, 0, 5], ...others])
  const before = await seenBy(ground, reader)
  const move = (to: string, which: string[]) =>
    administer(copy.url, `update portal.site set size = $1 where id = any ($2)`, [to, which])
  const away = own.size === 'Z-L' ? 'Z-M' : 'Z-L'
  await move(away, reader.sites.slice(1))
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
  await move(own.size, reader.sites)
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
})

test('5. taking all own marks back and coming back with others shows what was shown', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, reader } = await marked(ground, [[0, 0], ...others])
  const before = await seenBy(ground, reader)
  await administer(copy.url, `delete from portal.assessment where organisation_id = $1`, [reader.organisation_id])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
  await remark(copy.url, practice, reader, [5, 5])
  await tellMedians(copy.url)
  expect(await seenBy(ground, reader)).toEqual(before)
})

test('6. whoever the class needs sees nothing, and so learns nothing by making it full', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  // four of others: with the own site five, with two six
  const { practice, reader, others: rest } = await marked(ground, [[0], [4], [4, 4], [5]])
  for (const mark of [0, 3, 5]) {
    await remark(copy.url, practice, reader, [mark])
    await tellMedians(copy.url)
    expect(await seenBy(ground, reader)).toEqual({})
  }
  // nor does anybody else in it, each of whom it needs as well, or who counts among three with it
  for (const house of rest) expect(await seenBy(ground, house)).toEqual({})
})

test('7. six sites of two organisations, and eleven of two, are no class', async ({ copy, database, world }) => {
  const ground = { url: copy.url, database, world }
  const marks = [
    [
      [2, 2, 2],
      [3, 3, 3],
    ],
    [[1, 1], Array(9).fill(4)],
  ]
  for (const each of marks) {
    const { reader, own } = await marked(ground, each)
    expect(await seenBy(ground, reader)).toEqual({})
    expect(await toldOf(copy.url, own)).toBe(0)
  }
})

test('8. the author learns nothing by marking the own practice for the few who may read it', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { practice, own } = await marked(ground, [[2], [4, 4]])
  const { organisation_id, person_id } = world.author
  const sites = await plantSites(copy.url, organisation_id, own)
  for (const marks of [
    [0, 0, 0, 0],
    [5, 5, 5, 5],
  ]) {
    await plantMarks(copy.url, practice, [{ organisation_id, person_id, sites, marks }])
    await tellMedians(copy.url)
    expect(await seenBy(ground, world.author)).toEqual({})
    expect(await toldOf(copy.url, own)).toBe(0)
  }
})

test('9. a practice of one’s own in the same category makes the category no fuller', async ({
  copy,
  database,
  world,
}) => {
  const ground = { url: copy.url, database, world }
  const { categories, own } = await marked(ground, [[2], [4, 4]])
  const bait = await publishPractice(database, world, { categories })
  const { organisation_id, person_id } = world.author
  const sites = await plantSites(copy.url, organisation_id, own)
  await plantMarks(copy.url, bait, [{ organisation_id, person_id, sites, marks: [5, 5, 5, 5] }])
  await tellMedians(copy.url)
  expect(await seenBy(ground, world.author)).toEqual({})
  expect(await toldOf(copy.url, own)).toBe(0)
})
