import { expect, test } from 'vitest'
import { catalogue } from '#app/languages/en/catalogue.ts'
import { readMarked } from './detection/messages/marked.ts'
import { sentences } from './fence/sentences.ts'
import { generalise, type PersonalKind, personalData, personalKinds } from './fence.ts'

const read = sentences.map(readMarked).map(({ text, expected }) => ({ text, expected, found: personalData(text) }))

/** Of one kind: how many are right, what was overlooked, and what was marked without need. */
function tally(kind: PersonalKind) {
  const overlooked = read.flatMap(({ expected, found }) =>
    expected.filter((want) => want.type === kind && !found.some((one) => one.kind === kind && isSame(one, want))),
  )
  const needless = read.flatMap(({ expected, found }) =>
    found.filter((one) => one.kind === kind && !expected.some((want) => want.type === kind && isSame(one, want))),
  )
  const wanted = read.flatMap(({ expected }) => expected.filter(({ type }) => type === kind)).length
  const hits = wanted - overlooked.length
  return { kind, hits, overlooked, needless, precision: hits / (hits + needless.length), recall: hits / wanted }
}

function isSame(one: { start: number; end: number }, other: { start: number; end: number }) {
  return one.start === other.start && one.end === other.end
}

const figures = personalKinds.map(tally)

test('forty sentences in five languages, half of which name nobody', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(40)
  expect(read.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(16)
})

test('what names a person is found, and little else', () => {
  const rows = figures.map(({ kind, hits, precision, recall }) => [
    kind,
    { hits, precision: precision.toFixed(3), recall: recall.toFixed(3) },
  ])
  console.table(Object.fromEntries(rows))
  expect(figures.flatMap(({ overlooked, needless }) => [...overlooked, ...needless])).toEqual([])
})

test('sentences about ports, ships, firms and authorities are left alone', () => {
  const alarms = read.filter(({ expected, found }) => expected.length === 0 && found.length > 0)
  expect(alarms).toEqual([])
})

test('each kind has a phrase that names nobody', () => {
  for (const kind of personalKinds) {
    const phrase = catalogue.indicators.replacement[kind]
    expect(generalise(kind)).toBe(`replacement.${kind}`)
    expect(personalData(`It was ${phrase}.`)).toEqual([])
  }
})

test('findings are what the text says, in order, whatever stands in it', () => {
  const text = 'Driver Jan Jansen, +31612345678 <jan@port.example>\n\u0000\u{1f600} Driver Jan Jansen'
  const found = personalData(text)
  expect(found.map(({ kind }) => kind)).toEqual(['name', 'phone', 'email', 'name'])
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text)
})

const pieces = [
  ...[
    'Jan ',
    'J',
    'Van der ',
    'driver ',
    'Mr ',
    'a@',
    'a.',
    '@a.',
    '+1 ',
    '0 ',
    '06 ',
    '06',
    '04',
    'tel ',
    'NL91',
    'NL91 ABNA ',
    'A1 ',
  ],
  ...[
    'passport ',
    'passport A',
    'born ',
    '1.1.',
    '1 May ',
    'car ',
    'AB-',
    'DE A',
    '12-',
    'Élodie ',
    "D'",
    'Jean-',
    ' ',
    '\n',
    '(at)',
  ],
]

test('twenty thousand characters take under 50 ms of processor time, whatever they say', () => {
  const slow = pieces
    .map((piece) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000))
    .map((text) => ({ text: text.slice(0, 20), took: Math.min(...[1, 2, 3].map(() => processorTime(text))) }))
    .filter(({ took }) => took >= 50)
  expect(slow).toEqual([])
})

function processorTime(text: string) {
  const before = process.cpuUsage()
  personalData(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
