import type { Page } from '@playwright/test'
import { behind } from './ground.ts'
import { mailTo } from './mail.ts'
import { expect, test, villager } from './portal.ts'

const administrator = 'administrator at Scheldt Terminals'
const password = 'quay wall lantern mooring'

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of [
  ['with script', {}],
  ['without', { javaScriptEnabled: false }],
] as const)
  test(`somebody is invited, joins, is given a role until today, is sent away in the middle and joins again, ${way}`, async ({
    as,
    visit,
  }) => {
    const email = `new-${Date.now()}@scheldt-terminals.example`
    const name = `Noor ${way}`
    const page = await as(administrator, options)
    await invite(page, email)
    await page.getByRole('button', { name: `De uitnodiging aan ${email} opnieuw versturen` }).click()
    await expect(page.getByText('De uitnodiging is opnieuw verstuurd.')).toBeVisible()

    const letters = await mailTo(email)
    expect(letters[1]?.text).toContain('Je bureau staat klaar.')
    const [former = '', current = ''] = letters.map(addressIn)
    const guest = await visit(options)
    expect((await guest.goto(former))?.status()).toBe(404)
    expect((await guest.goto(current))?.headers()['referrer-policy']).toBe('same-origin')
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Join Scheldt Terminals')
    await guest.getByLabel('Your name').fill(name)
    await guest.getByLabel('New password').fill(password)
    await guest.getByRole('button', { name: 'Join Scheldt Terminals' }).click()
    await expect(guest).toHaveURL(/\/$/)
    expect((await guest.goto('/bulletins/new'))?.status()).toBe(200)
    expect((await guest.goto('/account/members'))?.status()).toBe(404)
    const told = await mailTo(villager(administrator).email)
    expect(told.some(({ subject }) => subject.includes(`${name} is lid geworden`))).toBe(true)

    await page.goto(`/account/members?q=${encodeURIComponent(email)}`)
    await page.getByRole('link', { name }).click()
    await page.getByRole('checkbox', { name: /^Meldkamer/ }).check()
    await page.getByLabel('Tot en met, als Meldkamer').fill(new Date().toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Rollen instellen' }).click()
    await expect(page.getByText('De rollen zijn ingesteld')).toBeVisible()
    expect((await guest.goto('/desk/settings'))?.status()).toBe(200)
    await behind(
      `update portal.member_role set until = until - 1 where role = 'duty_desk'
       and person_id = (select id from portal.person where email = $1)`,
      [email],
    )
    expect((await guest.goto('/desk/settings'))?.status()).toBe(404)

    await page.getByRole('button', { name: 'Lidmaatschap nu beëindigen' }).click()
    await expect(page.getByText('Het lidmaatschap is beëindigd')).toBeVisible()
    await guest.goto('/bulletins')
    await expect(guest).toHaveURL(/\/sign-in/)
    expect((await mailTo(email)).map(({ subject }) => subject).at(-1)).toContain('is beëindigd')

    await invite(page, email)
    await guest.goto(addressIn((await mailTo(email)).at(-1)))
    await guest.getByRole('button', { name: 'Join Scheldt Terminals' }).click()
    await expect(guest).toHaveURL(/\/$/)
    expect((await guest.goto('/bulletins'))?.status()).toBe(200)
  })

async function invite(page: Page, email: string) {
  await page.goto('/account/members')
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click()
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('checkbox', { name: /^Bijdrager/ }).check()
  await page.getByLabel(/^Uw bericht/).fill('Je bureau staat klaar.')
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await expect(page.getByText('De uitnodiging is verstuurd.')).toBeVisible()
}

function addressIn(letter: { text: string } | undefined) {
  return letter?.text.match(/\/invitation\/[\w-]{43}/)?.[0] ?? ''
}

test('the last administrator stays one', async ({ as }) => {
  const page = await as(administrator)
  await page.goto('/account/members?role=administrator')
  await page.getByRole('link', { name: villager(administrator).name }).click()
  await page.getByRole('checkbox', { name: /^Beheerder/ }).uncheck()
  await page.getByRole('button', { name: 'Rollen instellen' }).click()
  await expect(page.getByText('een beheerder zonder laatste dag nodig')).toBeVisible()
})
