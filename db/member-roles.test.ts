import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { endMembership, invite, setRoles, type Terms } from './testing/invitations.ts'
import { administer } from './testing/server.ts'
import { type Member, plantOrganisation, plantPerson, test } from './testing/world.ts'

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

/** Two administrators and a reader of a house of their own, and how each of them speaks. */
async function house(url: string, database: Database) {
  const organisation_id = await plantOrganisation(url, 'House')
  const member = async (name: string, roles: string) =>
    ({ organisation_id, person_id: await plantPerson(url, name, organisation_id, roles) }) as Member
  const [head, second, reader] = [
    await member('head', 'reader,administrator'),
    await member('second', 'administrator'),
    await member('third', 'reader'),
  ]
  const sets = (who: Member, whose: Member, wanted: Terms, seen = 1) =>
    said(database.write(who, (db) => setRoles(db, whose.person_id, wanted, seen)))
  const ends = (who: Member, whose: Member, seen = 1) =>
    said(database.write(who, (db) => endMembership(db, whose.person_id, seen)))
  const roles = (who: Member) => database.read(who, async (_, speaker) => speaker?.roles.toSorted() ?? null)
  return { organisation_id, head, second, reader, sets, ends, roles, member }
}

/** Done, nobody's to do, or the name of the rule that says no. */
function said(answer: Promise<unknown[]>) {
  return answer.then(
    ({ length }) => (length > 0 ? 'done' : 'absent'),
    (error) => error.message as string,
  )
}

test('a role counts on its last day, and from the next on it is none, in every way there is to ask', async ({
  copy,
  database,
}) => {
  const { organisation_id, head, reader, sets, roles } = await house(copy.url, database)
  expect(await sets(head, reader, { reader: null, publisher: day(0), duty_desk: day(3) })).toBe('done')
  expect(await roles(reader)).toEqual(['duty_desk', 'publisher', 'reader'])
  const pass = `update portal.member_role set until = until - 1 where person_id = $1 and role = 'publisher'`
  await administer(copy.url, pass, [reader.person_id])
  expect(await roles(reader)).toEqual(['duty_desk', 'reader'])
  const known = (db: Db) => sql`select role from member_role where person_id = ${reader.person_id}`.execute(db)
  expect((await database.read(head, known)).rows).toHaveLength(2)
  const { rows } = await administer(copy.url, `select count(*)::int from portal.held_roles() where person_id = $1`, [
    reader.person_id,
  ])
  expect(rows).toEqual([{ count: 2 }])
  await administer(copy.url, `update portal.member_role set until = until - 9 where organisation_id = $1`, [
    organisation_id,
  ])
  expect(await roles(reader)).toEqual(['reader'])
  expect(await sets(head, reader, { publisher: null }, 2)).toBe('done')
  expect(await roles(reader)).toEqual(['publisher'])
})

test('who keeps members sets roles of the own house alone, none of the alliance, and none from yesterday', async ({
  copy,
  database,
  world,
}) => {
  const { head, second, reader, sets, ends, roles, member } = await house(copy.url, database)
  for (const role of ['secretariat', 'platform_operator', 'auditor', 'observer', 'emperor'])
    expect(await sets(head, reader, { reader: null, [role]: null })).toBe('not_yours_to_give')
  expect(await sets(head, reader, { reader: day(-1) })).toBe('day_passed')
  expect(await sets(head, reader, {})).toBe('no_role')
  expect(await sets(head, world.named, { reader: null })).toBe('absent')
  expect(await ends(head, world.named)).toBe('absent')
  expect(await sets(reader, second, { reader: null })).toBe('absent')
  expect(await ends(reader, second)).toBe('absent')
  const clerk = await member('clerk', 'secretariat,reader')
  expect(await sets(head, clerk, { contributor: null })).toBe('done')
  expect(await roles(clerk)).toEqual(['contributor', 'secretariat'])
  expect(await sets(head, clerk, {}, 2)).toBe('done')
  expect(await sets(head, clerk, { secretariat: null }, 3)).toBe('not_yours_to_give')
})

test('nobody raises the own rights, whoever was faster is not overwritten, and no membership is ended twice', async ({
  copy,
  database,
}) => {
  const { head, second, reader, sets, ends, roles } = await house(copy.url, database)
  expect(await sets(head, head, { reader: null, administrator: null, publisher: null })).toBe('not_your_own_roles')
  expect(await sets(second, head, { reader: day(5), administrator: null })).toBe('done')
  expect(await sets(head, head, { reader: day(6), administrator: null }, 2)).toBe('not_your_own_roles')
  expect(await sets(head, head, { reader: day(4), administrator: null }, 1)).toBe('roles_changed')
  expect(await sets(head, head, { reader: day(4), administrator: null }, 2)).toBe('done')
  expect(await sets(head, head, { reader: day(4) }, 3)).toBe('done')
  expect(await sets(head, head, { reader: day(4), administrator: null }, 4)).toBe('absent')
  expect(await ends(second, second)).toBe('not_yourself')
  expect(await ends(second, reader, 2)).toBe('roles_changed')
  expect(await ends(second, reader)).toBe('done')
  expect(await ends(second, reader)).toBe('absent')
  expect(await roles(reader)).toBe(null)
})

test('an administrator until a day makes none for longer, by role or by invitation', async ({ copy, database }) => {
  const { head, second, reader, sets } = await house(copy.url, database)
  expect(await sets(head, second, { administrator: day(5) })).toBe('done')
  expect(await sets(second, reader, { administrator: null })).toBe('not_for_longer')
  expect(await sets(second, reader, { administrator: day(6) })).toBe('not_for_longer')
  const invites = (who: Member, roles: string[]) =>
    database
      .write(who, (db) => invite(db, who, { roles }))
      .then(
        () => 'sent',
        ({ code }) => code,
      )
  expect([await invites(second, ['administrator']), await invites(second, ['reader'])]).toEqual(['42501', 'sent'])
  expect([await invites(head, ['administrator']), await invites(head, ['secretariat'])]).toEqual(['sent', '23514'])
  expect(await sets(second, reader, { administrator: day(5) })).toBe('done')
})

test('the last administrator stays one for good, also when two demote each other at once', async ({
  copy,
  database,
}) => {
  const { organisation_id, head, second, reader, sets, ends } = await house(copy.url, database)
  expect(await sets(head, second, { administrator: day(5) })).toBe('done')
  expect(await sets(second, head, { reader: null })).toBe('last_administrator')
  expect(await sets(second, head, { reader: null, administrator: day(5) })).toBe('last_administrator')
  expect(await sets(head, head, { reader: null })).toBe('last_administrator')
  expect(await ends(second, head)).toBe('last_administrator')
  for (let round = 0; round < 10; round++) {
    await administer(
      copy.url,
      `update auth.member set role = 'administrator' where "organizationId" = $1 and "userId" <> $2`,
      [organisation_id, reader.person_id],
    )
    await administer(copy.url, `update portal.member_role set until = null where organisation_id = $1`, [
      organisation_id,
    ])
    await administer(copy.url, `update portal.membership set roles_version = 1 where organisation_id = $1`, [
      organisation_id,
    ])
    const both = await Promise.all([
      sets(head, second, { reader: null }),
      sets(second, head, { reader: null }),
      sets(head, head, { reader: null }),
      sets(second, second, { reader: null }),
    ])
    expect(both.filter((answer) => answer === 'done')).toHaveLength(1)
    const left = await administer(
      copy.url,
      `select from portal.member_role where organisation_id = $1 and role = 'administrator' and until is null`,
      [organisation_id],
    )
    expect(left.rowCount).toBe(1)
  }
})
