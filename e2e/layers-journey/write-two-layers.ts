import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import type { Words } from './words.ts'

/** A GREEN summary for a group without its depot, a port and a terminal; an AMBER annex for the terminal. Answers the reference. */
export async function writeTwoLayers(page: Page, words: Words) {
  await writeTexts(page, words)
  const reference = referenceIn(page)
  await addIdentifier(page, reference, words)
  await addPhoto(page, reference, words)
  await page.goto(`/bulletins/${reference}/audience`)
  await chooseReaders(page)
  await expectSides(page, words)
  await page.getByRole('link', { name: 'Next: check and release' }).click()
  await button(page, 'Release now').click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
  return reference
}

async function writeTexts(page: Page, { summary, annex }: Words) {
  await page.goto('/bulletins/new')
  await page.getByLabel('What happened?').fill(`Two units with loose panels came in, say ${summary}.`)
  await page.getByLabel('Title').fill(`Loose panels ${summary}`)
  await button(page, 'Go on').click()
  await expect(page).toHaveURL(/\/edit/)
  await page.getByLabel('Urgency').selectOption({ label: 'Immediate' })
  await page.getByLabel('This is an exercise').check()
  await page.locator('summary', { hasText: 'Sectors' }).click()
  await page.getByRole('checkbox', { name: 'Reefer chain' }).check()
  await button(page, 'Add a stricter layer').click()
  await page.getByLabel('Text of layer 2').fill(`How we know: two of the panels, say ${annex}.`)
  await button(page, 'Save').click()
  await expect(page.getByText(/^Saved/)).toBeVisible()
}

async function addIdentifier(page: Page, reference: string, { container }: Words) {
  await page.goto(`/bulletins/${reference}/layers/2/indicators`)
  await page.getByLabel('One on each line').fill(`container,${container}`)
  await button(page, 'Add').click()
  await expect(page.getByRole('list', { name: 'In this layer' }).getByRole('listitem')).toHaveCount(1)
}

async function addPhoto(page: Page, reference: string, { annex }: Words) {
  const background = { r: 40, g: 70, b: 90 }
  const photo = sharp({ create: { width: 320, height: 240, channels: 3, background } })
  await page.goto(`/bulletins/${reference}/layers/2/attachments`)
  await page
    .getByLabel('Photos, scans or documents')
    .setInputFiles({ name: `${annex}.jpg`, mimeType: 'image/jpeg', buffer: await photo.jpeg().toBuffer() })
  await button(page, 'Add files').click()
  await expect(page.getByRole('link', { name: `${annex}.jpg` })).toBeVisible()
}

async function chooseReaders(page: Page) {
  await page.getByRole('radio', { name: 'TLP:GREEN' }).check()
  await page.getByRole('group', { name: 'Groups' }).first().getByLabel('Reefer North-West').check()
  for (const name of ['Vistula Bay Port', 'Scheldt Terminals']) await organisations(page).getByLabel(name).check()
  await page.locator('summary', { hasText: 'Leave somebody out' }).click()
  await page.getByRole('group', { name: 'Leave somebody out' }).getByLabel('Noordzijde Empty Depot').check()
  await button(page, 'Next: who may see layer 2?').click()
  await expect(page).toHaveURL(/layer=2/)
  await page.getByRole('radio', { name: 'TLP:AMBER Named' }).check()
  await organisations(page).getByLabel('Scheldt Terminals').check()
  await button(page, 'Next: what each of them sees').click()
}

async function expectSides(page: Page, { summary, annex }: Words) {
  const first = page.getByRole('region', { name: 'Sees layer 1 only', exact: true })
  await expect(first).toContainText(summary)
  await expect(first).not.toContainText(annex)
  await expect(first).toContainText('Vistula Bay Port')
  const all = page.getByRole('region', { name: 'Sees all of it', exact: true })
  await expect(all).toContainText(annex)
  await expect(all).toContainText('Scheldt Terminals')
  await expect(all).not.toContainText('Vistula Bay Port')
}

function organisations(page: Page) {
  return page.getByRole('group', { name: 'Organisations' }).first()
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function referenceIn(page: Page) {
  return /BW-.{4}-.{4}/.exec(page.url())?.[0] ?? ''
}
