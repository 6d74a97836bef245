import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './portal.ts'

const caller = 'port security officer at Vistula Bay Port'
const police = 'publisher at Delta Port Police'
const depot = 'depot manager at Noordzijde Empty Depot'
const reader = 'reader at Vistula Bay Port'
const dutch = 'security manager at Scheldt Terminals'
const ways: [string, BrowserContextOptions][] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
]

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of ways)
  test(`a call is opened, answered, shown to all by both and closed, ${way}`, async ({ as }) => {
    const page = await as(caller, options)
    const title = `Night cameras that stand salt ${randomUUID().slice(0, 8)}`
    const address = await open(page, title)

    const other = await as(police, options)
    await other.goto('/practices/calls')
    await other.getByRole('link', { name: title }).click()
    const words = `Ours stand it for three winters. ${randomUUID().slice(0, 8)}`
    await other.getByRole('button', { name: /^Send the answer for Delta/ }).click()
    await expect(other.getByText('Write a sentence, or name a practice.').first()).toBeVisible()
    await answer(other, words, 'BW-0000-0000')
    await expect(other.getByText("You can't see this, it does not exist")).toBeVisible()
    await answer(other, words, 'bw 3p1q yth6')
    const ours = other.getByRole('list', { name: 'What your organisation answered' })
    await expect(ours).toContainText(words)
    await expect(ours.getByRole('link', { name: 'What a weekend in a container costs' })).toBeVisible()

    const third = await as(depot, options)
    await third.goto(address)
    await expect(third.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(third.getByRole('main')).not.toContainText(words)
    await third.goto('/practices/calls')
    const line = third.getByRole('listitem').filter({ hasText: title })
    await expect(line).toContainText('Vistula Bay Port')
    await expect(line).not.toContainText('answer')
    await page.goto('/practices/calls/own')
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('1 answer')

    await page.goto(address)
    await expect(page.getByRole('list', { name: 'Answers to your organisation' })).toContainText('Delta Port Police')
    await page.getByRole('button', { name: 'Let all members see it' }).click()
    await expect(page.getByText('It is shown once the other side agrees too.')).toBeVisible()
    await other.reload()
    await expect(other.getByText('The other side would let all members see this.')).toBeVisible()
    await other.getByRole('button', { name: 'Let all members see it, without our name' }).click()
    await expect(other.getByText('All members see this, without the name of who answered.')).toBeVisible()
    await third.goto(address)
    const shown = third.getByRole('list', { name: 'Answers that both sides show' })
    await expect(shown).toContainText(words)
    await expect(shown).toContainText('A member organisation')
    await expect(shown).not.toContainText('Delta Port Police')
    await other.getByRole('button', { name: 'No longer let all members see it' }).click()
    await expect(other.getByRole('button', { name: 'Let all members see it, with our name' })).toBeVisible()
    await third.reload()
    await expect(third.getByRole('main')).not.toContainText(words)

    await page.goto(address)
    await page.getByLabel('What came of it').fill('Two cameras on loan until spring.')
    await page.getByRole('button', { name: 'Close the call' }).click()
    await expect(page.getByText('Two cameras on loan until spring.').first()).toBeVisible()
    await other.goto(address)
    await expect(other.getByRole('button', { name: /^Send the answer/ })).toHaveCount(0)
    await third.goto('/practices/calls')
    await expect(third.getByRole('main')).not.toContainText(title)
    await third.getByRole('navigation', { name: 'Calls' }).getByRole('link', { name: 'Closed' }).click()
    await expect(third.getByRole('listitem').filter({ hasText: title })).toContainText('on loan until spring')
  })

test('the caller hears of an answer, and the one that answered of what the caller would show', async ({ as }) => {
  const page = await as(caller)
  const title = `Someone who lends a net for hulls ${randomUUID().slice(0, 8)}`
  const address = await open(page, title)
  const other = await as(police)
  await other.goto(address)
  await answer(other, 'We have two.')
  await expect(other.getByRole('list', { name: 'What your organisation answered' })).toContainText('We have two.')
  await hears(page, `Your call was answered: ${title}`)
  await page.getByRole('link', { name: `Your call was answered: ${title}` }).click()
  await page.getByRole('button', { name: 'Let all members see it' }).click()
  await expect(page.getByText('It is shown once the other side agrees too.')).toBeVisible()
  await hears(other, `The other side would let all members see an answer: ${title}`)

  // whoever reads for the house knows of the call, and of no answer
  const colleague = await as(reader)
  await colleague.goto(address)
  await expect(colleague.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(colleague.getByRole('main')).not.toContainText('We have two.')
  expect((await colleague.goto('/practices/calls/new'))?.status()).toBe(404)
})

test('calls are accessible: in a list, to be opened, full, and in Dutch', async ({ as }) => {
  const page = await as(caller)
  await page.goto('/practices/calls/new')
  await page.getByRole('button', { name: /^Open the call/ }).click()
  await expect(page.getByText('Fill this in.').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/practices/calls')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Drone detection at small ports' }).click()
  await expect(page.getByRole('list', { name: 'What your organisation answered' })).toBeVisible()
  await expectAccessible(page)
  const other = await as(dutch)
  await other.goto('/practices/calls/closed')
  await expectAccessible(other)
  await other.getByRole('link', { name: /check sheet for reefers/ }).click()
  await expect(other.getByRole('heading', { name: 'Antwoorden aan uw organisatie' })).toBeVisible()
  await expectAccessible(other)
})

/** From the library; answers the address of the call. */
async function open(page: Page, title: string) {
  await page.goto('/practices')
  await page.getByRole('link', { name: 'Open calls' }).click()
  await page.getByRole('link', { name: 'Open a call' }).click()
  await page.getByRole('textbox', { name: 'Looking for' }).fill(title)
  await page.getByLabel('Open until').fill('2031-01-01')
  await page.getByRole('button', { name: 'Open the call for Vistula Bay Port' }).click()
  await expect(page.getByText('Choose a day from today on, within a year.').first()).toBeVisible()
  await page.getByLabel('What for').fill('The mole has no light, and the spray ends every lens.')
  await page.getByLabel('Open until').fill(inDays(60))
  await page.getByLabel('Perimeter, water side, drones').check()
  await page.getByRole('button', { name: 'Open the call for Vistula Bay Port' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Looking for: ${title}` })).toBeVisible()
  await expect(page.getByText('No answer yet.')).toBeVisible()
  return new URL(page.url()).pathname
}

function inDays(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

async function answer(page: Page, words: string, reference = '') {
  await page.getByLabel('Your answer').fill(words)
  await page.getByLabel('A practice').fill(reference)
  await page.getByRole('button', { name: /^Send the answer for/ }).click()
}

/** The worker tells of it in a moment. */
async function hears(page: Page, words: string) {
  await expect(async () => {
    await page.goto('/alerts')
    await expect(page.getByText(words)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
}
