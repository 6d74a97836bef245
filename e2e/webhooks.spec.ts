import { signIn } from './ask.ts'
import { plantDrafts, release } from './drafts.ts'
import { ground } from './ground.ts'
import { expect, test } from './portal.ts'
import { openReceiver } from './receiver.ts'

const administrator = 'administrator at Scheldt Terminals'
const other = 'administrator at Scheldt Port Authority'

test.describe.configure({ timeout: 120_000 })

for (const [way, options] of [
  ['with script', {}],
  ['without', { javaScriptEnabled: false }],
] as const)
  test(`a system is added, tested, told within five seconds of a release elsewhere, and removed, ${way}`, async ({
    as,
    baseURL,
  }) => {
    const portal = baseURL ?? ''
    const receiver = await openReceiver()
    const page = await as(administrator, { ...options, locale: 'nl' })
    await page.goto('/account/webhooks')
    await page.getByRole('link', { name: 'Webhook toevoegen' }).click()
    await page.getByLabel('Naam', { exact: true }).fill(`Ticketsysteem ${way}`)
    await page.getByLabel('Adres', { exact: true }).fill('http://192.168.0.1/in')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByText('Dit adres wordt niet aangeroepen').first()).toBeVisible()
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(`Ticketsysteem ${way}`)
    await page.getByLabel('Adres', { exact: true }).fill(receiver.url)
    await page.getByRole('button', { name: 'Opslaan' }).click()

    await expect(page.getByText(/^whsec_/)).toBeVisible()
    const secret = (await page.getByText(/^whsec_/).textContent()) ?? ''
    await page.getByRole('button', { name: 'Test versturen' }).click()
    await expect(page.getByText('De test is aangekomen.')).toBeVisible()
    expect(receiver.opened(secret)).toMatchObject([{ type: 'webhook.test' }])

    const [reference = ''] = await plantDrafts(await ground(), 'mirjam-oosterhuis', 1)
    await release(portal, reference, await signIn(portal, 'mirjam-oosterhuis'))
    const told = () => receiver.opened(secret).filter(({ data }) => data.reference === reference)
    await expect.poll(() => told().length, { timeout: 5_000, intervals: [50] }).toBe(1)
    expect(told()[0]).toMatchObject({
      type: 'bulletin.released',
      data: { tlp: 'TLP:AMBER', severity: 'moderate', exercise: true, link: `${portal}/bulletins/${reference}` },
    })
    expect(JSON.stringify(told())).not.toContain('seals')

    const stranger = await as(other, options)
    expect((await stranger.goto(page.url().replace(/\?.*/, '')))?.status()).toBe(404)
    await page.reload()
    await expect(page.getByRole('link', { name: reference })).toBeVisible()
    await page.getByRole('button', { name: 'Nieuw geheim maken' }).click()
    await expect(page.getByText(/^whsec_/)).not.toHaveText(secret)
    await page.getByRole('button', { name: 'Pauzeren' }).click()
    await expect(page.getByText('Gepauzeerd', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Verwijderen' }).click()
    await expect(page.getByText('Verwijderd.')).toBeVisible()
    await expect(page.getByText(receiver.url)).toHaveCount(0)
    await receiver.close()
  })
