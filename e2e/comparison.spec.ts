import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible, tooWide } from './accessible.ts'
import { expect, test } from './portal.ts'

const desk = 'duty officer at Scheldt Terminals'
const ways: [string, BrowserContextOptions][] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
]

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of ways)
  test(`rows that are ticked are set side by side, and one is taken away, ${way}`, async ({ as }) => {
    const page = await as(desk, options)
    const [one, two] = await tickTwo(page)
    await page.getByRole('button', { name: 'Compare what is ticked' }).click()
    await expect(page).toHaveURL(/compare[?]practice=BW-[^&]+&practice=BW-/)
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    await expect(table.getByRole('columnheader', { name: one })).toBeVisible()
    await expect(table.getByRole('rowheader', { name: /^Claim/ })).toBeVisible()
    await expect(table.getByRole('rowheader', { name: /Evidence (Same|Differs)/ })).toBeVisible()
    await table.getByRole('link', { name: `Take away ${two}` }).click()
    await expect(table.getByRole('columnheader')).toHaveCount(2)
    await expect(page.getByText('There is one practice here')).toBeVisible()
  })

test('what cannot be read is left out like what does not exist, and no more than four are shown', async ({ as }) => {
  const page = await as(desk)
  await tickTwo(page)
  const references = await page.locator('input[name="practice"]').evaluateAll(valuesOf)
  expect(references.length).toBeGreaterThan(4)
  const compared = (...list: string[]) =>
    page.goto(`/practices/compare?${new URLSearchParams(list.map((reference) => ['practice', reference]))}`)
  await compared('BW-0000-0000', references[0] ?? '', 'nonsense')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await compared(...references.slice(0, 5))
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  await expect(page.getByText('the first 4 are shown')).toBeVisible()
  await expectAccessible(page)
})

test('on a phone one stands after the other, in the longest language', async ({ as }) => {
  const page = await as('security manager at Scheldt Terminals', { viewport: { width: 360, height: 800 } })
  await page.goto('/practices')
  expect(await tooWide(page)).toEqual([])
  for (const box of (await page.getByRole('checkbox', { name: /^Vergelijken/ }).all()).slice(0, 3)) await box.check()
  await page.getByRole('button', { name: 'Aangevinkte vergelijken' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3)
  await expect(page.getByRole('table')).toBeHidden()
  expect(await tooWide(page)).toEqual([])
})

/** Ticks the first two rows of the library, and answers their titles. */
async function tickTwo(page: Page) {
  await page.goto('/practices')
  const boxes = page.getByRole('checkbox', { name: /^Compare/ })
  for (const place of [0, 1]) await boxes.nth(place).check()
  const titles = await page.getByRole('listitem').locator('a[href^="/practices/BW-"]').allTextContents()
  return [titles[0] ?? '', titles[1] ?? ''] as const
}

function valuesOf(boxes: (HTMLElement | SVGElement)[]) {
  return boxes.map((box) => box.getAttribute('value') ?? '')
}
