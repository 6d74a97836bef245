import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { askConfirmation, listMailPauses } from '../preferences/mail-pause.server.ts'
import { green, immediate, quiet, standing } from '../preferences/testing.ts'
import { subscribed, test } from '../testing.ts'
import { listStanding } from '../visible-delivery/deliveries.server.ts'
import { confirmMail, endByMail } from './end-by-mail.server.ts'

quiet()

test('one press in the mail ends what brought it, for whoever holds its address, and nothing of anybody else', async ({
  database,
  copy,
  world,
  post,
}) => {
  const { author, named, stranger } = world
  for (const member of [named, stranger]) await subscribed(database, member)
  await released(database, author, immediate)
  await released(database, author, green)
  await post.deliver()
  const [mine, theirs] = [named, stranger].map(({ person_id }) =>
    post.office.arrived.find((each) => String(each.to && JSON.stringify(each.to)).includes(person_id.slice(0, 8))),
  )
  const address = (mail = mine) => /\/mail\/ending\/([\w-]+)\/([0-9a-f]{64})/.exec(String(mail?.text)) ?? []
  expect(mine?.headers.get('x-breakwater-marking')).toBe('TLP:GREEN')
  expect(JSON.stringify(mine?.headers.get('list'))).toContain('/mail/ending/')
  expect(mine?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toContain('One-Click')

  const [, letter = '', seal = ''] = address()
  const [, , foreign = ''] = address(theirs)
  for (const forged of ['', 'f'.repeat(64), foreign]) await database.write(null, (db) => endByMail(db, letter, forged))
  const left = () => administer(copy.url, `select person_id from portal.subscription`).then(({ rows }) => rows.length)
  expect(await left()).toBe(2)
  await database.write(null, (db) => endByMail(db, letter, seal))
  expect(await left()).toBe(1)
  expect((await standing(copy.url, named)).map(({ state }) => state).sort()).toEqual(['sent', 'withheld'])
  expect((await standing(copy.url, stranger)).map(({ state }) => state).sort()).toEqual(['sent', 'waiting'])
})

test('an address that refuses is left alone until its person confirms it; then all that was held comes in one letter', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, stranger: member } = world
  await subscribed(database, member)
  post.office.refuse(550)
  await released(database, author, immediate)
  await post.deliver()
  for (const title of ['Second', 'Third']) await released(database, author, { ...immediate, title })
  await post.deliver()
  expect(post.office.arrived).toEqual([])
  expect((await standing(copy.url, member)).map(({ state }) => state).sort()).toEqual(['bounced', 'paused', 'paused'])
  const pauses = await database.read(member, (db, speaker) => listMailPauses(db, speaker as Speaker))
  expect(pauses).toMatchObject([{ own: true, error: 'EENVELOPE 550' }])
  expect(await database.read(author, (db, speaker) => listMailPauses(db, speaker as Speaker))).toEqual([])
  const counts = await database.read(member, (db) => listStanding(db))
  expect(counts).toMatchObject([{ sent: 0, bounced: 1, paused: 2 }])

  const { path } = await database.write(member, (db, speaker) => askConfirmation(db, speaker as Speaker))
  await expect(database.write(member, (db, speaker) => askConfirmation(db, speaker as Speaker))).rejects.toThrow()
  const seal = path.split('/').at(-1) ?? ''
  await database.write(null, (db) => confirmMail(db, author.person_id, seal))
  await database.write(null, (db) => confirmMail(db, member.person_id, 'f'.repeat(64)))
  await post.deliver()
  expect(post.office.arrived).toEqual([])
  await database.write(null, (db) => confirmMail(db, member.person_id, seal))
  await post.deliver()
  expect(post.office.arrived.map(({ subject }) => subject)).toEqual(['[TLP:GREEN] 2 new bulletins'])
})

test('a mail server that refuses us, or by policy, does not pause its people', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named } = world
  await subscribed(database, named)
  post.office.refuse(450)
  await released(database, author, immediate)
  await post.deliver()
  expect((await administer(copy.url, 'select from portal.mail_pause')).rowCount).toBe(0)
})
