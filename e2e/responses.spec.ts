import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'
import { releaseFor } from './responses/release.ts'
import { steady } from './steady.ts'

const publisher = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'
const officer = 'port security officer at Vistula Bay Port'
const third = 'depot manager at Noordzijde Empty Depot'

test('a desk answers, finds something and talks to the originator alone', async ({ as }) => {
  const title = `Seals of lane 7, ${randomUUID()}`
  const reference = await releaseFor(publisher, title)
  const [police, noor, stranger] = [await as(publisher), await as(desk), await as(third)]
  const address = `/bulletins/${reference}`

  await noor.goto('/')
  await noor.getByRole('list', { name: 'Waiting for your answer' }).getByRole('link', { name: title }).click()
  await expect(noor.getByText('An answer is asked for by')).toBeVisible()
  await noor.getByRole('button', { name: 'Received' }).click()
  await expect(noor.getByText('Your organisation answered: Received')).toBeVisible()
  await noor.goto('/')
  await expect(noor.getByRole('list', { name: 'Waiting for your answer' }).getByText(title)).toHaveCount(0)

  await noor.goto(address)
  await noor.getByRole('link', { name: 'Change the answer' }).click()
  await noor.getByLabel('Note for your own organisation').fill('Bay 14 is closed off.')
  await noor.getByRole('button', { name: 'Something found' }).click()
  await expect(noor).toHaveURL(/\/conversations\//)
  const conversation = new URL(noor.url()).pathname
  await noor.getByLabel('Your message').fill('Two bags behind the doors in bay 14.')
  await noor.getByRole('button', { name: 'Send' }).click()
  await expect(noor.getByRole('list', { name: 'Messages' })).toContainText('Two bags')

  await arrives(police, 'An organisation found something because of your bulletin.')
  await police.goto('/')
  await police.getByRole('list', { name: 'Conversations' }).getByRole('link', { name: title }).click()
  await expect(police.getByRole('list', { name: 'Messages' })).toContainText('Two bags')
  await expect(police.getByRole('list', { name: 'Messages' })).not.toContainText('Noor')
  await police.getByLabel('Your message').fill('Keep everybody away.')
  await police.getByRole('button', { name: 'Send' }).click()
  await arrives(noor, 'There is a new message in your conversation.')

  await police.goto(`${address}/acknowledgements`)
  await expect(police.getByRole('row', { name: 'Scheldt Terminals' })).toBeVisible()
  await expect(police.getByRole('main')).not.toContainText('Bay 14')
  await police.goto(`${address}/impact`)
  await expect(police.getByText('One organisation found something because of you.')).toBeVisible()

  const made = `/conversations/${randomUUID()}`
  expect(await look(stranger, conversation)).toEqual(await look(stranger, made))
  for (const hidden of [`${address}/acknowledgements`, `${address}/impact`, conversation, made])
    expect((await look(stranger, hidden)).status, hidden).toBe(404)
})

test('a question in no name is answered to all readers, without script', async ({ as }) => {
  const reference = await releaseFor(publisher, `Seals of lane 7, ${randomUUID()}`)
  const bare = { javaScriptEnabled: false }
  const [police, zofia, noor] = [await as(publisher, bare), await as(officer, bare), await as(desk, bare)]
  const address = `/bulletins/${reference}`
  const asked = `Which berth was it, ${randomUUID()}?`

  await zofia.goto(address)
  await zofia.getByRole('link', { name: 'Ask a question' }).click()
  await zofia.getByRole('button', { name: 'Send the question' }).click()
  await expect(zofia.getByText('Fill this in.').first()).toBeVisible()
  await zofia.getByLabel('Your question').fill(asked)
  await zofia.getByLabel('Do not say who asks').check()
  await zofia.getByRole('button', { name: 'Send the question' }).click()
  await expect(zofia.getByRole('list', { name: 'Questions' })).toContainText('Your organisation, unnamed to others')
  await noor.goto(address)
  await expect(noor.getByRole('main')).not.toContainText(asked)

  await police.goto(address)
  await expect(police.getByRole('main')).not.toContainText('Vistula Bay')
  await police.getByRole('link', { name: `Answer: ${asked}` }).click()
  await police.getByLabel('Your answer').fill('Berth 9.')
  await police.getByLabel('All who read this part').check()
  await police.getByRole('button', { name: 'Send the answer' }).click()
  await noor.goto(address)
  const questions = noor.getByRole('list', { name: 'Questions' })
  await expect(questions).toContainText(asked)
  await expect(questions).toContainText('Berth 9.')
  await expect(questions).toContainText('An organisation that stays unnamed')
  expect(await noor.content()).not.toContain('Vistula Bay')

  await zofia.goto(address)
  await zofia.getByRole('button', { name: 'Checking', exact: true }).click()
  await zofia.getByLabel('What it was good for').fill('We look at berth 9 now.')
  await zofia.getByRole('button', { name: 'Thank Delta Port Police' }).click()
  await expect(zofia.getByText('Your organisation said thanks')).toBeVisible()
  await police.goto(`${address}/impact`)
  await expect(police.getByRole('main')).toContainText('We look at berth 9 now.')
})

/** Stands in the list of alerts, sooner or later. */
async function arrives(page: Page, words: string) {
  await expect(async () => {
    await page.goto('/alerts')
    await expect(page.getByRole('list', { name: 'Alerts' }).getByText(words).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
}

async function look(page: Page, address: string) {
  const answer = await page.request.get(address, { maxRedirects: 0 })
  const thing = address.split('/').at(-1) ?? ''
  return { status: answer.status(), body: steady(await answer.text(), answer.headers(), thing) }
}
