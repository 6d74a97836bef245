import { expect, test } from '@playwright/test'
import { behind } from '../ground.ts'
import { type Actor, ask, signIn, visitor } from '../second-tenant/asking.ts'
import { personOf, plantTenant, roles, type Tenant } from '../second-tenant/tenants.ts'
import { heldBy, membersAt, type Offer, offer, post, rolesForm } from './offers.ts'
import { type Tally, tally } from './tally.ts'

let house: Tenant
let other: Tenant
let head: Actor

test.beforeAll(async () => {
  house = await plantTenant('Inviting')
  other = await plantTenant('Elsewhere')
  head = await signIn(personOf(house, 'administrator'))
})

test('class 31: an invitation makes one membership, of the right person, with the roles that were offered', async () => {
  const count = tally('31, invitations', 60)
  const absent = await ask(visitor, { path: '/invitation/absent', thing: 'absent' })
  const closed = async (name: string, secret: string, who = visitor) => {
    const [seen, pressed] = [await ask(who, { path: `/invitation/${secret}`, thing: secret }), await post(who, secret)]
    count.tried(
      `${name} is seen`,
      seen.status === 404 && (who !== visitor || !/^[\w-]{20,}$/.test(secret) || seen.body === absent.body),
    )
    count.tried(`${name} is pressed`, pressed.status === 404)
  }
  for (const wrong of ['', '.', '%00', 'x'.repeat(43), 'x'.repeat(5_000), "' or true --", '../account'])
    await closed(`the secret ${wrong.slice(0, 12)}`, `${encodeURIComponent(wrong)}_`)

  const ends: Record<string, string> = {
    expired: 'expires_at = now()',
    withdrawn: 'ended_at = now()',
    'sent again': `secret_hash = sha256('another')`,
  }
  for (const [name, change] of Object.entries(ends)) {
    const { id, secret, email } = await offer(house)
    await behind(`update portal.invitation set ${change} where id = $1`, [id])
    await closed(name, secret)
    await closed(name, secret, head)
    count.tried(`${name} makes no account`, (await membersAt(house, email)) === 0)
  }
  const demoted = await offer(house)
  await behind(`update portal.member_role set until = '2020-01-01' where person_id = $1`, [headId()])
  await closed('of somebody who is no administrator any more', demoted.secret)
  await behind(`update portal.member_role set until = null where person_id = $1`, [headId()])

  const mine = await offer(house, personOf(other, 'reader').email)
  for (const role of roles.slice(1)) {
    const thief = await signIn(personOf(other, role))
    // an answer is read without the clock, and the clock stands at the end of the address
    const seen = await ask(thief, { path: `/invitation/${mine.secret}` })
    count.tried(`${role} is not told whom it is for`, !seen.body.includes(mine.email.split('-')[0] ?? ''))
    await post(thief, mine.secret, { email: mine.email, person_id: personOf(other, role).id })
    count.tried(`${role} steals nothing`, (await heldBy(house, personOf(other, role).email)).length === 0)
  }
  await post(visitor, mine.secret)
  count.tried('a visitor does not join for somebody who has an account', (await heldBy(house, mine.email)).length === 0)
  const owner = await signIn(personOf(other, 'reader'))
  await post(owner, mine.secret, wanting(mine))
  count.tried('the owner joins as what was offered', same(await heldBy(house, mine.email), ['reader']))
  await closed('a used one', mine.secret)
  await closed('a used one, of its owner', mine.secret, owner)

  const fresh = await offer(house)
  const joining = await Promise.all(
    Array.from({ length: 20 }, (_, place) =>
      post(visitor, fresh.secret, { ...wanting(fresh), name: `Guest ${place}` }),
    ),
  )
  for (const { status } of joining) count.tried(`one of twenty answers ${status}`, status === 302 || status === 404)
  count.tried('one of twenty joins', joining.filter(({ headers }) => headers.includes('"location":"/"')).length === 1)
  count.tried('there is one account', (await membersAt(house, fresh.email)) === 1)
  count.tried('with the role that was offered', same(await heldBy(house, fresh.email), ['reader']))
  count.conclude()
})

test('class 32: whoever keeps members keeps those of the own house, gives no role of the alliance, and raises nobody to himself', async () => {
  const count = tally('32, keeping members', 60)
  const colleague = personOf(house, 'reader')
  const before = await heldBy(house, colleague.email)
  const { id: invitation } = await offer(house)
  const addresses = [
    `/account/members/${colleague.id}`,
    `/account/members/${colleague.id}/ending`,
    `/account/members/invitations/${invitation}/resending`,
    `/account/members/invitations/${invitation}/withdrawal`,
  ]
  const actors = [visitor, await signIn(personOf(other, 'administrator'))]
  for (const role of roles.filter((each) => each !== 'administrator' && each !== 'reader'))
    actors.push(await signIn(personOf(house, role)))
  for (const actor of actors)
    for (const path of addresses) {
      const { status } = await ask(actor, { path, method: 'POST', form: { version: '1', roles: 'publisher' } })
      count.tried(`${actor.role} posts to ${path}`, status === (actor === visitor ? 302 : 404))
    }
  count.tried('nothing changed', same(await heldBy(house, colleague.email), before))
  const left = await behind(`select from portal.invitation where id = $1 and ended_at is null and resent = 0`, [
    invitation,
  ])
  count.tried('the invitation is as it was', left.length === 1)

  await giveTooMuch(count, colleague.id)
  const own = `/account/members/${headId()}`
  const raised = await ask(head, { path: own, method: 'POST', form: await rolesForm(house, headId(), 'publisher') })
  count.tried('raises the own rights', raised.status === 409)
  count.tried('stays what he was', same(await heldBy(house, personOf(house, 'administrator').email), ['administrator']))

  const path = '/account/members/invitation'
  const lists = []
  for (const email of [personOf(other, 'observer').email, `nobody-${Date.now()}@elsewhere.example`]) {
    const sent = await ask(head, { path, method: 'POST', form: { email, roles: 'reader', language: 'en' } })
    lists.push([sent.status, sent.headers.replaceAll(email, '~')].join(' '))
  }
  count.tried('an address with an account is invited as one without', lists[0] === lists[1])
  count.conclude()
})

test('class 43: of two administrators who demote each other at once, one stays', async () => {
  const count = tally('43, the last administrator', 40)
  const pair = await plantTenant('Pair')
  const [one, two] = [personOf(pair, 'administrator'), personOf(pair, 'publisher')]
  const hands = [await signIn(one), await signIn(two)]
  for (let round = 0; round < 10; round++) {
    await behind(`update auth.member set role = 'administrator' where "userId" = any ($1)`, [[one.id, two.id]])
    const demotions = [one, two].flatMap((target) => hands.map((hand) => ({ target, hand })))
    const forms = await Promise.all(demotions.map(({ target }) => rolesForm(pair, target.id, 'reader', true)))
    await Promise.all(
      demotions.map(async ({ target, hand }, place) => {
        const path = `/account/members/${target.id}`
        const { status } = await ask(hand, { path, method: 'POST', form: forms[place] ?? {} })
        count.tried(`a demotion answers ${status}`, [302, 404, 409].includes(status))
      }),
    )
    const left = await behind(
      `select from portal.held_roles() where organisation_id = $1 and role = 'administrator' and until is null`,
      [pair.id],
    )
    count.tried('one is left', left.length === 1)
  }
  count.conclude()
})

test('a page that a secret opens sends it nowhere', async () => {
  const { secret } = await offer(house)
  const { headers, body } = await ask(visitor, { path: `/invitation/${secret}` })
  expect(headers).toContain('"referrer-policy":"same-origin"')
  expect(headers).toMatch(/"cache-control":"[^"]*no-store/)
  expect([...body.matchAll(/(?:href|src|action)="(https?:)?\/\//g)]).toEqual([])
})

async function giveTooMuch(count: Tally, colleague: string) {
  const path = '/account/members/invitation'
  for (const role of ['secretariat', 'platform_operator', 'auditor', 'observer', 'emperor', '']) {
    const form = { email: `as-${role}@port.example`, roles: role, language: 'en' }
    count.tried(`invites as ${role}`, (await ask(head, { path, method: 'POST', form })).status === 422)
    const given = await ask(head, {
      path: `/account/members/${colleague}`,
      method: 'POST',
      form: { version: '1', roles: role },
    })
    count.tried(`gives ${role}`, given.status === 422 || given.status === 409)
  }
  for (const email of ['a@b.example\r\nBcc: all@port.example', 'a@b.example, c@d.example', '<a@b.example>']) {
    const { status } = await ask(head, { path, method: 'POST', form: { email, roles: 'reader', language: 'en' } })
    count.tried(`invites ${email}`, status === 422)
  }
}

const headId = () => personOf(house, 'administrator').id
const same = (one: unknown, another: unknown) => JSON.stringify(one) === JSON.stringify(another)

/** What somebody adds to the form of an invitation who wants more than was offered. */
function wanting({ email }: Offer) {
  return { name: 'Guest', email, roles: 'administrator', role: 'administrator', organisation_id: other.id }
}
