import { expect, test } from 'vitest'
import { nextDue } from './next-due.ts'

const held = (site: string, starts: string, kind = 'drill') => ({ site, kind, starts_at: `${starts}T02:00:00Z` })
const day = (moment: Date | undefined) => moment?.toISOString().slice(0, 10)
const now = new Date('2026-11-23T08:00:00Z')

test('a drill is due three months after the last, an exercise by the end of the year', () => {
  const [due] = nextDue([held('Noordkaai', '2026-06-01'), held('Noordkaai', '2026-09-10')], now)
  expect([day(due?.last), day(due?.drill_by), day(due?.exercise_by), due?.last_exercise]).toEqual([
    '2026-09-10',
    '2026-12-10',
    '2026-12-31',
    null,
  ])
})

test('an exercise of this year leaves the next one until the end of the next, eighteen months at most', () => {
  const by = (starts: string) => day(nextDue([held('Noordkaai', starts, 'exercise')], now)[0]?.exercise_by)
  expect([by('2026-10-01'), by('2026-02-01'), by('2025-03-01'), by('2025-12-01')]).toEqual([
    '2027-12-31',
    '2027-08-01',
    '2026-09-01',
    '2026-12-31',
  ])
})

test('three months after the last of a month is the last of a shorter one', () => {
  expect(day(nextDue([held('A', '2025-11-30')], now)[0]?.drill_by)).toBe('2026-02-28')
})

test('each site counts for itself, the soonest first; what is planned counts for none', () => {
  const sites = nextDue([held('A', '2026-11-01'), held('B', '2026-08-01'), held('C', '2026-12-01')], now)
  expect(sites.map(({ site }) => site)).toEqual(['B', 'A'])
})
