import { expect } from 'vitest'
import { openDatabase } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { plantPerson, test } from '#db/testing/world.ts'
import { inviteAgain, inviteMember, listInvitations, withdrawInvitation } from './invitations/invitations.server.ts'
import { endMembership, setRoles } from './keep-members.server.ts'
import { findMember, listMembers } from './list-members.server.ts'

test('the list of members asks as much with a hundred as with six, by name and in pages, and is for administrators alone', async ({
  copy,
  key,
  world,
}) => {
  const said: string[] = []
  const database = openDatabase({ url: copy.app, key, onStatement: (sql) => said.push(sql) })
  const list = (narrowing = {}, who = world.administrator) =>
    database.read(who, async (db, speaker) => speaker && listMembers(db, speaker, narrowing))
  const counted = async () => {
    said.length = 0
    const found = await list()
    return { statements: said.length, names: found?.members.map(({ name }) => name) ?? [], next: found?.next }
  }
  const few = await counted()
  expect(few.names).toEqual(few.names.toSorted())
  for (let more = 100; more < 200; more++)
    await plantPerson(copy.url, `member${more}`, world.administrator.organisation_id, 'reader,duty_desk')
  const many = await counted()
  expect([many.statements, many.names.length]).toEqual([few.statements, 50])
  const rest = await list({ after: many.next })
  expect(rest?.members[0]?.name.localeCompare(many.names.at(-1) ?? '')).toBe(1)
  expect((await list({ q: 'MEMBER199' }))?.members.map(({ held }) => held)).toEqual([
    [
      { role: 'reader', until: null },
      { role: 'duty_desk', until: null },
    ],
  ])
  expect((await list({ role: 'administrator' }))?.members.map(({ name }) => name)).toEqual(['administrator'])
  for (const who of [world.author, world.officer]) expect(await list({}, who)).toBeUndefined()
  expect((await list({}, world.stranger))?.members.map(({ name }) => name)).toEqual(['stranger'])
  await database.close()
})

test('roles are set and a membership is ended as the page sent it, and each is written down once', async ({
  copy,
  database,
  world,
}) => {
  const { administrator } = world
  const id = await plantPerson(copy.url, 'keeper', administrator.organisation_id, 'reader')
  const set = await database.write(administrator, async (db, speaker) =>
    speaker ? setRoles(db, speaker, id, { version: 1, roles: ['publisher'], until_publisher: '2999-12-31' }) : null,
  )
  expect(set).toMatchObject({ name: 'keeper', organisation: 'Originator' })
  const find = () =>
    database.read(administrator, async (db, speaker) => (speaker ? findMember(db, speaker, id) : undefined))
  expect(await find()).toMatchObject({ version: 2, own: false, held: [{ role: 'publisher', until: '2999-12-31' }] })
  const end = () =>
    database.write(administrator, async (db, speaker) => (speaker ? endMembership(db, speaker, id, 2) : null))
  expect(await end()).toMatchObject({ name: 'keeper' })
  expect([await end(), await find()]).toEqual([undefined, undefined])
  const { rows } = await administer(
    copy.url,
    `select deed from portal.audit_entry where subject = $1 order by number`,
    [id],
  )
  expect(rows.map(({ deed }) => deed)).toEqual(['member.roles_set', 'member.ended'])
})

test('an invitation is sent with a secret of its own each time, and its list says who sent it', async ({
  database,
  world,
}) => {
  const { administrator, author } = world
  const typed = { email: 'new@port.example', roles: ['reader' as const], language: 'nl' as const, message: '' }
  const invite = (who = administrator) =>
    database.write(who, async (db, speaker) => (speaker ? inviteMember(db, speaker, typed) : undefined))
  const first = await invite()
  expect(first).toMatchObject({ email: 'new@port.example', inviter: 'administrator', organisation: 'Originator' })
  expect(first?.secret).toMatch(/^[\w-]{43}$/)
  expect(await invite(author)).toBeUndefined()
  const [listed] = await database.read(administrator, (db) => listInvitations(db))
  expect(listed).toMatchObject({ email: 'new@port.example', inviter: 'administrator', lapsed: false })
  expect(await database.read(author, (db) => listInvitations(db))).toEqual([])
  const id = listed?.id ?? ''
  const again = await database.write(administrator, async (db, speaker) => speaker && inviteAgain(db, speaker, id))
  expect(again?.secret).not.toBe(first?.secret)
  const withdraw = () =>
    database.write(administrator, async (db, speaker) => speaker && withdrawInvitation(db, speaker, id))
  expect([await withdraw(), await withdraw()]).toEqual([true, false])
})
