import { expect, test } from 'vitest'
import { catalogue } from '#app/languages/en/catalogue.ts'
import { type IndicatorType, indicatorTypes } from '../types.ts'
import { detect, type Found } from './detect.ts'
import { dutch } from './messages/dutch.ts'
import { english } from './messages/english.ts'
import { french } from './messages/french.ts'
import { german } from './messages/german.ts'
import { hard } from './messages/hard.ts'
import { type Expected, readMarked } from './messages/marked.ts'
import { spanish } from './messages/spanish.ts'

const messages = Object.entries({ en: english, nl: dutch, de: german, fr: french, es: spanish }).flatMap(
  ([language, texts]) => texts.map((marked) => ({ language, ...readMarked(marked) })),
)

const read = messages.map(({ language, text, expected }) => ({ text, expected, found: detect(text, { language }) }))

function isSame(want: Expected, { type, value, start, end }: Found) {
  return type === want.type && value === want.value && start === want.start && end === want.end
}

/** Of one type: right findings, what was missed, and what was found where there is nothing. */
function tally(of: IndicatorType) {
  const wanted = read.flatMap(({ expected, found }) =>
    expected.filter(({ type }) => type === of).map((want) => ({ want, found })),
  )
  const claimed = read.flatMap(({ expected, found }) =>
    found.filter(({ type }) => type === of).map((claim) => ({ claim, expected })),
  )
  const missed = wanted
    .filter(({ want, found }) => !found.some((claim) => isSame(want, claim)))
    .map(({ want }) => want.value)
  const invented = claimed
    .filter(({ claim, expected }) => !expected.some((want) => isSame(want, claim)))
    .map(({ claim }) => `${claim.raw} (${claim.value})`)
  const hits = wanted.length - missed.length
  return { type: of, hits, missed, invented, precision: hits / claimed.length, recall: hits / wanted.length }
}

const types = indicatorTypes.filter((type) =>
  messages.some(({ expected }) => expected.some((want) => want.type === type)),
)
const figures = types.map(tally)

/** Forms that check themselves must be found; those that words alone betray may be missed now and then. */
const floors: Partial<Record<IndicatorType, number>> = { container: 0.98, imo_ship: 0.98, iban: 0.98 }

test('a hundred messages in five languages, with enough of what matters most', () => {
  const count = (of: IndicatorType) =>
    messages.flatMap(({ expected }) => expected.filter(({ type }) => type === of)).length
  expect(messages).toHaveLength(100)
  expect(count('container')).toBeGreaterThanOrEqual(120)
  expect(count('imo_ship')).toBeGreaterThanOrEqual(60)
  expect(count('iban')).toBeGreaterThanOrEqual(60)
})

test('precision and recall hold for each type', () => {
  const rows = figures.map(({ type, hits, precision, recall }) => [
    type,
    { hits, precision: precision.toFixed(3), recall: recall.toFixed(3) },
  ])
  console.table(Object.fromEntries(rows))
  const low = figures.filter(({ type, precision, recall }) => Math.min(precision, recall) < (floors[type] ?? 0.95))
  expect(low).toEqual([])
})

test('a number whose check fails is found all the same, and says so', () => {
  const outcomes = read.flatMap(({ expected, found }) =>
    expected
      .filter(({ type }) => type === 'container' || type === 'imo_ship' || type === 'iban')
      .map((want) => ({ want, got: found.find((claim) => isSame(want, claim)) })),
  )
  const silent = outcomes.filter(({ want, got }) => got && want.warned !== (got.outcome !== 'ok'))
  expect(outcomes.filter(({ want }) => want.warned).length).toBeGreaterThan(20)
  expect(silent).toEqual([])
})

test('findings stand in order, do not overlap, and are what the text says', () => {
  for (const { text, found } of read) {
    for (const { raw, start, end } of found) expect(text.slice(start, end)).toBe(raw)
    expect(found.filter(({ start }, at) => start < (found[at - 1]?.end ?? 0))).toEqual([])
  }
})

test('every reason has a sentence', () => {
  const reasons = new Set(read.flatMap(({ found }) => found.flatMap(({ reason }) => reason ?? [])))
  expect([...reasons].filter((reason) => !(reason in catalogue.indicators.reason))).toEqual([])
})

test('ugly forms, written after the rules: all but what is named here', () => {
  const ugly = hard.map(readMarked).map(({ text, expected }) => ({ expected, found: detect(text) }))
  const missed = ugly.flatMap(({ expected, found }) =>
    expected.filter((want) => !found.some((claim) => isSame(want, claim))),
  )
  const invented = ugly.flatMap(({ expected, found }) =>
    found.filter((claim) => !expected.some((want) => isSame(want, claim))),
  )
  // A seal in a table without a heading, and a word with seven digits beside the word for boxes.
  expect(missed.map(({ value }) => value)).toEqual(['FX12345679'])
  expect(invented.map(({ raw }) => raw)).toEqual(['Menu 9074729'])
})
