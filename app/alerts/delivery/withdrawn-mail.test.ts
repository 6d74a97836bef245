import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { due, quiet } from '../preferences/testing.ts'
import { subscribed, test, toldTo } from '../testing.ts'

quiet()

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
