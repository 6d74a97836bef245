import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './portal.ts'

const desk = 'duty officer at Scheldt Terminals'
const inland = 'port security officer at Hollands Diep Inland Port'
const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
]

test.describe.configure({ timeout: 180_000 })

for (const { name, options } of ways)
  test(`the library is narrowed until a practice is found, ${name}`, async ({ as }) => {
    const page = await as(desk, options)
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practices' }).click()
    const rows = page.getByRole('list', { name: 'Practices', exact: true }).getByRole('listitem')
    await expect(rows.filter({ hasText: 'Two pairs of eyes' })).toContainText('Scheldt Terminals')
    await expect(rows.filter({ hasText: 'One drone pilot' })).toContainText('Review overdue')

    await narrow(page, { About: 'Seal management and checks', 'Kind of site': 'Container terminal' })
    await expect(page).toHaveURL(/[?]category=P-SEAL&site_kind=S-CON$/)
    await expect(rows.filter({ hasText: 'Look, compare, tug, twist' })).toContainText('not yet confirmed by its owner')
    await expect(rows.filter({ hasText: 'bargemen' })).toHaveCount(0)

    await narrow(page, { 'Runs in': 'All of Belgium' })
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Two pairs of eyes')
    await page
      .getByRole('list', { name: 'Narrowed to' })
      .getByRole('link', { name: /Belgium/ })
      .click()
    await expect(rows.filter({ hasText: 'Look, compare, tug, twist' })).toHaveCount(1)

    await page.goto('/practices')
    await page.locator('summary', { hasText: 'Filter' }).click()
    await page.getByLabel('Words').fill('hammer')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(rows).toHaveCount(1)
    await rows.getByRole('link', { name: 'Doors open and floor tapped' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Doors open and floor tapped')
  })

test('from a bulletin to what breaks its method, and from a practice to what shows it now', async ({ as }) => {
  const page = await as(desk)
  await page.goto('/practices?modus_operandi=MO-X01')
  await page.getByRole('link', { name: 'Secure Chain' }).click()
  await expect(page.getByRole('main')).toContainText('Public source, not yet confirmed by its owner')
  await page.getByRole('list', { name: 'Bulletins that show the method now' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/bulletins[/]BW-/)
  const breaking = page.getByRole('list', { name: 'Practices that break this' })
  expect(await breaking.getByRole('listitem').count()).toBeLessThanOrEqual(5)
  await breaking
    .getByRole('link', { name: /Secure Chain|Certified Pick up/ })
    .first()
    .click()
  await expect(page).toHaveURL(/practices[/]BW-/)
})

test('what is not for a reader is in no list, no search and no address of the library', async ({ as }) => {
  const stranger = await as(inland)
  const title = 'Boxes that do not stand where they were announced'
  const reader = await as(desk)
  await reader.goto('/practices?modus_operandi=MO-X08')
  await expect(reader.getByRole('link', { name: title })).toBeVisible()
  for (const address of ['?modus_operandi=MO-X08', '?q=announced', '?category=P-YRD', ''])
    await stranger.goto(`/practices${address}`).then(() => expect(stranger.getByText(title)).toHaveCount(0))
  const answer = await stranger.goto('/practices/BW-3P1Q-YRD2')
  expect(answer?.status()).toBe(404)
})

test('the library is accessible, full, narrowed to nothing and in Dutch', async ({ as }) => {
  const page = await as(desk)
  await page.goto('/practices')
  await expectAccessible(page)
  const dutch = await as(inland)
  await dutch.goto('/practices?category=P-SEAL&cost_band=K4')
  await expect(dutch.getByText('Geen praktijk past bij dit alles')).toBeVisible()
  await expectAccessible(dutch)
})

async function narrow(page: Page, choices: Record<string, string>) {
  const shown = page.getByRole('button', { name: 'Show' })
  if (!(await shown.isVisible())) await page.locator('summary', { hasText: 'Filter' }).click()
  for (const [label, option] of Object.entries(choices))
    await page.getByLabel(label, { exact: true }).selectOption({ label: option })
  await shown.click()
}
