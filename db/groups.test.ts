import { expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { publish } from './testing/bulletins.ts'
import { administer } from './testing/server.ts'
import { type Member, test } from './testing/world.ts'

test('who holds a group’s circle follows who belongs to it, by list and by rule', async ({ copy, database, world }) => {
  const { rows } = await administer(
    copy.url,
    `insert into portal."group" (organisation_id, name, rule, circle_id)
     values ($1, 'Depots', '{"kinds": ["DE"], "countries": ["NL", "BE"]}', portal.new_circle('group')) returning circle_id as circle`,
    [world.author.organisation_id],
  )
  const id = await publish(database, world, { tlp: 2, to: [rows[0].circle] })
  const set = (change: string) =>
    administer(copy.url, `update portal.organisation set ${change} where id = $1`, [world.stranger.organisation_id])
  const rule = (text: string) =>
    administer(copy.url, `update portal."group" set rule = '${text}' where name = 'Depots'`)
  const reads = () => database.read(world.stranger, (db) => finds(db, id))

  expect(await reads()).toBe(false)
  await set(`kind = 'DE', country = 'NL'`)
  expect(await reads()).toBe(true)
  await set(`country = 'ES'`)
  expect(await reads()).toBe(false)
  await set(`country = 'BE'`)
  expect(await reads()).toBe(true)
  await rule(`{"kinds": ["DE"], "countries": ["NL"]}`)
  expect(await reads()).toBe(false)
  await rule(`{"kinds": ["DE"]}`)
  expect(await reads()).toBe(true)
  await administer(copy.url, `delete from portal."group" where name = 'Depots'`)
  expect(await reads()).toBe(false)
})

test('what a member reads is gone with the membership, the role, the ceiling or the organisation', async ({
  copy,
  database,
  world,
}) => {
  const id = await publish(database, world, { tlp: 2, to: [world.named.organisation_circle] })
  const { organisation_id, person_id } = world.person
  const withdrawn: [string, string][] = [
    [
      `update portal.membership set tlp_ceiling = 1 where person_id = $1`,
      `update portal.membership set tlp_ceiling = 4 where person_id = $1`,
    ],
    [
      `update auth.member set role = 'administrator' where "userId" = $1`,
      `update auth.member set role = 'reader' where "userId" = $1`,
    ],
  ]
  for (const [withdraw, restore] of withdrawn) {
    await administer(copy.url, withdraw, [person_id])
    expect(await database.read(world.person, (db) => finds(db, id))).toBe(false)
    await administer(copy.url, restore, [person_id])
    expect(await database.read(world.person, (db) => finds(db, id))).toBe(true)
  }
  await administer(copy.url, `update portal.organisation set status = 'suspended' where id = $1`, [organisation_id])
  expect(await database.read(world.person, async (db, speaker) => [speaker, await finds(db, id)])).toEqual([
    null,
    false,
  ])
  await administer(copy.url, `update portal.organisation set status = 'active' where id = $1`, [organisation_id])
  await administer(copy.url, `delete from auth.member where "userId" = $1`, [person_id])
  expect(await database.read(world.person, async (db, speaker) => [speaker, await finds(db, id)])).toEqual([
    null,
    false,
  ])
})

test('a person in two organisations speaks for one of them at a time', async ({ copy, database, world }) => {
  const { person_id } = world.named
  await administer(copy.url, `insert into auth.member ("organizationId", "userId", role) values ($1, $2, 'reader')`, [
    world.stranger.organisation_id,
    person_id,
  ])
  const there: Member = { ...world.named, organisation_id: world.stranger.organisation_id }
  const id = await publish(database, world, { tlp: 2, to: [world.named.organisation_circle] })

  expect(await database.read(world.named, (db) => finds(db, id))).toBe(true)
  expect(await database.read(there, (db) => finds(db, id))).toBe(false)
  expect(await memberships(database, there, person_id)).toHaveLength(2)
  expect(await memberships(database, world.stranger, person_id)).toEqual([{ organisation_id: there.organisation_id }])
  expect(await memberships(database, world.grouped, person_id)).toEqual([])
})

function finds(db: Db, id: string) {
  return db
    .selectFrom('bulletin')
    .select('id')
    .where('id', '=', id)
    .execute()
    .then(({ length }) => length > 0)
}

function memberships(database: Database, who: Member, person_id: string) {
  return database.read(who, (db) =>
    db.selectFrom('membership').select('organisation_id').where('person_id', '=', person_id).execute(),
  )
}
