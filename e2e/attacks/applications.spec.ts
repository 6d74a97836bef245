import { test } from '@playwright/test'
import { behind } from '../ground.ts'
import { mailTo } from '../mail.ts'
import { someAddress, villager } from '../portal.ts'
import { type Actor, ask, signIn, visitor } from '../second-tenant/asking.ts'
import { personOf, plantTenant, roles, type Tenant } from '../second-tenant/tenants.ts'
import { applyAs, emailOf, plantApplication, plantSponsor, standingOf } from './applicants.ts'
import { tally } from './tally.ts'

let house: Tenant
let other: Tenant
let secretary: Actor

test.beforeAll(async () => {
  house = await plantTenant('Speaking')
  other = await plantTenant('Elsewhere')
  secretary = await signIn({ ...personOf(house, 'reader'), email: secretaryMail })
})

const portal = process.env.JOURNEYS_PORTAL ?? ''
const secretaryMail = villager('secretary at Alliance Secretariat').email

test('class 31: the page of an application opens with the secret of a letter alone, and each deed is done once', async () => {
  const count = tally('31, applications', 55)
  const deeds = ['', '/confirmation', '/withdrawal']
  const absent = await ask(visitor, { path: '/application/absent', thing: 'absent' })
  for (const wrong of ['_', '.', '%00', 'x'.repeat(43), 'x'.repeat(5_000), "' or true --", '..%2Faccount'])
    for (const deed of deeds) {
      const path = `/application/${encodeURIComponent(wrong)}${deed}`
      const form = { sponsor_one: 'One', sponsor_two: 'Two' }
      count.tried(
        `${deed} with ${wrong.slice(0, 9)}`,
        (await ask(visitor, { path, method: 'POST', form })).status === 404,
      )
      const seen = await ask(visitor, { path, thing: wrong })
      count.tried(`${deed} of ${wrong.slice(0, 9)} is seen`, seen.status === 404)
    }
  const lapsed = await plantApplication('sent')
  await behind(`update portal.application set expires_at = now() where id = $1`, [lapsed.id])
  const gone = await ask(visitor, { path: `/application/${lapsed.secret}`, thing: lapsed.secret })
  count.tried('a lapsed one looks like an absent one', gone.status === 404 && gone.body === absent.body)

  const { id, secret } = await plantApplication('sent')
  const press = (deed: string) => ask(visitor, { path: `/application/${secret}/${deed}`, method: 'POST', form: {} })
  count.tried('it is not withdrawn before it is confirmed', (await press('withdrawal')).status === 404)
  const pressed = await Promise.all(Array.from({ length: 10 }, () => press('confirmation')))
  count.tried('it is confirmed once', pressed.filter(({ status }) => status === 302).length === 1)
  const ended = await Promise.all(Array.from({ length: 10 }, () => press('withdrawal')))
  count.tried('it is withdrawn once', ended.filter(({ status }) => status === 302).length === 1)
  count.tried('and stays so', (await press('confirmation')).status === 404 && (await standingOf(id)) === 'withdrawn')
  for (const person of house.people) {
    const { status } = await ask(await signIn(person), { path: `/secretariat/applications/${id}` })
    count.tried(`${person.role} of a member does not read it`, status === 404)
  }
  count.conclude()
})

test('class 20: an answer to an application tells nothing of members, and asks for no more than the form', async () => {
  const count = tally('20, applying', 18)
  const member = { name: 'Scheldt Terminals', contact_email: villager('administrator at Scheldt Terminals').email }
  const nobody = { name: 'No Such Terminals', contact_email: emailOf() }
  const said: string[] = []
  for (const form of [member, nobody]) {
    const { status, headers, body } = await applyAs(form)
    said.push([status, headers, body].join(' ').replaceAll(form.contact_email, '~').replaceAll(form.name, '~'))
  }
  count.tried('a member’s name and address are answered as anybody’s', said[0] === said[1])

  const pushed = {
    state: 'accepted',
    organisation_id: house.id,
    decision: 'Welcome',
    confirmed_at: '2026-01-01',
    decided_by: house.id,
  }
  const email = emailOf()
  await applyAs({ contact_email: email, ...pushed })
  const [row] = await behind<Record<string, unknown>>(
    `select state, organisation_id, decision, confirmed_at, decided_by from portal.application where contact_email = $1`,
    [email],
  )
  for (const [name, value] of Object.entries({ ...pushed, state: 'accepted' }))
    count.tried(`pushes ${name}`, row?.[name] !== value)
  count.tried('it is sent, and no more', row?.state === 'sent')
  const [letter] = await mailTo(email)
  count.tried('its letter repeats nothing that a stranger typed', !/Dune|Mila|cut seals/.test(letter?.source ?? 'Dune'))

  for (const contact_email of ['a@b.example\r\nBcc: all@port.example', 'a@b.example, c@d.example', '<a@b.example>'])
    count.tried(`applies as ${contact_email}`, (await applyAs({ contact_email })).status === 422)
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const marked = await plantApplication('open', {
    name: `Dune ${script}`,
    reason: `We see cut seals. ${script}`,
    contact_name: script,
  })
  const read = await ask(secretary, { path: `/secretariat/applications/${marked.id}` })
  count.tried('script stays text', read.status === 200 && !/<script>alert|<img src=x/.test(read.body))
  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'http://127.0.0.1:3000'])
    count.tried(`gives ${website}`, (await applyAs({ website })).status === 422)
  for (const field of ['kind', 'country', 'language', 'ports'])
    count.tried(`makes up ${field}`, (await applyAs({ [field]: 'ZZZZZ' })).status === 422)
  count.conclude()
})

test('class 22: from one network few applications come, and to one address few letters go', async () => {
  const count = tally('22, many applications', 26)
  const email = emailOf()
  for (let more = 0; more < 6; more++)
    count.tried('says no more', (await applyAs({ contact_email: email })).status === 200)
  const kept = await behind(`select from portal.application where contact_email = $1`, [email])
  count.tried('three are kept', kept.length === 3 && (await mailTo(email)).length === 3)
  const from = someAddress()
  const statuses: number[] = []
  for (let more = 0; more < 22; more++) statuses.push((await applyAs({ contact_email: emailOf() }, from)).status)
  for (const [place, status] of statuses.entries())
    count.tried(`number ${place} is answered ${status}`, (status === 200) === place < 20)
  count.tried('the last waits', statuses.at(-1) === 429)
  count.conclude()
})

test('class 32: an organisation answers for itself, once, and learns nothing of the others', async () => {
  const count = tally('32, sponsorships', 40)
  const { id } = await plantApplication('open')
  const path = `/account/sponsorships/${id}`
  const form = { answer: 'confirmed', sentence: 'We know them well.' }
  await plantSponsor(id, house)
  for (const tenant of [house, other])
    for (const role of roles.filter((each) => tenant === other || each !== 'administrator')) {
      const actor = await signIn(personOf(tenant, role))
      count.tried(`${role} sees it`, (await ask(actor, { path })).status === 404)
      count.tried(`${role} answers it`, (await ask(actor, { path, method: 'POST', form })).status === 404)
    }
  count.tried('a visitor answers it', (await ask(visitor, { path, method: 'POST', form })).status === 302)
  const none = await behind(`select from portal.application_sponsor where application_id = $1 and answer is not null`, [
    id,
  ])
  count.tried('nobody answered', none.length === 0)
  await plantSponsor(id, other)
  const head = await signIn(personOf(house, 'administrator'))
  const pushed = { ...form, organisation_id: other.id, application_id: other.id, answered_by: other.id }
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(head, { path, method: 'POST', form: pushed })))
  count.tried('one of ten counts', answers.filter(({ status }) => status === 302).length === 1)
  count.tried('the others are told', answers.filter(({ status }) => status === 409).length === 9)
  const rows = await behind<{ organisation_id: string }>(
    `select organisation_id from portal.application_sponsor where application_id = $1 and answer = 'confirmed'`,
    [id],
  )
  count.tried('it is the own one', rows.length === 1 && rows[0]?.organisation_id === house.id)
  const seen = await ask(head, { path })
  count.tried('the other is not named', !seen.body.includes(other.id) && !seen.body.includes('Elsewhere'))
  count.conclude()
})

test('class 43: of those who decide at once one decides, and one organisation is made', async () => {
  const count = tally('43, deciding', 60)
  for (let round = 0; round < 8; round++) {
    const { id, name } = await plantApplication('open')
    const path = `/secretariat/applications/${id}/decision`
    const decide = (verdict: string) =>
      ask(secretary, { path, method: 'POST', form: { verdict, decision: 'Decided.', not_waited: 'Known to us.' } })
    const verdicts = ['accepted', 'refused', 'accepted', 'accepted', 'refused', 'accepted']
    const answers = await Promise.all(verdicts.map(decide))
    for (const { status } of answers) count.tried(`a decision answers ${status}`, status === 302 || status === 409)
    count.tried('one counts', answers.filter(({ status }) => status === 302).length === 1)
    const made = await behind(`select from portal.organisation where name = $1`, [name])
    count.tried(
      'as many organisations as were accepted',
      made.length === ((await standingOf(id)) === 'accepted' ? 1 : 0),
    )
  }
  const { id } = await plantApplication('open')
  for (const role of roles)
    for (const deed of ['decision', 'sponsors', 'invitation']) {
      const form = { verdict: 'accepted', decision: 'Ours.', not_waited: 'Ours.', sponsors: house.id }
      const path = `/secretariat/applications/${id}/${deed}`
      const { status } = await ask(await signIn(personOf(house, role)), { path, method: 'POST', form })
      count.tried(`${role} of a member posts ${deed}`, status === 404)
    }
  const stale = await signIn({ ...personOf(house, 'reader'), email: secretaryMail })
  const proved = (when: string) =>
    behind(
      `update auth.session set proved_at = ${when} where "userId" = (select id from portal.person where email = $1)`,
      [secretaryMail],
    )
  await proved(`now() - interval '1 hour'`)
  const form = { verdict: 'accepted', decision: 'Ours.', not_waited: 'Ours.' }
  const asked = await ask(stale, { path: `/secretariat/applications/${id}/decision`, method: 'POST', form })
  await proved('now()')
  count.tried('a session that nobody proved lately decides', asked.status === 409)
  count.tried('it is open still', (await standingOf(id)) === 'open')
  const crossed = await fetch(`${portal}/apply`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '',
  })
  count.tried('another site applies', crossed.status === 403)
  count.conclude()
})
