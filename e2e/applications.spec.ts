import type { Page } from '@playwright/test'
import { mailTo } from './mail.ts'
import { expect, test, villager } from './portal.ts'

const secretary = 'secretary at Alliance Secretariat'
const speakers = ['port security officer at Vistula Bay Port', 'depot manager at Noordzijde Empty Depot'] as const
const password = 'quay wall lantern mooring'

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of [
  ['with script', {}],
  ['without', { javaScriptEnabled: false }],
] as const)
  test(`an organisation applies, two members speak for it, it is accepted and its first administrator begins, ${way}`, async ({
    as,
    visit,
  }) => {
    const name = `Dune Locks ${way} ${Date.now()}`
    const email = `mila-${Date.now()}@dune-locks.example`
    const guest = await visit(options)
    await guest.goto('/sign-in')
    await guest.getByRole('link', { name: 'Apply to join' }).click()
    await guest.getByLabel('Name of the organisation').fill(name)
    await guest.getByRole('checkbox', { name: /^Moerdijk/ }).check()
    await guest.getByLabel('LEI', { exact: true }).fill('529900T8BM49AURSDO56')
    await guest.getByRole('button', { name: 'Send the application' }).click()
    await expect(guest.getByText('This is no LEI').first()).toBeVisible()
    await expect(guest.getByLabel('Name of the organisation')).toHaveValue(name)
    await expect(guest.getByRole('checkbox', { name: /^Moerdijk/ })).toBeChecked()
    await fill(guest, email)
    await guest.getByRole('button', { name: 'Send the application' }).click()
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Look at your mail')

    const page = await as(secretary, options)
    await page.goto('/secretariat/applications')
    await expect(page.getByText(name)).toHaveCount(0)
    const own = await letterTo(email, 'application')
    await guest.goto(own)
    await guest.getByRole('button', { name: 'Confirm this application' }).click()
    await expect(guest.getByText('The secretariat is looking at it')).toBeVisible()
    await guest.getByLabel('First member').fill('Vistula Bay')
    await guest.getByLabel('Second member').fill('The depot at Noordzijde')
    await guest.getByRole('button', { name: 'Name these two' }).click()
    await expect(guest.getByText('We have noted whom you named.')).toBeVisible()

    await page.goto('/secretariat/applications')
    await page.getByRole('link', { name }).click()
    await expect(page.getByText('The applicant named: Vistula Bay, The depot at Noordzijde')).toBeVisible()
    await page.getByRole('link', { name: 'Ask sponsors' }).click()
    for (const speaker of speakers) await page.getByRole('checkbox', { name: houseOf(speaker) }).check()
    await page.getByRole('button', { name: 'Ask them' }).click()
    await expect(page.getByText('The administrators are asked')).toBeVisible()
    for (const speaker of speakers) await speakFor(await as(speaker, options), speaker, name)
    await guest.goto(await letterTo(email, 'application'))
    await expect(guest.getByText('2 of 2 confirmed')).toBeVisible()
    for (const speaker of speakers) await expect(guest.getByText(houseOf(speaker))).toHaveCount(0)

    await page.reload()
    await page.getByRole('link', { name: 'Decide', exact: true }).click()
    await page.getByRole('radio', { name: /^Accept/ }).check()
    await page.getByLabel('Reason').fill('Two members work with you each day.')
    await page.getByRole('button', { name: 'Decide' }).click()
    await expect(page.getByText('It is decided, and the applicant is told.')).toBeVisible()

    await guest.goto(await letterTo(email, 'invitation'))
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText(`Join ${name}`)
    await guest.getByLabel('Your name').fill('Mila Duin')
    await guest.getByLabel('New password').fill(password)
    await guest.getByRole('button', { name: `Join ${name}` }).click()
    await expect(guest).toHaveURL(/\/$/)
    for (const path of ['/account/members', '/bulletins/new'])
      expect((await guest.goto(path))?.status(), path).toBe(200)
    await expect(guest.getByRole('banner').getByText(name).first()).toBeVisible()
    await guest.goto('/account')
    await guest.getByRole('link', { name: 'First day of your organisation' }).click()
    const list = guest.getByRole('main').getByRole('listitem')
    await expect(list.filter({ hasText: 'Invite your colleagues' })).toContainText('To do')

    await page.getByRole('button', { name: 'Send the invitation again' }).click()
    await expect(page.getByText('The organisation has its administrator already')).toBeVisible()
  })

async function fill(guest: Page, email: string) {
  await guest.getByLabel('What it is').selectOption('PA')
  await guest.getByLabel('Country', { exact: true }).selectOption('NL')
  await guest.getByLabel('LEI', { exact: true }).fill('')
  await guest.getByLabel('VAT number').fill('nl 0044.95.445.b01')
  await guest.getByLabel('Your name').fill('Mila Duin')
  await guest.getByLabel('Your function').fill('Port security officer')
  await guest.getByLabel('Your e-mail address at work').fill(email)
  await guest.getByLabel('Reason').fill('Two empty containers came back with cut seals.')
}

async function speakFor(page: Page, speaker: string, name: string) {
  const { email, language } = villager(speaker)
  expect((await mailTo(email)).map(({ subject }) => subject).join()).toContain(name)
  await page.goto('/account/sponsorships')
  await page.getByRole('link', { name }).click()
  const dutch = language === 'nl'
  await page.getByRole('radio', { name: dutch ? 'Wij staan voor hen in' : 'We speak for them' }).check()
  await page.getByLabel(dutch ? 'In één zin' : 'In a sentence').fill('We share a quay.')
  await page.getByRole('button', { name: dutch ? 'Voorgoed antwoorden' : 'Answer for good' }).click()
  await expect(page).toHaveURL(/answered/)
}

const houseOf = (speaker: string) => speaker.split(' at ')[1] ?? ''

/** The address in the newest letter of this kind. */
async function letterTo(email: string, kind: 'application' | 'invitation') {
  const found = (await mailTo(email)).flatMap(({ text }) => text.match(new RegExp(`/${kind}/[\\w-]{43}`)) ?? [])
  return found.at(-1) ?? ''
}

test('whoever withdraws is not decided on, and a refusal is told with its reason', async ({ as, visit }) => {
  const guest = await visit()
  const page = await as(secretary)
  for (const end of ['withdrawn', 'refused'] as const) {
    const email = `${end}-${Date.now()}@dune-locks.example`
    const name = `Dune Locks ${end} ${Date.now()}`
    await guest.goto('/apply')
    await guest.getByLabel('Name of the organisation').fill(name)
    await fill(guest, email)
    await guest.getByRole('button', { name: 'Send the application' }).click()
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Look at your mail')
    await guest.goto(await letterTo(email, 'application'))
    await guest.getByRole('button', { name: 'Confirm this application' }).click()
    await expect(guest.getByText('The secretariat is looking at it')).toBeVisible()
    await page.goto('/secretariat/applications')
    await page.getByRole('link', { name }).click()
    await expect(page.getByText('same VAT number').first()).toBeVisible()
    await page.getByRole('link', { name: 'Decide', exact: true }).click()
    if (end === 'withdrawn') {
      await guest.getByRole('button', { name: 'Withdraw it' }).click()
      await expect(guest.getByText('You withdrew it')).toBeVisible()
    }
    await page.getByRole('radio', { name: /^Accept/ }).check()
    await page.getByLabel('Reason', { exact: true }).fill('Nobody knows you.')
    await page.getByRole('button', { name: 'Decide' }).click()
    await expect(page.getByText('Fewer than two sponsors confirmed').first()).toBeVisible()
    await page.getByRole('radio', { name: /^Refuse/ }).check()
    await page.getByRole('button', { name: 'Decide' }).click()
    if (end === 'withdrawn')
      await expect(page.getByText('is decided already, or the applicant withdrew it')).toBeVisible()
    else {
      await expect(page.getByText('It is decided')).toBeVisible()
      await guest.goto(await letterTo(email, 'application'))
      await expect(guest.getByText('Nobody knows you.')).toBeVisible()
    }
  }
})
