import { createHash, randomBytes } from 'node:crypto'
import { test } from '@playwright/test'
import { release } from '../drafts.ts'
import { behind } from '../ground.ts'
import { villager } from '../portal.ts'
import { type Actor, type Answer, ask, signIn, visitor } from '../second-tenant/asking.ts'
import { personOf, plantTenant, roles, type Tenant } from '../second-tenant/tenants.ts'
import { plantDraft } from './marked.ts'
import { type Tally, tally } from './tally.ts'

let house: Tenant
let office: Actor
const reason = 'Its accounts were misused.'

test.beforeAll(async () => {
  house = await plantTenant('Kept out')
  office = await signIn({
    id: '',
    circle: 0,
    role: 'secretary',
    email: villager('secretary at Alliance Secretariat').email,
  })
})

const at = (verb: string, { id } = house) => `/secretariat/organisations/${id}${verb && `/${verb}`}`
const press = (who: Actor, verb: string, form: Record<string, string>, tenant = house) =>
  ask(who, { path: at(verb, tenant), method: 'POST', form })
const status = async ({ id }: Tenant) =>
  (await behind<{ status: string }>(`select status from portal.organisation where id = $1`, [id]))[0]?.status
const changes = async ({ id }: Tenant) =>
  (
    await behind(
      `select from portal.suspension where organisation_id = $1 union all
    select from portal.suspension where organisation_id = $1 and lifted_at is not null`,
      [id],
    )
  ).length

async function suspend(tenant = house) {
  return press(office, 'suspension', { reason, changes: String(await changes(tenant)) }, tenant)
}
async function resume(tenant = house) {
  return press(office, 'resumption', { reason, changes: String(await changes(tenant)) }, tenant)
}

test('class 32: nobody but the secretariat keeps a house out or lets one in, and nobody learns of it by trying', async () => {
  const count = tally('32, keeping organisations out', 100)
  const other = await plantTenant('Reaching out')
  const people = roles.flatMap((role) => [house, other].map((tenant) => personOf(tenant, role)))
  const actors = [visitor, ...(await Promise.all(people.map(signIn)))]
  for (const actor of actors)
    for (const target of [house, other, { ...house, id: crypto.randomUUID() }]) await reachOut(count, actor, target)
  for (const tenant of [house, other]) count.tried('it is let in still', (await status(tenant)) === 'active')

  const [own] = await behind<{ id: string }>(`select id from portal.organisation where secretariat`)
  await press(office, 'suspension', { reason, changes: '0' }, { ...house, id: own?.id ?? '' })
  count.tried('the secretariat stays', (await status({ ...house, id: own?.id ?? '' })) === 'active')
  const forms: Record<string, string>[] = [
    {},
    { reason },
    { changes: '0' },
    { reason: ' ', changes: '0' },
    { reason: 'x'.repeat(601), changes: '0' },
    { reason, changes: '-1' },
    { reason, changes: "0' or true --" },
    { reason, changes: '7' },
  ]
  for (const form of forms) {
    const { status: said } = await press(office, 'suspension', form)
    count.tried(`a form of ${Object.keys(form).join()} answers ${said}`, said === 422 || said === 409)
  }
  count.tried('no such form keeps it out', (await status(house)) === 'active')
  count.conclude()
})

async function reachOut(count: Tally, actor: Actor, target: Tenant) {
  const refused = actor === visitor ? 302 : 404
  for (const verb of ['suspension', 'resumption']) {
    const pressed = await press(actor, verb, { reason, changes: '0' }, target)
    count.tried(`${actor.role} presses ${verb}`, pressed.status === refused)
    const seen = await ask(actor, { path: at(verb, target) })
    count.tried(`${actor.role} looks at ${verb}`, seen.status === refused)
  }
}

test('class 30: a house that is kept out reads, writes, hears and streams nothing, by session or key', async () => {
  const count = tally('30, an organisation kept out', 100)
  const people = await Promise.all(house.people.map(signIn))
  const token = randomBytes(32).toString('base64url')
  await behind(`insert into portal.feed (organisation_id, person_id, name, token_hash) values ($1, $2, 'Reader', $3)`, [
    house.id,
    personOf(house, 'reader').id,
    createHash('sha256').update(token).digest(),
  ])
  await suspend()
  for (const actor of people) await tryAll(count, actor)
  for (const ending of ['atom', 'json', 'ics']) {
    const unknown = randomBytes(32).toString('base64url')
    const [known, absent] = [
      await ask(visitor, { path: `/feeds/${token}.${ending}`, thing: token }),
      await ask(visitor, { path: `/feeds/${unknown}.${ending}`, thing: unknown }),
    ]
    count.tried(`its key opens ${ending}`, known.status === 404 && known.body === absent.body)
  }
  await resume()
  for (const actor of people) {
    count.tried(`${actor.role} goes on in a former session`, isSentAway(await ask(actor, { path: '/bulletins' })))
  }
  count.conclude()
})

async function tryAll(count: Tally, actor: Actor) {
  const paths = ['/', '/bulletins', '/account', '/account/audit/export', '/account/audit/digest', '/alerts', '/check']
  for (const path of paths) count.tried(`${actor.role} reads ${path}`, isSentAway(await ask(actor, { path })))
  const stream = await ask(actor, { path: '/alerts/stream' })
  count.tried(`${actor.role} listens`, stream.status === 204)
  const written = await ask(actor, { path: '/alerts/feeds', method: 'POST', form: { name: 'Mine' } })
  count.tried(`${actor.role} opens a feed`, isSentAway(written))
}

function isSentAway({ status: said, headers }: Answer) {
  return said === 302 && headers.includes('"/sign-in')
}

test('class 43: of suspensions, liftings and releases at once, each counts once or not at all', async () => {
  const count = tally('43, standings at once', 60)
  const racing = await plantTenant('Racing')
  const publisher = personOf(racing, 'publisher')
  for (let round = 0; round < 5; round++) {
    const { cookie } = await signIn(publisher)
    const seen = String(await changes(racing))
    const { id, reference } = await plantDraft(racing, { name: `round ${round}`, tlp: 1, to: [2] }, 0)
    const releasing = release(process.env.JOURNEYS_PORTAL ?? '', reference, cookie).catch(() => undefined)
    const form = { reason, changes: seen }
    const pressed = await Promise.all(Array.from({ length: 6 }, () => press(office, 'suspension', form, racing)))
    await releasing
    oneCounts(count, 'suspension', pressed)
    const open = await behind(`select from portal.suspension where organisation_id = $1 and lifted_at is null`, [
      racing.id,
    ])
    count.tried('one suspension is open', open.length === 1 && (await status(racing)) === 'suspended')
    const [kept] = await behind<{ agrees: boolean }>(
      `select (state = 'released') = exists (select from portal.audit_entry where deed = 'bulletin.released' and subject = bulletin.id) as agrees
       from portal.bulletin where id = $1`,
      [id],
    )
    count.tried('what was done stands in the log, and nothing else', kept?.agrees === true)
    const back = { reason, changes: String(await changes(racing)) }
    const lifted = await Promise.all(Array.from({ length: 4 }, () => press(office, 'resumption', back, racing)))
    oneCounts(count, 'lifting', lifted)
  }
  const entries = await behind(`select from portal.audit_entry where subject = $1 and organisation_id = $1`, [
    racing.id,
  ])
  count.tried('each stands once in its log', entries.length === 10)
  count.conclude()
})

function oneCounts(count: Tally, what: string, answers: Answer[]) {
  for (const { status: said } of answers) count.tried(`a ${what} answers ${said}`, [302, 409].includes(said))
  count.tried(`one ${what} counts`, answers.filter(({ status: said }) => said === 302).length === 1)
}
