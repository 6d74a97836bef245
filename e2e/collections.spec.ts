import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './portal.ts'

const police = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'
const small = 'port security officer at Vistula Bay Port'
const secretary = 'secretary at Alliance Secretariat'
const dutch = 'security manager at Scheldt Terminals'
const ways: [string, BrowserContextOptions][] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
]

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of ways)
  test(`a collection is put together, put in order, read by others and dropped, ${way}`, async ({ as }) => {
    const page = await as(police, options)
    const title = `Before the season ${randomUUID()}`
    await page.goto('/practices')
    await page.getByRole('link', { name: 'Collections' }).click()
    await page.getByRole('link', { name: 'Begin a collection' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Fill this in.').first()).toBeVisible()
    await page.getByRole('textbox', { name: 'Title' }).fill(title)
    await page.getByRole('radio', { name: /^The alliance/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Nothing in it yet')).toBeVisible()

    const rows = page.getByRole('list', { name: title }).getByRole('listitem')
    await put(page, 'bw 3p1q yth6', 'Talk before others do.')
    await expect(rows).toHaveCount(1)
    await put(page, 'BW-3P1Q-YRD2')
    await expect(rows).toHaveCount(2)
    await put(page, 'BW-3P1Q-YRD2')
    await expect(page.getByText('This is in the collection already.')).toBeVisible()
    await put(page, 'BW-0000-0000')
    await expect(page.getByText("You can't see this, it does not exist")).toBeVisible()
    await page.getByRole('button', { name: 'Earlier: Boxes that do not stand' }).click()
    await expect(rows.first()).toContainText('Boxes that do not stand')

    const reader = await as(small, options)
    await reader.goto('/practices/collections')
    const line = reader.getByRole('listitem').filter({ hasText: title })
    await expect(line).toContainText('Delta Port Police · The alliance · 1 thing to read')
    await line.getByRole('link').click()
    const read = reader.getByRole('list', { name: title })
    await expect(read.getByRole('listitem')).toHaveCount(1)
    await expect(read).toContainText('1. What a weekend in a container costs')
    await expect(read).toContainText('Talk before others do.')
    await expect(reader.getByRole('button', { name: /Take out|Earlier/ })).toHaveCount(0)
    const address = reader.url()
    expect((await reader.goto(`${address}/edit`))?.status()).toBe(404)

    await page.getByRole('link', { name: 'Change title or readers' }).click()
    await page.getByRole('radio', { name: /^Own organisation/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect((await reader.goto(address))?.status()).toBe(404)

    await page.getByRole('button', { name: 'Take out: Boxes that do not stand' }).click()
    await expect(rows).toHaveCount(1)
    await page.getByText('Drop the collection').click()
    await page.getByRole('button', { name: 'Drop it' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
    await expect(page.getByText(title)).toHaveCount(0)
  })

test('what a collection holds is compared side by side, and what is for another house is as if it were not', async ({
  as,
}) => {
  const page = await as(desk)
  await page.goto('/practices/collections')
  await page.getByRole('link', { name: 'Exercise: to decide before the winter' }).click()
  await expect(page.getByRole('link', { name: 'Compare side by side' })).toBeVisible()
  const address = page.url()
  await page.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(4)

  const other = await as(small)
  await other.goto('/practices/collections')
  await expect(other.getByRole('link', { name: /ten practices for a small terminal/ })).toBeVisible()
  await expect(other.getByText('before the winter')).toHaveCount(0)
  expect((await other.goto(address))?.status()).toBe(404)
})

test('the secretariat names a practice for a month, and takes it back, without script', async ({ as }) => {
  const page = await as(secretary, { javaScriptEnabled: false })
  await page.goto('/practices')
  await page.getByRole('region', { name: 'Practice of the month' }).getByRole('link', { name: 'Other months' }).click()
  const rows = page.getByRole('list', { name: 'Practices of the month' }).getByRole('listitem')
  const months = page.getByLabel('Month', { exact: true })
  const month = (await months.locator('option').last().textContent()) ?? ''
  const name = async (reference: string) => {
    await months.selectOption({ label: month })
    await page.getByLabel('Reference').fill(reference)
    await page.getByLabel('Why this month').fill('It takes a minute.')
    await page.getByRole('button', { name: 'Name it for the month' }).click()
  }
  await name('BW-3P1Q-YRD2')
  await expect(page.getByText('no practice that is marked CLEAR or GREEN')).toBeVisible()
  await name('bw 8c4n 9vtt')
  await expect(rows.first()).toContainText(month)
  await expect(rows.first()).toContainText('Look, compare, tug, twist')

  const reader = await as(small)
  await reader.goto('/practices/months')
  const read = reader.getByRole('list', { name: 'Practices of the month' })
  await expect(read).toContainText('Two pairs of eyes on each reefer seal')
  await expect(read).not.toContainText(month)
  await expect(reader.getByRole('button', { name: /Name it|Take back/ })).toHaveCount(0)
  await reader.goto('/practices?category=P-SEAL')
  await expect(reader.getByRole('heading', { level: 1, name: 'Practices' })).toBeVisible()
  await expect(reader.getByRole('region', { name: 'Practice of the month' })).toHaveCount(0)

  await page.getByRole('button', { name: `Take back: ${month}` }).click()
  await expect(rows.filter({ hasText: month })).toHaveCount(0)
})

test('collections are accessible, in a list, full, to be written, and in Dutch', async ({ as }) => {
  const page = await as(police)
  await page.goto('/practices/collections/new')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Fill this in.').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/practices/collections')
  await page.getByRole('link', { name: 'Exercise: before anybody is recruited' }).click()
  await expect(page.getByRole('button', { name: 'Put into the collection' })).toBeVisible()
  await expectAccessible(page)
  const office = await as(secretary)
  await office.goto('/practices/months')
  await expectAccessible(office)
  const other = await as(dutch)
  await other.goto('/practices/collections')
  await expectAccessible(other)
  await other.getByRole('link', { name: /ten practices/ }).click()
  await expect(other.getByRole('heading', { level: 1, name: /ten practices/ })).toBeVisible()
  await expectAccessible(other)
})

async function put(page: Page, reference: string, sentence = '') {
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Why it is worth reading').fill(sentence)
  await page.getByRole('button', { name: 'Put into the collection' }).click()
}
