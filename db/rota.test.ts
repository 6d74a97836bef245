import { expect } from 'vitest'
import { administer } from './testing/server.ts'
import { test } from './testing/world.ts'

const nights = { weekday: 6, starts: '22:00', ends: '06:00', time_zone: 'Europe/Brussels' }

test('what comes back each week is filled for four weeks, and goes on from there', async ({ copy, world }) => {
  const { organisation_id, person_id } = world.person
  await plan(copy.url, organisation_id, person_id, { ...nights, weekday: 2, starts: '06:00', ends: '14:00' })
  const { rows } = await administer(
    copy.url,
    `select starts_at, ends_at from portal.duty_shift where organisation_id = $1`,
    [organisation_id],
  )
  expect(rows.length).toBeGreaterThanOrEqual(4)
  const [first] = rows
  await administer(copy.url, `delete from portal.duty_shift where starts_at = $1`, [first.starts_at])
  const fill = async (days: number) =>
    (await administer(copy.url, `select portal.fill_rota(now() + make_interval(days => $1)) as filled`, [days])).rows[0]
      .filled
  expect(await fill(0), 'a shift that was taken back stays away').toBe(0)
  expect(await fill(7)).toBe(1)
  expect(await fill(7)).toBe(0)
})

test('a shift keeps its hours when the clocks change', async ({ copy, world }) => {
  const { organisation_id, person_id } = world.stranger
  await plan(copy.url, organisation_id, person_id, nights)
  await plan(copy.url, organisation_id, person_id, { ...nights, weekday: 7, starts: '06:00', ends: '22:00' })
  await administer(copy.url, `delete from portal.duty_shift; update portal.duty_week set filled_until = null`)
  for (const day of ['2026-10-20', '2027-03-20'])
    await administer(copy.url, `select portal.fill_rota($1::timestamptz)`, [`${day}T12:00:00Z`])
  const shifts = async (from: string, until: string) =>
    (
      await administer(
        copy.url,
        `select to_char(starts_at at time zone 'UTC', 'MM-DD HH24:MI') as starts, to_char(ends_at at time zone 'UTC', 'MM-DD HH24:MI') as ends,
           extract(epoch from ends_at - starts_at)::int / 3600 as hours
         from portal.duty_shift where starts_at between $1 and $2 order by starts_at`,
        [from, until],
      )
    ).rows
  expect(await shifts('2026-10-24T00:00Z', '2026-10-26T00:00Z'), 'summer time ends').toEqual([
    { starts: '10-24 20:00', ends: '10-25 05:00', hours: 9 },
    { starts: '10-25 05:00', ends: '10-25 21:00', hours: 16 },
  ])
  expect(await shifts('2027-03-27T00:00Z', '2027-03-29T00:00Z'), 'summer time begins').toEqual([
    { starts: '03-27 21:00', ends: '03-28 04:00', hours: 7 },
    { starts: '03-28 04:00', ends: '03-28 20:00', hours: 16 },
  ])
  const duty = async (at: string) =>
    (
      await administer(
        copy.url,
        `select count(*)::int as people from portal.on_duty($1) where organisation_id = $2 and until is not null`,
        [at, organisation_id],
      )
    ).rows[0].people
  for (const minute of ['00:59', '01:00', '01:59', '02:30', '04:59', '05:00'])
    expect([minute, await duty(`2026-10-25T${minute}Z`)]).toEqual([minute, 1])
})

async function plan(
  url: string,
  organisation_id: string,
  person_id: string,
  { weekday, starts, ends, time_zone }: typeof nights,
) {
  await administer(
    url,
    `insert into portal.duty_week (organisation_id, person_id, weekday, starts, ends, time_zone) values ($1, $2, $3, $4, $5, $6)`,
    [organisation_id, person_id, weekday, starts, ends, time_zone],
  )
}
