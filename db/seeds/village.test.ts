import { expect } from 'vitest'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { plantFirstSecretariat } from './empty.ts'
import { plantVillage, village, villagePlanted } from './village.ts'

test('the village is planted once, by the rules of release', async ({ copy, database }) => {
  expect(await villagePlanted(copy.url)).toBe(false)
  await plantVillage(copy.url)
  await plantVillage(copy.url)
  expect(await villagePlanted(copy.url)).toBe(true)

  const [counts] = (
    await administer(
      copy.url,
      `select (select count(*)::int from portal.organisation) as organisations,
         (select count(*)::int from portal.person) as people,
         (select count(*)::int from portal."group") as groups,
         (select count(*)::int from portal.bulletin) as bulletins,
         (select count(*)::int from portal.subscription) as subscriptions`,
    )
  ).rows
  expect(counts).toEqual({
    organisations: village.organisations.length,
    people: village.people.length,
    groups: village.groups.length,
    bulletins: village.bulletins.length,
    subscriptions: village.subscriptions.length,
  })

  const members = await administer(copy.url, `select organisation_id, person_id from portal.membership`)
  for (const member of members.rows)
    expect(await database.read(member, (db) => db.selectFrom('bulletin').select('id').limit(1).execute())).toHaveLength(
      1,
    )
})

test('nobody was mailed about the past, and row-level security holds again', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select (select count(*)::int from portal.delivery) as deliveries,
       (select count(*)::int from portal.outbox where expanded_at is null) as waiting,
       (select count(*) > 0 from portal.notice) as noticed,
       (select bool_and(relforcerowsecurity) from pg_class
        where relnamespace = 'portal'::regnamespace and relkind = 'r') as forced`,
  )
  expect(rows).toEqual([{ deliveries: 0, waiting: 0, noticed: true, forced: true }])
})

test('a portal that has people gets no second first account', async ({ copy }) => {
  const first = { organisation: 'Alliance', name: 'First', email: 'first@port.example', password: 'a long enough one' }
  await expect(plantFirstSecretariat(copy.url, first)).rejects.toThrow('already has a first account')
})
