import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'

const manager = 'security manager at Maas Delta Terminals'
const supervisor = 'gate supervisor at Maas Delta Terminals'
const owner = 'duty officer at Scheldt Terminals'
const depot = 'depot manager at Noordzijde Empty Depot'
const police = 'publisher at Delta Port Police'

/** Planted with the village: it runs at Maas Delta and Polder, which are named, and at four that are not. */
const seals = '/practices/BW-3P1Q-SEA1'

test('a site is described, a practice planned and rejected there, without script', async ({ as }) => {
  const page = await as(depot, { javaScriptEnabled: false })
  const site = `Wash bay ${randomUUID().slice(0, 8)}`
  await page.goto('/sites')
  await page.getByRole('link', { name: 'Add a site' }).click()
  await page.getByRole('button', { name: 'Save the site' }).click()
  await expect(page.getByRole('alert')).toContainText('Name')
  await page.getByLabel('Name').fill(site)
  await page.getByLabel('Empty depot').check()
  await page.getByLabel('Small').check()
  await page.getByLabel('Empty containers').check()
  await page.getByLabel('We went through this list').first().check()
  await page.getByRole('button', { name: 'Save the site' }).click()
  await expect(page.getByRole('list', { name: 'Your sites' })).toContainText(site)

  await page.goto(seals)
  await page.getByRole('link', { name: 'Where your sites stand' }).click()
  const row = lineOf(page, site)
  await record(row, site, 'Planned')
  await expect(page.getByText('Say which function sees to it.')).toBeVisible()
  await row.getByLabel('Who sees to it').fill('Gate')
  await row.getByLabel('By when').fill('2031-03-01')
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Planned')
  await expect(row).toContainText('1 March 2031')
  await record(row, site, 'Rejected', (form) => form.getByLabel('Too costly').check())
  await expect(row).toContainText('Too costly')
  await page.goto('/adoption')
  await expect(page.getByRole('main')).toContainText(`${site}: Rejected`)
})

test('a second person verifies what a colleague recorded, and nobody else reads of it', async ({ as }) => {
  const [first, second, stranger] = [await as(manager), await as(supervisor), await as(depot)]
  const site = `Gate ${randomUUID().slice(0, 8)}`
  await first.goto('/sites/new')
  await first.getByLabel('Name').fill(site)
  await first.getByLabel('Gate or parking area').check()
  await first.getByLabel('Medium').check()
  await first.getByRole('button', { name: 'Save the site' }).click()
  await expect(first.getByRole('list', { name: 'Your sites' })).toContainText(site)
  await first.goto(`${seals}/adoption`)
  await record(lineOf(first, site), site, 'In operation')
  await expect(lineOf(first, site)).toContainText('In operation')
  await lineOf(first, site).getByText(`Record where ${site} stands`).click()
  await expect(lineOf(first, site).getByLabel('Verified')).toHaveCount(0)

  // the colleague reads Dutch
  await second.goto(`${seals}/adoption`)
  const line = second.getByRole('list', { name: 'Uw locaties' }).getByRole('listitem').filter({ hasText: site }).first()
  await line.getByText(`Vastleggen hoe ver ${site} is`).click()
  await line.getByLabel('Geverifieerd', { exact: true }).check()
  await line.getByRole('button', { name: 'Bewaren' }).click()
  await expect(line.getByText('Zeg wat u hebt gezien.')).toBeVisible()
  await line.getByLabel('Wat u hebt gezien').fill('Both signed, three times.')
  await line.getByRole('button', { name: 'Bewaren' }).click()
  await expect(line.getByText('Hoe het zover kwam: 2 stappen')).toBeVisible()
  await expect(line).toContainText('Both signed, three times.')

  for (const address of [seals, `${seals}/adoption`, '/sites', '/adoption']) {
    await stranger.goto(address)
    await expect(stranger.getByRole('main')).not.toContainText(site)
  }
  const edit = await first.goto('/sites').then(() => editOf(first, site))
  const made = `/sites/${randomUUID()}/edit`
  for (const hidden of [edit, made]) expect((await stranger.goto(hidden))?.status()).toBe(404)
})

test('readers learn of others in steps, and by name who chose so', async ({ as }) => {
  const [reader, author, named] = [await as(police), await as(owner), await as(manager)]
  await reader.goto(seals)
  const section = reader.locator('section').filter({ has: reader.getByRole('heading', { name: 'Who runs it' }) })
  await expect(section).toContainText('These chose to be named')
  await expect(section).toContainText('Maas Delta Terminals')
  await expect(section).toContainText(/Besides the/)
  await expect(section).not.toContainText('Vistula Bay')
  await author.goto(seals)
  await expect(author.getByRole('main')).toContainText('As its author you also see')

  await named.goto(`${seals}/adoption`)
  await named.getByRole('button', { name: 'Take our name back' }).click()
  await expect(named.getByText('You are not named')).toBeVisible()
  await reader.reload()
  await expect(section).not.toContainText('Maas Delta Terminals')
  await named.getByRole('button', { name: 'Show our name' }).click()
  await expect(named.getByText('You are named')).toBeVisible()
})

test('a site is held against a practice in words', async ({ as }) => {
  const page = await as(owner)
  await page.goto(seals)
  await page.getByRole('link', { name: 'Does it fit your site?' }).click()
  await page.getByLabel('Your site').selectOption('Reefer yard east')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does it fit Reefer yard east?')
  for (const part of ['What matches', 'What does not', 'What is not known'])
    await expect(page.getByRole('heading', { name: part })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/\d ?%/)
})

function lineOf(page: Page, site: string) {
  return page.getByRole('list', { name: 'Your sites' }).getByRole('listitem').filter({ hasText: site }).first()
}

type Line = ReturnType<typeof lineOf>

async function record(line: Line, site: string, status: string, more?: (form: Line) => Promise<void>) {
  await line.getByText(`Record where ${site} stands`).click()
  await line.getByLabel(status, { exact: true }).check()
  await more?.(line)
  await line.getByRole('button', { name: 'Save' }).click()
}

async function editOf(page: Page, site: string) {
  const link = page.getByRole('link', { name: `Change ${site}` })
  return (await link.getAttribute('href')) ?? ''
}
