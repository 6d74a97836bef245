import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'

const manager = 'security manager at Maas Delta Terminals'
const owner = 'security manager at Scheldt Terminals'
const depot = 'depot manager at Noordzijde Empty Depot'
const police = 'publisher at Delta Port Police'

/** Planted with the village: it runs at Maas Delta, and is Scheldt Terminals' own. */
const seals = '/practices/BW-3P1Q-SEA1'

test('those who run it are asked, one answers without a name, both agree, and a third reader sees it', async ({
  as,
}) => {
  const [asker, runner, reader] = [await as(police, { javaScriptEnabled: false }), await as(manager), await as(depot)]
  const question = `Does it hold at night, with two in the booth? ${randomUUID().slice(0, 8)}`
  await asker.goto(seals)
  await asker.getByRole('link', { name: 'Ask those who run it' }).click()
  await asker.getByRole('button', { name: 'Send it for' }).click()
  await expect(asker.locator('[data-wrong]')).toBeVisible()
  await asker.getByLabel('Your question').fill(question)
  await asker.getByRole('button', { name: 'Send it for' }).click()
  await expect(asker.getByRole('main')).toContainText('Organisations that run it will see your question.')
  const address = new URL(asker.url()).pathname

  await open(runner, question)
  await runner.getByLabel('Your answer').fill('Yes, since the second camera.')
  await runner.getByRole('button', { name: 'Send the answer' }).click()
  await expect(runner.getByText('Your organisation, without its name')).toBeVisible()
  await runner.getByRole('button', { name: 'Let readers see it, without our name' }).click()
  await expect(runner.getByText('It is shown once the other side agrees too.')).toBeVisible()

  await asker.goto(address)
  await expect(asker.getByRole('list', { name: 'Answers' })).toContainText('An organisation that runs it')
  expect(await asker.content()).not.toContain('Maas Delta')
  await reader.goto(seals)
  await expect(reader.getByRole('main')).not.toContainText(question)
  expect((await reader.request.get(address)).status()).toBe(404)
  await asker.getByRole('button', { name: 'Let readers see it, with our name' }).click()
  await expect(asker.getByText('Readers of the practice see this.')).toBeVisible()

  await reader.goto(seals)
  const shown = reader.getByRole('list', { name: 'Answers that both sides show' }).getByRole('listitem')
  await expect(shown.filter({ hasText: question })).toContainText('Delta Port Police')
  await expect(shown.filter({ hasText: question })).not.toContainText('Maas Delta')
  await runner.getByRole('button', { name: 'No longer let readers see it' }).click()
  await expect(runner.getByRole('button', { name: 'Let readers see it, without our name' })).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('main')).not.toContainText(question)
})

test('a visit is asked for, the owner proposes a day, and both see it agreed', async ({ as }) => {
  const [asker, host] = [await as(police), await as(owner)]
  const wish = `Three of the night shift would come. ${randomUUID().slice(0, 8)}`
  await asker.goto(seals)
  await asker.getByRole('link', { name: 'Ask for a visit' }).click()
  await asker.getByLabel('What you would like to see').fill(wish)
  await asker.getByLabel('When it would suit you').fill('A weekday in March')
  await asker.getByRole('button', { name: 'Send it for' }).click()
  await expect(asker.getByText('A day that the owner proposes will stand here.')).toBeVisible()
  // the host reads Dutch
  await open(host, wish)
  await host.getByLabel('Uw antwoord').fill('Come at the shift change.')
  await host.getByLabel('Dag van het bezoek').fill('2031-03-04')
  await host.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(host.getByRole('list', { name: 'Antwoorden' })).toContainText('4 maart 2031')
  await asker.reload()
  await asker.getByRole('button', { name: 'Agree to this day' }).click()
  await expect(asker.getByText('The day of the visit is agreed')).toBeVisible()
  await host.reload()
  await expect(host.getByText('De dag van het bezoek is afgesproken')).toBeVisible()
})

/** From the practice to the request with these words. */
async function open(page: Page, words: string) {
  await page.goto(`${seals}/requests`)
  await page.getByRole('listitem').filter({ hasText: words }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: /^(Answer|Antwoorden)$/ })).toBeVisible()
}
