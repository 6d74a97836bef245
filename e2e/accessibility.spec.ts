import type { Page } from '@playwright/test'
import { expectAccessible, heard, tooWide, unfold } from './accessible.ts'
import { behind } from './ground.ts'
import { expect, test } from './portal.ts'
import { pages } from './routes.ts'
import { addressOf, find } from './things.ts'

/** Axe looks at some pages four times, and the composer has hundreds of fields. */
test.describe.configure({ timeout: 180_000 })

for (const row of pages)
  test(`anybody can use /${row.path}`, async ({ as, visit }) => {
    const page = row.as ? await as(row.as) : await visit()
    const complaints = heard(page)
    const answer = await page.goto(await addressOf(row))
    expect(answer?.status()).toBe(200)
    await expectAccessible(page)
    expect(complaints, 'of the browser').toEqual([])
  })

/** Pages of authors and of the board: whoever is neither has none of them to look at. */
const ofFew = /^practices.:reference.(grade|author|suggestion|translation)/

test('the longest language fits on a phone', async ({ as }) => {
  test.setTimeout(240_000)
  const manager = 'security manager at Scheldt Terminals'
  const phone = { viewport: { width: 360, height: 800 } }
  const dutch = await as(manager, phone)
  for (const row of pages.filter(({ who }) => ['everybody', 'members', 'drafters'].includes(who))) {
    const few = ofFew.test(row.path)
    const page = few ? await as(row.as ?? manager, phone) : dutch
    const address = await addressOf(few ? row : { ...row, as: manager })
    expect((await page.goto(address))?.status(), address).toBe(200)
    if (!few) await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await unfold(page)
    expect(await tooWide(page), address).toEqual([])
    expect(await page.locator('body').textContent(), address).not.toMatch(/\b(alerts|bulletins|errors|frame):[a-z_]+\b/)
  }
})

test('anybody can use the menu that opens', async ({ as }) => {
  const page = await as('security manager at Maas Delta Terminals')
  await page.goto('/directory/groups')
  await page.getByRole('banner').locator('summary').click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expectAccessible(page)
})

test('anybody can read that something is not there', async ({ as, visit }) => {
  for (const page of [await as('security manager at Maas Delta Terminals'), await visit()]) {
    const answer = await page.goto('/no-such-address')
    expect(answer?.status()).toBe(404)
    await expectAccessible(page)
  }
})

test('anybody can read why a form does not fit', async ({ as }) => {
  const page = await as('security manager at Boreal Meridian Line')
  await page.goto(`/bulletins/${await find('draft', 'security manager at Boreal Meridian Line')}/edit`)
  await page.getByLabel('Valid until').fill('2020-02-02')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This day is over.').first()).toBeVisible()
  await expectAccessible(page)
})

test('anybody can read why a release stopped', async ({ as }) => {
  const page = await as('analyst at Elbe Customs Service')
  await page.goto('/bulletins/new')
  await page.getByLabel('What happened?').fill('A reefer unit with two plugs.')
  await page.getByLabel('Title').fill('Two plugs on one unit')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Next: who may see it?' }).click()
  await page.getByRole('group', { name: 'Groups' }).first().getByLabel('Customs services').check()
  await page.getByRole('button', { name: 'Next: check and release' }).click()
  await expect(page.getByRole('button', { name: 'Release now' })).toBeVisible()
  await behind(`update portal.bulletin set title = title || ', seen again' where reference = $1`, [referenceIn(page)])
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page.getByText('Nothing was released')).toBeVisible()
  await expectAccessible(page)
})

function referenceIn(page: Page) {
  return /BW-.{4}-.{4}/.exec(page.url())?.[0]
}
