import type { BrowserContextOptions, Locator, Page } from '@playwright/test'
import { expectAccessible, tooWide } from './accessible.ts'
import { plantPractice, plantSite } from './coverage/planting.ts'
import { behind } from './ground.ts'
import { draftFor, enter, plantHouse, releaseIt } from './house.ts'
import { expect, test } from './portal.ts'
import { personOf } from './second-tenant/tenants.ts'

const police = 'publisher at Delta Port Police'
const ways: [string, BrowserContextOptions][] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
]

test.describe.configure({ timeout: 240_000 })

for (const [way, options] of ways)
  test(`from a bulletin to the practice that breaks it to the own gap, closed in four presses, ${way}`, async ({
    as,
    visit,
  }) => {
    const [house, other] = [await plantHouse(), await plantHouse()]
    const title = `Tug each seal twice ${house.id.slice(0, 8)}`
    const practice = await plantPractice({ title, methods: ['MO-X06'], stages: ['ST7'], categories: ['P-SEAL'] })
    const site = await plantSite(house.id, 'Quay 7')
    await plantSite(house.id, 'Quay 8')
    const officer = await enter(await visit(options), house, 'contributor')
    const reference = await warned(await as(police, options), house)

    await officer.goto(`/bulletins/${reference}`)
    const pressed: string[] = []
    const press = async (what: string, thing: Locator) => {
      pressed.push(what)
      await thing.click()
    }
    await press('the practice', officer.getByRole('main').getByRole('link', { name: title }).first())
    await expect(officer).toHaveURL(new RegExp(`/practices/${practice}$`))
    await press('the gaps', officer.getByRole('link', { name: 'Gaps of Quay 7' }))
    await expect(officer).toHaveURL(new RegExp(`/coverage[?]site=${site}`))
    const gap = gapOf(officer)
    await expect(gap).toContainText('No control')
    await press('the own gap', gap.getByRole('link', { name: /^Mark what you have/ }))
    await type(officer, practice, '3', 'Drill of May')
    await press('what closes it', officer.getByRole('button', { name: 'Save the marks' }))
    await expect(officer.getByText('One mark was saved.')).toBeVisible()
    expect(pressed).toHaveLength(4)

    await type(officer, practice, '4', '')
    await officer.getByRole('button', { name: 'Save the marks' }).click()
    await expect(officer.getByText('From “Written” on, say what shows it.').first()).toBeVisible()
    await officer.getByRole('link', { name: 'Where the gaps are' }).click()
    await expect(gapOf(officer)).toHaveCount(0)
    const cell = officer.getByRole('link', { name: /^Container cloning, Release or extract/ })
    await expect(cell).toContainText('3 Practised')
    await expect(cell).toHaveAttribute('href', '/practices?modus_operandi=MO-X06&stage=ST7')

    await leaves(officer, site, title)
    const stranger = await enter(await visit(options), other, 'contributor')
    for (const part of ['assessment', 'assessment/pdf', 'assessment/table'])
      expect((await stranger.request.get(`/sites/${site}/${part}`)).status(), part).toBe(404)
    expect((await stranger.request.get(`/coverage?site=${site}`)).status()).toBe(404)
    expect(await (await stranger.request.get(`/practices/${practice}`)).text()).not.toContain('Quay 7')
  })

test('the matrix is a table with headers on a desk, a list on a phone, and lies across on paper', async ({ visit }) => {
  const house = await plantHouse()
  await plantPractice({ title: 'Look into sea chests', methods: ['MO-V02'], stages: ['ST3', 'ST8'] })
  await plantSite(house.id, 'Only quay')
  const page = await enter(await visit(), house, 'contributor')
  await page.goto('/coverage')
  await expect(page.getByLabel('For which site')).toHaveValue(/^[0-9a-f-]{36}$/)
  await expect(page.getByRole('columnheader')).toHaveCount(10)
  await expect(page.getByRole('rowheader')).toHaveCount(57 + 8)
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(/MediaBox \[0 0 84[12][^\]]* 59[45]/)
  await page.emulateMedia({ media: 'screen' })

  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/coverage?site=none&group=V')
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('heading', { name: /^Sea chest/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Load: / }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Getting into systems and documents' }).click()
  await expect(page.getByRole('heading', { name: /^Access broker/ })).toBeVisible()
  expect(await tooWide(page)).toEqual([])
  await expectAccessible(page)
})

test('a reader of the house sees what is covered, and no mark', async ({ visit }) => {
  const house = await plantHouse()
  const site = await plantSite(house.id, 'Quay 9')
  const practice = await plantPractice({ title: 'Count the seals', methods: ['MO-L02'], stages: ['ST3'] })
  await behind(
    `insert into portal.assessment (organisation_id, person_id, site_id, bulletin_id, maturity, evidence)
     select $1, $2, $3, id, 5, 'Counted each night' from portal.bulletin where reference = $4`,
    [house.id, personOf(house, 'contributor').id, site, practice],
  )
  const page = await enter(await visit(), house, 'reader')
  await page.goto('/coverage')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByLabel('For which site')).toHaveCount(0)
  expect(await (await page.request.get('/coverage')).text()).not.toContain('Improved')
  expect((await page.request.get(`/sites/${site}/assessment`)).status()).toBe(404)
  expect(await (await page.request.get(`/practices/${practice}`)).text()).not.toContain('Counted each night')
})

/** A bulletin of the police for this house that names the method. */
async function warned(page: Page, house: Awaited<ReturnType<typeof plantHouse>>) {
  const reference = await draftFor(house, { title: 'Two boxes, one number' })
  await behind(`update portal.bulletin set modi_operandi = '{MO-X06}' where reference = $1`, [reference])
  await releaseIt(page, reference)
  return reference
}

function gapOf(page: Page) {
  return page
    .getByRole('list', { name: /^Methods seen in the last 90 days/ })
    .getByRole('listitem')
    .filter({ has: page.getByText('Container cloning', { exact: true }) })
}

async function type(page: Page, reference: string, value: string, evidence: string) {
  await page.locator(`[name="maturity-${reference}"]`).selectOption(value)
  await page.locator(`[name="evidence-${reference}"]`).fill(evidence)
}

/** As a table and as paper, marked for the own house. */
async function leaves(page: Page, site: string, title: string) {
  const table = await (await page.request.get(`/sites/${site}/assessment/table`)).text()
  expect(table).toContain('TLP:AMBER+STRICT')
  expect(table).toContain(title)
  const paper = await page.request.get(`/sites/${site}/assessment/pdf`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
}
