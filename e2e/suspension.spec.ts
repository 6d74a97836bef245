import { createHash, randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { villagePassword } from '#db/seeds/village/people.ts'
import { behind } from './ground.ts'
import { enter, plantHouse } from './house.ts'
import { mailTo } from './mail.ts'
import { expect, test } from './portal.ts'
import { openReceiver } from './receiver.ts'
import { releaseFor } from './responses/release.ts'
import { ask, signIn } from './second-tenant/asking.ts'
import { personOf, type Tenant } from './second-tenant/tenants.ts'

const secretary = 'secretary at Alliance Secretariat'
const police = 'publisher at Delta Port Police'

test.describe.configure({ timeout: 180_000 })
const patient = { timeout: 60_000 }

for (const [way, options] of [
  ['with script', {}],
  ['without', { javaScriptEnabled: false }],
] as const)
  test(`a house is suspended in the middle of another’s session, hears nothing, and is let in again, ${way}`, async ({
    as,
    visit,
  }) => {
    const house = await plantHouse()
    const { email, id } = personOf(house, 'publisher')
    const token = await openFeed(house, id)
    const receiver = await openReceiver()
    const secret = await addWebhook(house, id, receiver.url)
    const guest = await enter(await visit(options), house, 'publisher')
    const former = await tellLater(house, id)
    expect((await guest.goto(`/bulletins/${former}`))?.status()).toBe(200)
    const feed = (key: string) => guest.request.get(`/feeds/${key}.atom`)
    expect((await feed(token)).status()).toBe(200)

    const office = await as(secretary, options)
    await suspend(office, house)
    await expect(office.getByText('It is suspended, in every session.')).toBeVisible()
    await guest.goto('/bulletins')
    await expect(guest).toHaveURL(/\/sign-in/)
    await expect(guest.getByText('Your organisation is suspended')).toBeVisible()
    await enterAgain(guest, email)
    await expect(guest.getByText('Your organisation is suspended')).toBeVisible()
    const [known, unknown] = [await feed(token), await feed(randomBytes(32).toString('base64url'))]
    expect([known.status(), unknown.status()]).toEqual([404, 404])
    expect((await guest.request.get('/alerts/stream')).status()).toBe(204)
    const [told] = (await mailTo(personOf(house, 'administrator').email)).filter(({ subject }) =>
      subject.includes('is suspended'),
    )
    expect(told?.text).toContain('Its accounts were misused.')

    const later = await releaseFor(police, `Said meanwhile ${way}`)
    await expect.poll(() => toldOf(later), patient).toBeGreaterThan(0)
    await hurry(house)
    expect(await states(house, former, later)).toEqual(['withheld'])
    const called = () => receiver.opened(secret).map(({ data }) => data.reference)
    expect(called()).not.toContain(later)

    await office.getByRole('link', { name: 'Lift the suspension' }).click()
    await office.getByLabel('Reason').fill('Its accounts are safe again.')
    await office.getByRole('button', { name: 'Lift the suspension now' }).click()
    await expect(office.getByText('The suspension is lifted.')).toBeVisible()
    await guest.goto('/bulletins')
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await expect(guest.getByText('Your organisation is suspended')).toHaveCount(0)
    await enter(guest, house, 'publisher')
    for (const reference of [former, later]) expect((await guest.goto(`/bulletins/${reference}`))?.status()).toBe(200)
    expect((await feed(token)).status()).toBe(200)
    await hurry(house)
    expect(await states(house, former, later)).toEqual(['withheld'])
    expect((await mailTo(email)).map(({ subject, text }) => subject + text).join()).not.toMatch(
      new RegExp(`${former}|${later}`),
    )

    const next = await releaseFor(police, `Said afterwards ${way}`)
    await expect.poll(async () => (await mailTo(email)).some(({ text }) => text.includes(next)), patient).toBe(true)
    await expect.poll(called, patient).toContain(next)
    expect(called()).not.toContain(later)
    await receiver.close()

    const administrator = await enter(await visit(options), house, 'administrator')
    await administrator.goto('/account/audit?area=organisation')
    await expect(administrator.getByText('Suspension lifted')).toBeVisible()
    await expect(administrator.getByText('Organisation suspended')).toBeVisible()
  })

test('the secretariat finds a house by name and standing, and cannot suspend itself', async ({ as }) => {
  const house = await plantHouse()
  const office = await as(secretary)
  await suspend(office, house, 'Payment is overdue.')
  await office.goto(`/secretariat/organisations?status=suspended&q=${await nameOf(house)}`)
  await expect(office.getByRole('list', { name: 'Organisations' }).getByRole('listitem')).toHaveCount(1)
  await office.goto('/secretariat/organisations?q=Alliance+Secretariat')
  await office.getByRole('link', { name: 'Alliance Secretariat' }).click()
  await expect(office.getByText('The secretariat itself cannot be suspended.')).toBeVisible()
  await office.goto(`${office.url()}/suspension`)
  await expect(office.getByRole('button', { name: 'Suspend now' })).toHaveCount(0)
})

test('whoever belongs to two houses goes on in the one that is let in', async ({ visit, as }) => {
  const [one, other] = [await plantHouse(), await plantHouse()]
  const { id } = personOf(one, 'publisher')
  await behind(`insert into auth.member ("organizationId", "userId", role) values ($1, $2, 'reader')`, [other.id, id])
  const guest = await enter(await visit(), one, 'publisher')
  await suspend(await as(secretary), one)
  await guest.goto('/')
  await expect(guest).toHaveURL(/\/sign-in/)
  await enter(guest, one, 'publisher')
  await guest.goto('/account')
  const own = guest.getByRole('main')
  await expect(own.getByText(await nameOf(other), { exact: true })).toBeVisible()
  await expect(own.getByText(await nameOf(one), { exact: true })).toHaveCount(0)
  const back = await guest.request.post('/account/organisation', {
    form: { organisation_id: one.id },
    headers: { origin: new URL(guest.url()).origin },
  })
  expect(back.status()).toBe(404)
})

async function suspend(office: Page, house: Tenant, reason = 'Its accounts were misused.') {
  await office.goto(`/secretariat/organisations/${house.id}`)
  await office.getByRole('link', { name: 'Suspend' }).click()
  await office.getByLabel('Reason').fill(reason)
  await office.getByRole('button', { name: 'Suspend now' }).click()
  await expect(office).toHaveURL(/\?done=/)
}

/** Whoever signs in is told the same, and goes no further. */
async function enterAgain(guest: Page, email: string) {
  await guest.getByLabel('E-mail address').fill(email)
  await guest.getByLabel('Password').fill(villagePassword)
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(guest).toHaveURL(/\/sign-in/)
}

async function openFeed(house: Tenant, person: string) {
  const token = randomBytes(32).toString('base64url')
  await behind(`insert into portal.feed (organisation_id, person_id, name, token_hash) values ($1, $2, 'Reader', $3)`, [
    house.id,
    person,
    createHash('sha256').update(token).digest(),
  ])
  return token
}

async function addWebhook(house: Tenant, acts_for: string, url: string) {
  const administrator = await signIn(personOf(house, 'administrator'))
  const form = { name: 'Siem', url, acts_for, least_severity: '0' }
  const { headers } = await ask(administrator, { path: '/account/webhooks/new', method: 'POST', form })
  const { body } = await ask(administrator, { path: JSON.parse(headers).location })
  return /whsec_[\w+/=]+/.exec(body)?.[0] ?? ''
}

/** Released and told, and nothing of it sent yet: its letters wait for next week. */
async function tellLater(house: Tenant, person: string) {
  const reference = await releaseFor(police, 'Said before')
  // Told by the worker first: else it might send at once what is planned here for next week.
  await expect.poll(() => toldOf(reference), patient).toBeGreaterThan(0)
  const [event] = await behind<{ id: string }>(
    `select outbox.id from portal.outbox join portal.bulletin on bulletin.id = bulletin_id where reference = $1`,
    [reference],
  )
  await behind(
    `insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id)
     select id, $2, $3, kind, bulletin_id from portal.outbox where id = $1 on conflict do nothing`,
    [event?.id, person, house.id],
  )
  await behind(
    `insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, next_at)
     values ($1, 'mail', $2, $3, false, now() + interval '7 days')`,
    [event?.id, person, house.id],
  )
  await behind(`insert into portal.subscription (organisation_id, person_id) values ($1, $2)`, [house.id, person])
  return reference
}

const hurry = (house: Tenant) =>
  behind(`update portal.delivery set next_at = now() where organisation_id = $1`, [house.id])

/** Of these letters: others release to the alliance meanwhile, and what came before the suspension was sent. */
async function states(house: Tenant, ...references: string[]) {
  const rows = await behind<{ state: string }>(
    `select distinct delivery.state from portal.delivery
     join portal.outbox on outbox.id = event_id join portal.bulletin on bulletin.id = bulletin_id
     where delivery.organisation_id = $1 and channel = 'mail' and reference = any ($2)`,
    [house.id, references],
  )
  return rows.map(({ state }) => state)
}

async function toldOf(reference: string) {
  const rows = await behind(
    `select from portal.outbox join portal.bulletin on bulletin.id = bulletin_id where reference = $1 and expanded_at is not null`,
    [reference],
  )
  return rows.length
}

async function nameOf(house: Tenant) {
  const [row] = await behind<{ name: string }>(`select name from portal.organisation where id = $1`, [house.id])
  return row?.name ?? ''
}
