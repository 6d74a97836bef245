import { describe, expect } from 'vitest'
import { administer } from './testing/server.ts'
import { test } from './testing/world.ts'

/** What somebody chose; what is left out is left alone. `quiet`: from and until, of the own clock. */
type Choice = { cadence?: string; breaks?: boolean; day?: number; hour?: number; quiet?: [string, string] }

const night: [string, string] = ['22:00', '06:30']

/** In Brussels the clock went back on 25 October 2026 at 03:00, and goes ahead on 28 March 2027 at 02:00. */
const table: [says: string, choice: Choice, at: string, due: string][] = [
  ['at once', { cadence: 'immediate' }, '2026-11-23T13:04:05Z', '2026-11-23T13:04:05Z'],
  ['with the ten minutes', { cadence: 'bundled' }, '2026-11-23T13:04:05Z', '2026-11-23T13:10:00Z'],
  ['on a full ten minutes, then', { cadence: 'bundled' }, '2026-11-23T13:10:00Z', '2026-11-23T13:10:00Z'],
  ['today, before the hour', { cadence: 'daily', hour: 7 }, '2026-11-23T05:59:59Z', '2026-11-23T06:00:00Z'],
  ['tomorrow, at the hour', { cadence: 'daily', hour: 7 }, '2026-11-23T06:00:00Z', '2026-11-24T06:00:00Z'],
  ['this Monday', { cadence: 'weekly' }, '2026-11-23T05:00:00Z', '2026-11-23T06:00:00Z'],
  ['next Monday', { cadence: 'weekly' }, '2026-11-23T06:00:01Z', '2026-11-30T06:00:00Z'],
  ['on Sunday', { cadence: 'weekly', day: 7, hour: 23 }, '2026-11-23T06:00:00Z', '2026-11-29T22:00:00Z'],
  ['seven in winter', { cadence: 'daily', hour: 7 }, '2026-10-24T10:00:00Z', '2026-10-25T06:00:00Z'],
  ['seven in summer', { cadence: 'daily', hour: 7 }, '2027-03-27T10:00:00Z', '2027-03-28T05:00:00Z'],
  ['over the end of summer', { cadence: 'weekly' }, '2026-10-19T12:00:00Z', '2026-10-26T06:00:00Z'],
  ['over its beginning', { cadence: 'weekly' }, '2027-03-22T12:00:00Z', '2027-03-29T05:00:00Z'],
  ['an hour that there is not', { cadence: 'daily', hour: 2 }, '2027-03-27T12:00:00Z', '2027-03-28T01:00:00Z'],
  ['an hour that comes twice', { cadence: 'daily', hour: 2 }, '2026-10-24T12:00:00Z', '2026-10-25T01:00:00Z'],
  ['after the night', { cadence: 'immediate', quiet: night }, '2026-11-23T23:00:00Z', '2026-11-24T05:30:00Z'],
  ['after midnight', { cadence: 'immediate', quiet: night }, '2026-11-24T00:00:00Z', '2026-11-24T05:30:00Z'],
  ['as the night begins', { cadence: 'immediate', quiet: night }, '2026-11-23T21:00:00Z', '2026-11-24T05:30:00Z'],
  ['as the night ends', { cadence: 'immediate', quiet: night }, '2026-11-24T05:30:00Z', '2026-11-24T05:30:00Z'],
  ['by day', { cadence: 'immediate', quiet: night }, '2026-11-23T20:59:59Z', '2026-11-23T20:59:59Z'],
  ['a bundle into the night', { cadence: 'bundled', quiet: night }, '2026-11-23T20:55:00Z', '2026-11-24T05:30:00Z'],
  [
    'a digest in the night',
    { cadence: 'daily', hour: 4, quiet: night },
    '2026-11-23T12:00:00Z',
    '2026-11-24T05:30:00Z',
  ],
  ['the night that is longer', { cadence: 'immediate', quiet: night }, '2026-10-24T21:00:00Z', '2026-10-25T05:30:00Z'],
  ['the night that is shorter', { cadence: 'immediate', quiet: night }, '2027-03-27T22:00:00Z', '2027-03-28T04:30:00Z'],
  ['over noon', { cadence: 'immediate', quiet: ['12:00', '13:00'] }, '2026-11-23T11:30:00Z', '2026-11-23T12:00:00Z'],
  ['never quiet', { cadence: 'immediate', quiet: ['09:00', '09:00'] }, '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z'],
  [
    'through the quiet',
    { cadence: 'weekly', breaks: true, quiet: night },
    '2026-11-24T00:00:00Z',
    '2026-11-24T00:00:00Z',
  ],
]

function due(url: string, { cadence, breaks = false, day = 1, hour = 7, quiet }: Choice, at: string, zone: string) {
  const values = [cadence, breaks, day, hour, quiet?.[0], quiet?.[1], zone, at]
  return administer(
    url,
    `select portal.due_at(row($1::text, $2::bool, $3::int, $4::int, $5::time, $6::time, $7::text)::portal.timing, $8) as due`,
    values,
  ).then(({ rows }) => rows[0].due.toISOString().replace('.000Z', 'Z'))
}

describe('in Brussels, what somebody learns of is told', () => {
  test.for(table)('%s', async ([_, choice, at, told], { copy }) => {
    expect(await due(copy.url, choice, at, 'Europe/Brussels')).toBe(told)
  })
})

test('the clock is that of the person', async ({ copy }) => {
  const at = '2026-11-23T12:00:00Z'
  const told = ['Atlantic/Azores', 'Europe/Athens', 'America/Cayenne'].map((zone) =>
    due(copy.url, { cadence: 'daily', hour: 7 }, at, zone),
  )
  expect(await Promise.all(told)).toEqual(['2026-11-24T08:00:00Z', '2026-11-24T05:00:00Z', '2026-11-24T10:00:00Z'])
})

test('nobody lives in a zone that the database does not know', async ({ database, world: { author } }) => {
  const moved = (time_zone: string) =>
    database.write(author, (db) =>
      db.updateTable('person').set({ time_zone }).where('id', '=', author.person_id).executeTakeFirst(),
    )
  await expect(moved('Europe/Atlantis')).rejects.toThrow()
  await moved('Europe/Lisbon')
})
