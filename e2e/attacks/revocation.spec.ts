import { openPushService } from '#db/testing/push-service.ts'
import { behind } from '../ground.ts'
import { holdLetters } from '../letters.ts'
import { ask } from '../second-tenant/asking.ts'
import { plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { expect, test } from './cast.ts'
import { type Listener, plantListener } from './listener.ts'
import { plantDraft, releaseMarked, tellAgain, type Written } from './marked.ts'
import { tally } from './tally.ts'

const these = 'where id = any ($3)'
const redFor = (field: string) =>
  `update portal.bulletin set tlp = 4, audience = (select array_agg(${field}) from portal.membership where person_id = releaser_id) ${these}`

/** `$1` is the person, `$2` the organisation, `$3` the bulletins. */
const withdrawals: Record<string, string> = {
  'the member is removed': `delete from auth.member where "userId" = $1`,
  'the role is taken': `update auth.member set role = 'auditor' where "userId" = $1`,
  'the ceiling is lowered': `update portal.membership set tlp_ceiling = 0 where person_id = $1`,
  'the organisation is suspended': `update portal.organisation set status = 'suspended' where id = $2`,
  'the organisation leaves the group': `delete from portal.group_member where organisation_id = $2`,
  'the organisation is excluded': `update portal.bulletin set excluded = excluded || (select circle_id from portal.organisation where id = $2) ${these}`,
  'it is marked RED, for others': redFor('circle_id'),
  'it is recalled': `update portal.bulletin set state = 'recalled', recalled_at = now() ${these}`,
}

type Planted = Record<'urgent' | 'digest' | 'green', Written>

test('class 30: what is taken away is gone with the next request, and nothing of it is sent any more', async () => {
  const service = await openPushService()
  const originator = await plantTenant('Originator')
  const count = tally('30, rights that were taken away', 100)
  for (const [what, statement] of Object.entries(withdrawals)) {
    const letters = await holdLetters()
    const listener = await plantListener('Listener', originator, service)
    const planted = await plantFor(listener, originator)
    await letters.told()
    expect(await shown(listener, planted), `before ${what}`).toEqual(everything)
    const unread = listener.stream.unread()

    await withdraw(statement, listener, Object.values(planted))
    for (const [surface, shows] of Object.entries(await shown(listener, planted)))
      count.tried(`${what}: ${surface}`, !shows)
    for (const { id } of Object.values(planted)) await tellAgain(originator, id)
    await letters.release()
    await letters.settled()
    for (const [way, text] of Object.entries(await sent(listener)))
      for (const [kind, { reference }] of Object.entries(planted))
        count.tried(`${what}: ${kind} by ${way}`, !text.includes(reference))
    count.tried(`${what}: open page`, !(listener.stream.unread() > unread))
    listener.stream.close()
    await listener.close()
  }
  service.close()
  count.conclude()
})

/** One told at once, one bundled, and one that may stand in feeds. */
async function plantFor({ group }: Listener, originator: Tenant): Promise<Planted> {
  const draft = (tlp: number) => plantDraft(originator, { name: 'for the group', tlp, to: [group] }, 0)
  const planted = { urgent: await draft(2), digest: await draft(2), green: await draft(1) }
  await behind(`update portal.bulletin set urgency = 'expected' where id = $1`, [planted.digest.id])
  for (const each of Object.values(planted)) await releaseMarked(originator, each)
  await behind(`update portal.bulletin set acknowledge_by = now() + interval '1 hour' where id = $1`, [
    planted.green.id,
  ])
  return planted
}

async function withdraw(statement: string, { tenant, person }: Listener, planted: Written[]) {
  const ids = planted.map(({ id }) => id)
  await behind(
    statement.replaceAll('$1', `'${person.id}'`).replaceAll('$2', `'${tenant.id}'`).replaceAll('$3', `'{${ids}}'`),
  )
}

const surfaces = (token: string, { reference, word }: Written, green: Written): Record<string, [string, string]> => ({
  page: [`/bulletins/${reference}`, word],
  'page as data': [`/bulletins/${reference}.data`, word],
  history: [`/bulletins/${reference}/history`, word],
  list: ['/bulletins', word],
  'list as data': ['/bulletins.data', word],
  search: [`/search?q=${word}`, reference],
  alerts: ['/alerts', word],
  download: [`/bulletins/${reference}/pdf`, '%PDF'],
  card: [`/bulletins/${green.reference}/card`, green.reference],
  feed: [`/feeds/${token}.atom`, green.word],
  'feed as JSON': [`/feeds/${token}.json`, green.word],
  calendar: [`/feeds/${token}.ics`, green.reference],
})

const everything = Object.fromEntries(
  Object.keys(surfaces('', { id: '', reference: '', word: '' }, { id: '', reference: '', word: '' })).map((surface) => [
    surface,
    true,
  ]),
)

async function shown({ actor, token }: Listener, { urgent, green }: Planted) {
  const answers: Record<string, boolean> = {}
  for (const [surface, [path, what]] of Object.entries(surfaces(token, urgent, green))) {
    const { status, body } = await ask(actor, { path })
    answers[surface] = status === 200 && body.replaceAll('\r\n ', '').includes(what)
  }
  return answers
}

async function sent({ mails, pushes, calls }: Listener) {
  return { mail: await mails(), push: pushes(), webhook: calls() }
}
