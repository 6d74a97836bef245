import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible, tooWide } from './accessible.ts'
import { behind } from './ground.ts'
import { expect, test } from './portal.ts'

const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
]

const publisher = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'

test.describe.configure({ mode: 'default', timeout: 180_000 })

for (const { name, options } of ways)
  test(`a practice is written, released, read elsewhere, revised, reviewed and printed, ${name}`, async ({ as }) => {
    const title = `Seal check by two people, ${randomUUID()}`
    const [police, reader] = [await as(publisher, options), await as(desk, options)]
    const reference = await share(police, title)

    await reader.goto(`/bulletins/${reference}`)
    await expect(reader).toHaveURL(`/practices/${reference}`)
    const article = reader.getByRole('article')
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(article).toContainText('so that a cloned seal is noticed')
    await expect(article.getByRole('listitem').filter({ hasText: 'compares it with the manifest' })).toHaveCount(1)
    await expect(article).toContainText('Reefer terminal or cold store')
    await expect(article).not.toContainText('Severity')
    await expect(article.getByRole('link', { name: 'Gate card (A5)' })).toHaveCount(0)

    await revise(police, reference)
    await reader.goto(`/bulletins/${reference}/history`)
    await expect(reader.locator('ins').filter({ hasText: 'twice' })).toHaveCount(1)
    await expect(reader.locator('ins').filter({ hasText: 'Rail terminal' })).toHaveCount(1)
    await expect(reader.getByRole('main')).toContainText('The second look was added.')

    await review(police, reference)
    await reader.goto(`/bulletins/${reference}/history`)
    await expect(reader.getByRole('heading', { name: 'Reviewed, still holds' })).toBeVisible()

    await reader.goto(`/bulletins/${reference}/mute`)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mute this practice')
    await reader.getByRole('link', { name: 'To the practice' }).click()
    await expect(reader).toHaveURL(`/practices/${reference}`)
    expect(sheets(await reader.pdf({ format: 'A4' }))).toBe(1)
    const paper = await reader.request.get(`/bulletins/${reference}/pdf`)
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(sheets(await paper.body())).toBe(1)
  })

test('a practice is warned of what is missing, and a bulletin is not led to the page of practices', async ({ as }) => {
  const police = await as(publisher)
  await police.goto('/practices/new')
  await police.getByRole('button', { name: 'Go on' }).click()
  await expect(police.getByRole('alert')).toContainText('What do you call it?')
  const reference = await begin(police, `Without steps, ${randomUUID()}`)
  await police.goto(`/bulletins/${reference}/release`)
  await expect(police.getByRole('main')).toContainText('Nobody is told how it is done')
  await expect(police.getByRole('button', { name: 'Release now' })).toBeVisible()
  await expect(police.getByLabel('Answer wanted')).toHaveCount(0)

  await police.goto('/bulletins')
  await expect(police.getByLabel('Type').locator('option', { hasText: 'Practice' })).toHaveCount(0)
  await police.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(police).toHaveURL(/\/bulletins\/BW-/)
  const bulletin = police.url().split('/').at(-1)
  await police.goto(`/practices/${bulletin}`)
  await expect(police).toHaveURL(`/bulletins/${bulletin}`)
})

test('a visitor reads a public practice as one, with how well it is proven', async ({ visit }) => {
  const [practice] = await behind<{ reference: string }>(
    `select reference from portal.bulletin where type = 'PRACTICE' and state = 'released' and tlp = 0 order by reference limit 1`,
  )
  const page = await visit({ viewport: { width: 360, height: 740 } })
  await page.goto(`/public/${practice?.reference}`)
  await expect(page.getByRole('article')).toContainText(/Evidence: \w/)
  await expect(page.getByRole('article')).not.toContainText(/Severity|Urgency|Mute/)
  expect(await tooWide(page)).toEqual([])
  await expectAccessible(page)
})

/** The name and the claim. Answers the reference of the draft. */
async function begin(page: Page, title: string) {
  await page.goto('/practices/new')
  await page
    .getByLabel('In one sentence')
    .fill('Two people check each seal at the gate, so that a cloned seal is noticed before the box leaves.')
  await page.getByLabel('What do you call it?').fill(title)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page).toHaveURL(/\/bulletins\/BW-[^/]+\/edit$/)
  return page.url().split('/').at(-2) ?? ''
}

/** From the first sentence to the released practice. */
async function share(page: Page, title: string) {
  const reference = await begin(page, title)
  await page
    .getByLabel('How is it done')
    .fill('1. The first person reads the number aloud.\n2. The other compares it with the manifest.')
  await (await fold(page, 'What it stops')).getByLabel('Seal management and checks').check()
  await (await fold(page, 'Where it fits')).getByLabel('Reefer terminal or cold store').check()
  await (await fold(page, 'What it takes')).getByLabel('What does it cost to begin?').selectOption('None but time')
  const results = await fold(page, 'What came of it')
  await results.getByLabel('Figures from the months before').fill('One cloned seal in six months.')
  await results.getByLabel('Figures from the months after').fill('Seven in six months.')
  await next(page)
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(`/practices/${reference}`)
  return reference
}

async function revise(page: Page, reference: string) {
  await page.goto(`/practices/${reference}`)
  await page.getByRole('button', { name: 'Revise', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(`This is a revision of ${reference}`)
  await page
    .getByLabel('How is it done')
    .fill('The first person reads the number aloud, twice.\nThe other compares it with the manifest.')
  await (await fold(page, 'Where it fits')).getByLabel('Rail terminal', { exact: true }).check()
  await next(page)
  await page.getByLabel('What has changed?').fill('The second look was added.')
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(`/practices/${reference}`)
}

async function review(page: Page, reference: string) {
  await page.goto(`/practices/${reference}`)
  await page.getByRole('link', { name: 'Reviewed: it still holds' }).click()
  await page.getByLabel('Next review').fill(new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'It still holds' }).click()
  await expect(page).toHaveURL(`/practices/${reference}`)
}

/** What stands behind a line, opened. */
async function fold(page: Page, name: string) {
  const box = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) })
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click()
  return box
}

async function next(page: Page) {
  await page.getByRole('button', { name: 'Next: who may see it?' }).click()
  await page.getByRole('button', { name: 'Next: check and release' }).click()
}

function sheets(paper: Buffer) {
  return [...paper.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length
}
