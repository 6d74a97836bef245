import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { mailTo } from './mail.ts'
import { look } from './main-journey/glances.ts'
import { mouse } from './main-journey/hands.ts'
import { releaseAlert } from './main-journey/release-alert.ts'
import { expect, test, villager } from './portal.ts'
import { revise } from './revise.ts'

const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
]

const publisher = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'
const depot = 'depot manager at Noordzijde Empty Depot'

test.describe.configure({ mode: 'default', timeout: 120_000 })

for (const { name, options } of ways)
  test(`a bulletin is revised, read again, recalled, and its removal confirmed, ${name}`, async ({ as }) => {
    const mark = randomUUID()
    const title = `Lorries at the reefer stacks, ${mark}`
    const [police, reader, stranger] = [await as(publisher, options), await as(desk, options), await as(depot, options)]
    const reference = await releaseAlert(police, mouse(), { title, body: 'Two lorries wait at the north gate.' })
    await reader.goto(`/bulletins/${reference}`)
    await expect(reader.getByRole('article')).toContainText('Two lorries')

    await revise(police, reference, { body: 'Three lorries wait at the north gate.', change: 'One more has come.' })
    await reader.goto(`/bulletins/${reference}/history`)
    await expect(reader.locator('ins')).toContainText('Three')
    await expect(reader.locator('del')).toContainText('Two')
    await expect(reader.getByRole('main')).toContainText('One more has come.')
    // its mail waits: what comes within ten minutes of the last one comes as one
    await expect(async () => {
      await reader.goto('/alerts')
      const told = reader.getByRole('main').getByRole('listitem').filter({ hasText: mark })
      await expect(told.filter({ hasText: 'was revised' })).toHaveCount(1, { timeout: 1_000 })
    }).toPass({ timeout: 20_000 })

    await recall(police, reference)
    await expect(police.getByRole('article')).toContainText('You read the wrong gate.')
    await reader.goto(`/bulletins/${reference}`)
    await expect(reader.getByRole('article')).toContainText('This bulletin was recalled')
    await expect(reader.getByRole('article')).toContainText('It was wrong')
    for (const address of ['', '/history'])
      expect(await source(reader, `/bulletins/${reference}${address}`)).not.toContain('lorries')
    expect(await source(reader, '/bulletins')).not.toContain(mark)
    await expect
      .poll(() => mailsTo(desk, reference), { timeout: 20_000 })
      .toContainEqual(expect.stringContaining('Recalled'))

    await police.goto(`/bulletins/${reference}`)
    await expect(police.getByRole('link', { name: '0 of 1 confirmed removal' })).toBeVisible()
    await reader.getByRole('button', { name: 'We removed all copies' }).click()
    await expect(reader).toHaveURL(/\/bulletins\/removals$/)
    await expect(reader.getByRole('main')).toContainText('Confirmed by Noor Claes')
    await police.goto(`/bulletins/${reference}`)
    await expect(police.getByRole('link', { name: '1 of 1 confirmed removal' })).toBeVisible()
    expect(await source(police, `/bulletins/${reference}/removed`)).not.toContain('Noor')

    expect(await look(stranger, reference)).toEqual(await look(stranger, 'BW-0000-0000'))
  })

async function recall(page: Page, reference: string) {
  await page.goto(`/bulletins/${reference}`)
  await page.getByRole('link', { name: 'Recall', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('1 organisation has opened it')
  await page.getByLabel('It was wrong').check()
  await page.getByLabel('Explanation').fill('You read the wrong gate.')
  await page.getByLabel('I have read what happens').check()
  await page.getByRole('button', { name: 'Recall it now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
}

/** What the page holds, shown or not. */
async function source(page: Page, address: string) {
  return (await page.request.get(address)).text()
}

async function mailsTo(person: string, reference: string) {
  const mails = await mailTo(villager(person).email)
  return mails.filter(({ text }) => text.includes(reference)).map(({ text }) => text)
}
