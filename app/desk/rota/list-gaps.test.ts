import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { listGaps } from './list-gaps.server.ts'

test('a rota is said to have a gap where nobody who may is on a shift, and no rota has none', async ({
  copy,
  database,
  world,
}) => {
  const { person, named, stranger } = world
  const day = 86_400_000
  const begun = Date.now()
  const plan = ({ organisation_id, person_id }: Member, from: number, until: number) =>
    administer(
      copy.url,
      `insert into portal.duty_shift (organisation_id, person_id, starts_at, ends_at) values ($1, $2, $3, $4)`,
      [organisation_id, person_id, new Date(begun + from * day), new Date(begun + until * day)],
    )
  const gaps = async () => {
    const rows = await database.read(person, (db, speaker) => listGaps(db, speaker as Speaker))
    return rows.map(({ starts_at, ends_at }) =>
      [starts_at, ends_at].map((moment) => Math.round(((moment.getTime() - begun) / day) * 100) / 100),
    )
  }
  expect(await gaps()).toEqual([])
  for (const each of [0, 5, 10]) await plan(stranger, each, each + 5)
  expect(await gaps(), 'a rota of others').toEqual([])

  await plan(person, -1, 3)
  await plan(person, 2, 4)
  await plan(named, 5, 11)
  await plan(person, 11, 13)
  expect(await gaps()).toEqual([
    [4, 5],
    [13, 14],
  ])
  await administer(copy.url, `delete from portal.member_role where person_id = $1 and role = 'publisher'`, [
    named.person_id,
  ])
  expect(await gaps(), 'who is no publisher any more').toEqual([
    [4, 11],
    [13, 14],
  ])
  await administer(copy.url, `delete from portal.duty_shift where starts_at > now() or ends_at > now()`)
  await plan(person, -3, -2)
  expect(await gaps(), 'a rota that has run out').toEqual([[0, 14]])
})
