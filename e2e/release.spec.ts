import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { behind } from './ground.ts'
import { expect, test, villager } from './portal.ts'

const port = 'port security officer at Hollands Diep Inland Port'
const secretary = 'secretary at Alliance Secretariat'
const broker = 'broker at Alliance Secretariat'
const editor = 'editor at Alliance Secretariat'
const desk = 'duty officer at Scheldt Terminals'
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test.describe.configure({ timeout: 120_000 })

for (const [way, options] of [
  ['with script', {}],
  ['without', { javaScriptEnabled: false }],
] as const)
  test(`personal data is overruled with a reason that data protection reads, and the words are not kept, ${way}`, async ({
    as,
  }) => {
    const author = 'security manager at Scheldt Terminals'
    const body = 'Mr Jan de Vries waited at gate 4, call +31 6 12345678.'
    const reference = await plant(author, body)
    const page = await as(author, options)
    await page.goto(`/bulletins/${reference}/release`)
    await expect(page.getByText('Jan de Vries').first()).toBeVisible()

    await page.locator('#reason_1_name').fill('He speaks for the port, and is named in the news.')
    await page.getByRole('button', { name: /Release now|Nu vrijgeven/ }).click()
    await expect(page.locator('#reason_1_phone')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('#reason_1_name')).toHaveValue('He speaks for the port, and is named in the news.')
    const why = `It is the number of the desk, ${reference}.`
    await page.locator('#reason_1_phone').fill(why)
    await page.getByRole('button', { name: /Release now|Nu vrijgeven/ }).click()
    await expect(page).toHaveURL(`/bulletins/${reference}`)

    const officer = await as('data protection officer at Scheldt Terminals', options)
    await officer.goto('/account/overruled-warnings')
    await expect(officer.getByText(why)).toBeVisible()
    await expect(officer.locator('main')).not.toContainText('Vries')
  })

test('a bulletin goes out without a name, and only its two brokers ever see whose it might be', async ({ as }) => {
  const body = 'A guard of a small port was offered money to look away at our gate for twenty minutes.'
  const reference = await plant(port, body)
  const [author, one, other, reader] = await Promise.all([as(port), as(secretary), as(broker), as(desk)])
  await author.goto(`/bulletins/${reference}/brokerage`)
  await expect(author.locator('mark').first()).toContainText('our gate')
  await author.getByRole('checkbox').check()
  await author
    .getByRole('button')
    .filter({ hasText: /secretaria+t/i })
    .click()
  await expect(author.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)).toBeVisible()

  const [request] = await behind<{ id: string; copy: string }>(
    `select brokerage.id, copy.reference as copy from portal.brokerage
     join portal.brokerage_origin as origin on origin.brokerage_id = brokerage.id join portal.bulletin as draft on draft.id = draft_id
     join portal.bulletin as copy on copy.id = brokerage.bulletin_id where draft.reference = $1`,
    [reference],
  )
  const [id, copy] = [request?.id ?? '', request?.copy ?? '']
  for (const outsider of [await as(editor), reader])
    for (const address of [`/brokerage/${id}`, `/bulletins/${copy}`, `/bulletins/${copy}/release`])
      expect((await outsider.goto(address))?.status(), address).toBe(404)

  await one.goto(`/brokerage/${id}`)
  await expect(one.locator('main')).not.toContainText(/Hollands Diep|Kooistra/)
  await one.getByRole('button', { name: 'Take it on' }).click()
  await one.getByRole('link', { name: 'Look up whose it is' }).click()
  await one.getByLabel('Why do you have to know?').fill('A customs service asks which gate it was.')
  await one.getByRole('button', { name: 'Show me whose it is' }).click()
  await expect(one.getByText('Hollands Diep Inland Port')).toBeVisible()
  await author.reload()
  await expect(author.getByText('A customs service asks which gate it was.')).toBeVisible()

  await other.goto(`/bulletins/${copy}/release`)
  await expect(other.getByRole('article')).toContainText('An alliance member')
  await other.getByRole('button', { name: 'Release now' }).click()
  await expect(other).toHaveURL(`/bulletins/${copy}`)
  expect((await other.goto(`/brokerage/${id}/declining`))?.status()).toBe(404)
  await reader.goto(`/bulletins/${copy}`)
  await expect(reader.getByRole('article')).toContainText(body)
  await expect(reader.getByRole('main')).toContainText(/An alliance member|Een lid van de alliantie/)
  expect(await reader.content()).not.toMatch(/Hollands Diep|Kooistra/)
  const dutch = await as('security manager at Scheldt Terminals')
  const nobody = [
    `/bulletins/${copy}`,
    `/bulletins/${copy}/history`,
    `/bulletins/${copy}/card`,
    '/search?q=twenty+minutes',
  ]
  for (const address of nobody) {
    await dutch.goto(address)
    await expect(dutch.getByRole('main'), address).toContainText(/een lid van de alliantie/i)
    await expect(dutch.getByRole('main'), address).not.toContainText(/alliance member/i)
  }
  await author.goto(`/bulletins/${reference}/brokerage`)
  await expect(author.getByText(/released as from an alliance member|vrijgegeven als van een lid/)).toBeVisible()
})

test('an administrator caps the widest marking, and the publisher is told where to mend it', async ({ as }) => {
  const administrator = await as('administrator at Scheldt Terminals')
  await cap(administrator, '2')
  const reference = await plant('security manager at Scheldt Terminals', 'Seen twice since Monday at gate 4.')
  const page = await as('security manager at Scheldt Terminals')
  await page.goto(`/bulletins/${reference}/release`)
  const mend = page.locator(`a[href="/bulletins/${reference}/audience"]`)
  await expect(mend.last()).toBeVisible()
  await expect(page.getByRole('button', { name: /Release now|Nu vrijgeven/ })).toHaveCount(0)
  await cap(administrator, '0')
  await page.reload()
  await expect(page.getByRole('button', { name: /Release now|Nu vrijgeven/ })).toBeVisible()
})

async function cap(page: Page, level: string) {
  await page.goto('/account/release-rules')
  await page.locator('select[name=publisher]').selectOption(level)
  await page.getByRole('button', { name: /Save|Opslaan/ }).click()
  await expect(page).toHaveURL('/account/release-rules?saved')
}

/** A GREEN draft of somebody, for two organisations that stay as they are; answers its reference. */
async function plant(person: string, body: string) {
  const letters = () => Array.from({ length: 4 }, () => symbols.charAt(randomInt(symbols.length))).join('')
  const reference = `BW-${letters()}-${letters()}`
  await behind(
    `with author as (
       select organisation_id, person_id from portal.membership join portal.person on person.id = person_id where email = $2),
     draft as (
       insert into portal.bulletin (reference, organisation_id, author_id, type, title, severity, urgency, exercise)
       select $1, organisation_id, person_id, 'WATCH', 'Exercise: ' || $1, 1, 'expected', true from author returning id, organisation_id)
     insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body)
     select organisation_id, id, 1, 1, $3 from draft`,
    [reference, villager(person).email, body],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select bulletin.organisation_id, bulletin.id, 1, organisation.circle_id, 'included'
     from portal.bulletin join portal.organisation on organisation.name = any (array['Scheldt Terminals', 'Delta Port Police'])
     where reference = $1`,
    [reference],
  )
  return reference
}
