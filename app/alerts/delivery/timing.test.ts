import { beforeEach, expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import type { Member } from '#db/testing/world.ts'
import type { Cadence } from '../preferences/cadences.ts'
import { askConfirmation, listMailPauses } from '../preferences/mail-pause.server.ts'
import { changeCadence, changePreferences, findPreferences } from '../preferences/preferences.server.ts'
import { muteBulletin } from '../reasons/mute.server.ts'
import { listSubscriptions } from '../subscriptions/subscriptions.server.ts'
import { subscribed, test, toldTo } from '../testing.ts'
import { listDeliveries, listLoad, listStanding } from '../visible-delivery/deliveries.server.ts'
import { confirmMail, endByMail } from './end-by-mail.server.ts'

const green = { urgency: 'expected', tlp: 1 } as const
const immediate = { urgency: 'immediate', tlp: 1 } as const

beforeEach<{ copy: { url: string }; post: { office: { arrived: unknown[] } } }>(async ({ copy, post }) => {
  post.office.arrived.length = 0
  await administer(
    copy.url,
    `delete from portal.outbox; delete from portal.subscription; delete from portal.alert_preference; delete from portal.mail_pause`,
  )
})

function chooses(database: Database, member: Member, cadence: Cadence, quiet: [string, string] | [] = []) {
  return database.write(member, async (db, speaker) => {
    const { quiet_from, quiet_until, ...kept } = await findPreferences(db, speaker as Speaker)
    const chosen = { ...kept, time_zone: 'Europe/Brussels' as const, cadence }
    const [from, until] = quiet
    await changePreferences(
      db,
      speaker as Speaker,
      from && until ? { ...chosen, quiet_from: from, quiet_until: until } : chosen,
    )
  })
}

/** How each delivery to somebody stands, and when it is due, in the order of what happened. */
async function standing(url: string, { person_id }: Member) {
  const { rows } = await administer(
    url,
    `select delivery.state, urgent, extract(epoch from next_at - now()) <= 600 as soon,
       next_at = portal.next_digest(delivery.created_at, 'Europe/Brussels', 7, null) as daily,
       next_at = portal.next_digest(delivery.created_at, 'Europe/Brussels', 7, 1) as weekly
     from portal.delivery join portal.outbox on outbox.id = delivery.event_id
     where recipient = $1 order by outbox.created_at`,
    [person_id],
  )
  return rows
}

const due = `update portal.delivery set next_at = now() - interval '1 second' where state = 'waiting'`

test('who chose nothing hears weekly, and at once of what is immediate', async ({ copy, database, world, post }) => {
  const { author, named } = world
  await subscribed(database, named)
  await released(database, author, green)
  await released(database, author, immediate)
  await post.deliver()
  const [weekly, atOnce] = await standing(copy.url, named)
  expect(weekly).toMatchObject({ state: 'waiting', urgent: false, weekly: true })
  expect(atOnce).toMatchObject({ state: 'sent', urgent: true })
})

test('of several subscriptions the most urgent counts, and a new choice moves what waits', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named } = world
  await chooses(database, named, 'daily')
  await subscribed(database, named)
  await released(database, author, green)
  await post.deliver()
  expect(await standing(copy.url, named)).toMatchObject([{ daily: true }])

  const [only] = await database.read(named, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  await database.write(named, (db, speaker) => changeCadence(db, speaker as Speaker, only?.id ?? '', 'bundled'))
  expect(await standing(copy.url, named)).toMatchObject([{ soon: true }])
  await subscribed(database, named, { least_severity: 2 })
  await released(database, author, { ...green, title: 'Second' })
  await post.deliver()
  expect(await standing(copy.url, named)).toMatchObject([{ soon: true }, { soon: true }])
})

test('quiet hours hold back all but the immediate', async ({ copy, database, world, post }) => {
  const { author, named } = world
  const there = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/Brussels',
      timeStyle: 'short',
    })
  await chooses(database, named, 'immediate', [there(-1), there(1)])
  await subscribed(database, named)
  await released(database, author, green)
  await released(database, author, immediate)
  await post.deliver()
  expect((await standing(copy.url, named)).map(({ state }) => state)).toEqual(['waiting', 'sent'])
})

test('what was muted is not told, not even what waited', async ({ copy, database, world, post }) => {
  const { author, named } = world
  await subscribed(database, named)
  const reference = await released(database, author, green)
  await post.deliver()
  await database.write(named, (db, speaker) => muteBulletin(db, speaker as Speaker, reference))
  await administer(copy.url, due)
  await post.deliver()
  expect(post.office.arrived).toEqual([])
  const [delivery] = await database.read(named, (db, speaker) => listDeliveries(db, speaker as Speaker))
  expect(delivery).toMatchObject({ state: 'withheld', last_error: 'muted', reference })

  const announce = (kind: string) =>
    administer(
      copy.url,
      `with event as (insert into portal.outbox (organisation_id, person_id, kind, bulletin_id)
         select organisation_id, author_id, $2, id from portal.bulletin where reference = $1 returning id)
       insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id)
         select event.id, $3, $4, $2, (select id from portal.bulletin where reference = $1) from event`,
      [reference, kind, named.person_id, named.organisation_id],
    ).then(({ rowCount }) => rowCount)
  expect([await announce('bulletin.revised'), await announce('bulletin.recalled')]).toEqual([0, 1])
})

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

test('whoever heard ten times in an hour from one originator hears the rest at the full hour', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named } = world
  await chooses(database, named, 'immediate')
  await subscribed(database, named)
  for (let count = 0; count < 12; count++) {
    await released(database, author, { ...green, title: `Number ${count}` })
    await post.deliver()
  }
  const { rows } = await administer(
    copy.url,
    `select count(*) filter (where state = 'sent')::int as sent, count(*) filter (where next_at = date_trunc('hour', now()) + interval '1 hour')::int as held
     from portal.delivery where recipient = $1`,
    [named.person_id],
  )
  expect(rows).toEqual([{ sent: 10, held: 2 }])
  await released(database, author, immediate)
  await post.deliver()
  expect((await standing(copy.url, named)).filter(({ urgent }) => urgent)).toMatchObject([{ state: 'sent' }])
})

/** Each takes the right away between the release and the sending; the first one nothing. */
const withdrawals: [what: string, statement: string, mails: number][] = [
  ['nothing', `select`, 1],
  ['the member was removed', `delete from auth.member where "userId" = person`, 0],
  ['the member was demoted', `delete from portal.member_role where person_id = person`, 0],
  ['the ceiling was lowered', `update portal.membership set tlp_ceiling = 1 where person_id = person`, 0],
  ['the group was left', `delete from portal.group_member where organisation_id = organisation`, 0],
  ['the organisation was suspended', `update portal.organisation set status = 'suspended' where id = organisation`, 0],
  [
    'the organisation was excluded',
    `update portal.bulletin set excluded = (select array_agg(circle_id) from portal.organisation where id = organisation)`,
    0,
  ],
  ['nobody reads it any more', `update portal.bulletin set audience = '{}'`, 0],
  ['it was recalled', `update portal.bulletin set state = 'recalled'`, 0],
]

test.for(withdrawals)('%s: the mail that waited', async ([_, statement, mails], { copy, database, world, post }) => {
  const { author, grouped } = world
  await subscribed(database, grouped)
  await released(database, author, { urgency: 'expected', tlp: 2, included: [world.group.circle] })
  await post.deliver()
  expect(await toldTo(database, grouped)).toHaveLength(1)
  await administer(copy.url, due)
  await withdrawn(
    copy.url,
    statement
      .replaceAll('= person', `= '${grouped.person_id}'`)
      .replaceAll('= organisation', `= '${grouped.organisation_id}'`),
    post.deliver,
  )
  expect(post.office.arrived).toHaveLength(mails)
})

const taken = [
  'auth.member',
  'portal.organisation',
  'portal.membership',
  'portal.circle_holder',
  'portal.member_role',
  'portal.group_member',
]

/** Takes something away for as long as `work` takes, and puts it back: others need these people. */
async function withdrawn(url: string, statement: string, work: () => Promise<void>) {
  const keep = taken.map((table, index) => `create table kept_${index} as table ${table};`)
  await administer(url, keep.join(' '))
  await administer(url, statement)
  await work()
  const put = taken.map(
    (table, index) => `delete from ${table}; insert into ${table} table kept_${index}; drop table kept_${index};`,
  )
  await administer(url, `set session_replication_role = replica; ${put.join(' ')}`)
}

test('the secretariat sees a load, and no small one', async ({ database, world }) => {
  expect(await database.read(world.author, (db) => listLoad(db))).toEqual([])
})
