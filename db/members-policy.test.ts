import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { accept, endMembership, hashOf, invite, opens, sendAgain, setRoles, withdraw } from './testing/invitations.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { administer } from './testing/server.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = { open: string; ended: string; member: string }
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

const one = async (made: Promise<unknown>) => [await made]

const deeds: Record<string, Deed> = {
  'knows it': async (db, _, { open }) =>
    (await sql`select email, roles, message from invitation where id = ${open}`.execute(db)).rows,
  'reads the hash of its secret': async (db) => (await sql`select secret_hash from invitation`.execute(db)).rows,
  'invites to Originator': (db, { person_id }, _, { author }) => one(invite(db, { ...author, person_id })),
  'invites in the administrator’s name': (db, { organisation_id }, _, { administrator }) =>
    one(invite(db, { ...administrator, organisation_id })),
  'sends it again': (db, _, { open }) => sendAgain(db, open),
  'sends all again, blindly': (db) => touched(sql`update invitation set secret_hash = ${hashOf('x')}`, db),
  'withdraws it': (db, _, { open }) => withdraw(db, open),
  'withdraws all, blindly': (db) => touched(sql`update invitation set ended_at = now()`, db),
  'opens one again that was withdrawn': (db, _, { ended }) => sendAgain(db, ended),
  'offers more with it': (db) => touched(sql`update invitation set roles = '{administrator}'`, db),
  'sends it to somebody else': (db) => touched(sql`update invitation set email = 'else@port.example'`, db),
  'lets it open for longer': (db) => touched(sql`update invitation set expires_at = 'infinity'`, db),
  'removes it': (db) => touched(sql`delete from invitation`, db),
  'gives a role to a member': (db, _, { member }) => setRoles(db, member, { reader: null, publisher: null }),
  'takes one away': (db, _, { member }) => setRoles(db, member, { contributor: null }),
  'ends a membership': (db, _, { member }) => endMembership(db, member),
  'writes a role past all rules': (db) => touched(sql`update member_role set until = null`, db),
  'sees which version it is': async (db, _, { member }) =>
    (await sql`select roles_version from membership where person_id = ${member}`.execute(db)).rows,
}

describe('of the members of Originator and an invitation to it, who', () => {
  test.for(
    law<Reader>(`
                                         administrator  author  colleague  officer  named  stranger  visitor
    knows it                             yes            -       -          -        -      -         -
    reads the hash of its secret         -              -       -          -        -      -         -
    invites to Originator                yes            -       -          -        -      -         -
    invites in the administrator’s name  yes            -       -          -        -      -         -
    sends it again                       yes            -       -          -        -      -         -
    sends all again, blindly             yes            -       -          -        -      -         -
    withdraws it                         yes            -       -          -        -      -         -
    withdraws all, blindly               yes            -       -          -        -      -         -
    opens one again that was withdrawn   -              -       -          -        -      -         -
    offers more with it                  -              -       -          -        -      -         -
    sends it to somebody else            -              -       -          -        -      -         -
    lets it open for longer              -              -       -          -        -      -         -
    removes it                           -              -       -          -        -      -         -
    gives a role to a member             yes            -       -          -        -      -         -
    takes one away                       yes            -       -          -        -      -         -
    ends a membership                    yes            -       -          -        -      -         -
    writes a role past all rules         -              -       -          -        -      -         -
    sees which version it is             yes            yes     yes        yes      -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const planted = await plant(database, world, copy.url)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => (deeds[line.name] as Deed)(db, who ?? world.named, planted, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

async function plant(database: Database, { administrator }: World, url: string): Promise<Planted> {
  const member = await plantPerson(url, 'planted', administrator.organisation_id, 'reader,contributor')
  return database.write(administrator, async (db) => {
    const ended = await invite(db, administrator)
    await withdraw(db, ended)
    return { open: await invite(db, administrator), ended, member }
  })
}

test('an invitation opens with its secret alone, for seven days, until it is withdrawn, sent again or its sender is no administrator', async ({
  copy,
  database,
  world,
}) => {
  const { administrator } = world
  const secret = randomUUID()
  const sent = async (work: (db: Db) => Promise<unknown>) => {
    await database.write(administrator, work)
    return database.read(null, async (db) => (await opens(db, secret)).length > 0)
  }
  const made = { id: '' }
  const invites = async (db: Db) => {
    made.id = await invite(db, administrator, { secret, email: 'new@port.example' })
  }
  expect(await sent(invites)).toBe(true)
  expect(await database.read(null, (db) => opens(db, hashOf(secret).toString('hex')))).toEqual([])
  const set = (what: string) => administer(copy.url, `update portal.invitation set ${what} where id = $1`, [made.id])
  const opensNow = () => sent(async () => undefined)
  await set(`expires_at = now()`)
  expect(await opensNow()).toBe(false)
  expect(await sent((db) => sendAgain(db, made.id, secret))).toBe(true)
  const { rows } = await administer(
    copy.url,
    `select expires_at - now() between interval '6 days 23 hours' and interval '7 days' as week from portal.invitation where id = $1`,
    [made.id],
  )
  expect(rows).toEqual([{ week: true }])
  expect(await sent((db) => sendAgain(db, made.id, 'another'))).toBe(false)
  expect(await sent((db) => sendAgain(db, made.id, secret))).toBe(true)
  const held = `portal.member_role set until = `
  const mine = `where role = 'administrator' and person_id = '${administrator.person_id}'`
  await administer(copy.url, `update ${held} current_date - 2 ${mine}`)
  expect(await database.read(null, (db) => opens(db, secret))).toEqual([])
  await administer(copy.url, `update ${held} null ${mine}`)
  expect(await opensNow()).toBe(true)
  await administer(copy.url, `update portal.organisation set status = 'suspended' where id = $1`, [
    administrator.organisation_id,
  ])
  expect(await database.read(null, (db) => opens(db, secret))).toEqual([])
  await administer(copy.url, `update portal.organisation set status = 'active'`)
  expect(await sent((db) => withdraw(db, made.id))).toBe(false)
})

test('whoever accepts becomes what was offered, once, and nobody but the invited address does', async ({
  copy,
  database,
  world,
}) => {
  const { administrator, stranger, person } = world
  const { rows } = await administer(copy.url, `select email from portal.person where id = $1`, [person.person_id])
  const offer = { secret: randomUUID(), email: rows[0]?.email, roles: ['reader', 'contributor'] }
  const unknown = { secret: randomUUID(), email: 'nobody@port.example' }
  await database.write(administrator, (db) => invite(db, administrator, offer))
  await database.write(administrator, (db) => invite(db, administrator, unknown))
  const takes = (who: Member | null, secret: string) => database.write(who, (db) => accept(db, secret))
  expect(await takes(null, unknown.secret)).toEqual([])
  expect(await takes(null, randomUUID())).toEqual([])
  const both = await Promise.all([takes(stranger, offer.secret), takes(null, offer.secret)])
  expect(both.flat()).toEqual([{ joined_id: person.person_id, inviter_name: 'administrator' }])
  expect(await takes(null, offer.secret)).toEqual([])
  const joined = { ...administrator, person_id: person.person_id }
  expect(await database.read(joined, async (_, speaker) => speaker?.roles.toSorted())).toEqual([
    'contributor',
    'reader',
  ])
  const { rows: written } = await administer(
    copy.url,
    `select organisation_id, person_id, subject from portal.audit_entry where deed = 'member.joined'`,
  )
  expect(written).toEqual([
    { organisation_id: administrator.organisation_id, person_id: person.person_id, subject: person.person_id },
  ])
  expect(await database.read(stranger, async (_, speaker) => speaker?.organisation_id)).toBe(stranger.organisation_id)
})

test('a house has fifty invitations open, sends a hundred in a day and twenty again, one to each address, none to a member', async ({
  copy,
  database,
  world,
}) => {
  const { stranger } = world
  const house = {
    ...world.grouped,
    person_id: await plantPerson(copy.url, 'head', world.grouped.organisation_id, 'administrator'),
  }
  const invites = (offer = {}) => database.write(house, (db) => invite(db, house, offer))
  const first = await invites({ email: 'twice@port.example' })
  await expect(invites({ email: 'twice@port.example' })).rejects.toThrow('already_invited')
  await database.write(stranger, (db) => invite(db, stranger, { email: 'twice@port.example' }))
  const { rows } = await administer(copy.url, `select email from portal.person where id = $1`, [house.person_id])
  await expect(invites({ email: rows[0]?.email })).rejects.toThrow('already_member')
  const elsewhere = (email: string) =>
    database.write(stranger, (db) => invite(db, { ...stranger, organisation_id: house.organisation_id }, { email }))
  for (const email of [`${rows[0]?.email}`, 'twice@port.example', 'nobody@port.example'])
    await expect(elsewhere(email)).rejects.toMatchObject({ code: '42501' })
  for (let more = 1; more < 50; more++) await invites()
  await expect(invites()).rejects.toThrow('enough_invitations')
  for (let again = 0; again < 20; again++) await database.write(house, (db) => sendAgain(db, first))
  await expect(database.write(house, (db) => sendAgain(db, first))).rejects.toThrow('enough_resent')
  await administer(copy.url, `update portal.invitation set resent_on = resent_on - 1`)
  await database.write(house, (db) => sendAgain(db, first))
  await database.write(house, (db) => touched(sql`update invitation set ended_at = now()`, db))
  for (let more = 0; more < 50; more++) await invites()
  await database.write(house, (db) => touched(sql`update invitation set ended_at = now()`, db))
  await expect(invites()).rejects.toThrow('enough_invitations')
  await administer(
    copy.url,
    `update portal.invitation set invited_at = now() - interval '3 days', ended_at = now() - interval '3 days'`,
  )
  await invites()
  expect(
    (await administer(copy.url, `select from portal.invitation where organisation_id = $1`, [house.organisation_id]))
      .rowCount,
  ).toBe(1)
})
