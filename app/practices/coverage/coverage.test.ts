import { expect } from 'vitest'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { highestAt, methodGroups, methodsIn } from './cells.ts'
import { coverageOf, gapsOf } from './coverage.ts'

const nothing: null[] = [null, null, null, null, null, null]
const width = 8 * 16 * 9

test('every method is in one group', () => {
  expect(methodGroups.flatMap(methodsIn).sort()).toEqual([...modiOperandi].sort())
})

test('the database and the page mean the same cell', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select method, stage, portal.cells_of(array[method], array[stage])::text as bits
     from unnest($1::text[]) as method cross join unnest($2::text[]) as stage`,
    [modiOperandi, stages],
  )
  expect(rows).toHaveLength(modiOperandi.length * stages.length)
  for (const { method, stage, bits } of rows) {
    expect(bits.replaceAll('0', '')).toBe('1')
    expect(bits).toHaveLength(width)
    expect(highestAt([bits], method, stage)).toBe(0)
  }
})

test('a practice covers its methods at its stages, and a code that fits none is passed over', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select portal.cells_of('{MO-X01,MO-D03,MO-Z01,MO-X1,other}', '{ST5,ST7,ST0,ST10}')::text as bits,
       portal.cells_of('{}', '{ST1}')::text as none`,
  )
  const { bits, none } = rows[0]
  const covered = modiOperandi.flatMap((method) =>
    stages.filter((stage) => highestAt([bits], method, stage) === 0).map((stage) => `${method} ${stage}`),
  )
  expect(covered.sort()).toEqual(['MO-D03 ST5', 'MO-D03 ST7', 'MO-X01 ST5', 'MO-X01 ST7'])
  expect(none).toBe('0'.repeat(width))
})

test('a cell says the best evidence and the best mark, and a row the best mark anywhere', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select portal.cells_of('{MO-X01}', '{ST7}')::text as release, portal.cells_of('{MO-X01}', '{ST6,ST7}')::text as both`,
  )
  const { release, both } = rows[0]
  const methods = coverageOf(
    { grades: [both, null, release, null, null], marks: [null, both, null, release, null, null] },
    new Map(),
  )
  const fraud = methods.find(({ code }) => code === 'MO-X01')
  expect(fraud?.grades).toEqual([null, null, null, null, null, 0, 2, null, null])
  expect(fraud?.marks).toEqual([null, null, null, null, null, 1, 3, null, null])
  expect(fraud?.own).toBe(3)
  expect(methods.find(({ code }) => code === 'MO-X02')?.own).toBeNull()
})

test('a gap is a method that was seen and that nothing breaks, the last one first', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select portal.cells_of('{MO-X01}', '{ST7}')::text as written, portal.cells_of('{MO-X02}', '{ST7}')::text as ad_hoc,
       portal.cells_of('{MO-X03}', '{ST6}')::text as none`,
  )
  const { written, ad_hoc, none } = rows[0]
  const day = (date: number) => new Date(Date.UTC(2026, 10, date))
  const named = new Map([
    ['MO-X01', day(1)],
    ['MO-X02', day(2)],
    ['MO-X03', day(3)],
    ['MO-L02', day(4)],
  ])
  const { open, weak } = gapsOf(
    coverageOf({ grades: nothing, marks: [none, ad_hoc, written, null, null, null] }, named),
  )
  expect(open.map(({ code }) => code)).toEqual(['MO-L02', 'MO-X03'])
  expect(weak.map(({ code }) => code)).toEqual(['MO-X02'])
})
