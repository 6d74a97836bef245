import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Keyboard, keyboard } from './main-journey/hands.ts'
import { expect, test } from './portal.ts'

const caller = 'port security officer at Vistula Bay Port'
const police = 'publisher at Delta Port Police'

/** Planted with the village: Scheldt Terminals' own, which runs at Maas Delta. */
const seals = '/practices/BW-3P1Q-SEA1'

test.describe.configure({ timeout: 180_000 })

test('a collection is begun, filled from a practice, put in order and dropped without a mouse', async ({ as }) => {
  const page = await as(police)
  const hand = keyboard(page)
  const title = `For the night shift ${randomUUID().slice(0, 8)}`
  await page.goto(seals)
  await hand.press(page.getByRole('link', { name: 'Put into a collection' }))
  await hand.press(page.getByRole('link', { name: 'Begin a collection' }))
  await hand.fill(page.getByRole('textbox', { name: 'Title' }), title)
  await hand.mark(page.getByRole('radio', { name: /^The alliance/ }))
  await hand.press(button(page, 'Save'))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByLabel('Reference')).toHaveValue('BW-3P1Q-SEA1')
  await hand.rewrite(page.getByLabel('Reference'), 'bw 3p1q yth6')
  await hand.press(button(page, 'Put into the collection'))
  const rows = page.getByRole('list', { name: title }).getByRole('listitem')
  await expect(rows).toHaveCount(1)

  await page.goto(seals)
  await hand.press(page.getByRole('link', { name: 'Put into a collection' }))
  await hand.press(page.getByRole('link', { name: title }))
  await expect(page.getByLabel('Reference')).toHaveValue('BW-3P1Q-SEA1')
  await hand.fill(page.getByLabel('Why it is worth reading'), 'It takes two, and a minute.')
  await hand.press(button(page, 'Put into the collection'))
  await expect(rows).toHaveCount(2)
  await hand.press(page.getByRole('button', { name: 'Earlier: Two pairs of eyes' }))
  await expect(rows.first()).toContainText('Two pairs of eyes')
  await hand.press(page.getByRole('button', { name: 'Take out: What a weekend' }))
  await expect(rows).toHaveCount(1)
  await hand.press(page.locator('summary', { hasText: 'Drop the collection' }))
  await hand.press(button(page, 'Drop it'))
  await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
})

test('those who run a practice are asked, answer and let readers see it without a mouse', async ({ as }) => {
  const [asker, runner] = [await as(police), await as('security manager at Maas Delta Terminals')]
  const question = `Who looks when it rains? ${randomUUID().slice(0, 8)}`
  const hand = keyboard(asker)
  await asker.goto(seals)
  await hand.press(asker.getByRole('link', { name: 'Ask those who run it' }))
  await hand.fill(asker.getByLabel('Your question'), question)
  await hand.press(asker.getByRole('button', { name: 'Send it for' }))
  await expect(asker.getByText('Organisations that run it will see your question.')).toBeVisible()

  await runner.goto(`${seals}/requests`)
  const other = keyboard(runner)
  await other.press(runner.getByRole('listitem').filter({ hasText: question }).getByRole('link'))
  await other.fill(runner.getByLabel('Your answer'), 'Whoever holds the lamp.')
  await other.mark(runner.getByRole('radio', { name: 'With the name of our organisation' }))
  await other.press(button(runner, 'Send the answer'))
  await other.press(button(runner, 'Let readers see it, with our name'))
  await expect(runner.getByText('It is shown once the other side agrees too.')).toBeVisible()
  await asker.reload()
  await hand.press(button(asker, 'Let readers see it, without our name'))
  await expect(asker.getByText('Readers of the practice see this.')).toBeVisible()
  await hand.press(button(asker, 'Take the request back'))
  await expect(asker.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a call is opened, answered, shown and closed without a mouse', async ({ as }) => {
  const [page, other] = [await as(caller), await as(police)]
  const title = `A lamp that floats ${randomUUID().slice(0, 8)}`
  await openCall(page, keyboard(page), title)

  await other.goto('/practices/calls')
  const answering = keyboard(other)
  await answering.press(other.getByRole('link', { name: title }))
  await answering.fill(other.getByLabel('Your answer'), 'Ours does, and blinks.')
  await answering.fill(other.getByLabel('A practice'), 'BW-3P1Q-YTH6')
  await answering.press(button(other, 'Send the answer for Delta Port Police'))
  await answering.press(button(other, 'Let all members see it, with our name'))
  await expect(other.getByText('It is shown once the other side agrees too.')).toBeVisible()

  const hand = keyboard(page)
  await page.goto('/practices/calls')
  await hand.press(page.getByRole('navigation', { name: 'Calls' }).getByRole('link', { name: 'Of your organisation' }))
  await hand.press(page.getByRole('link', { name: title }))
  await hand.press(button(page, 'Let all members see it'))
  await expect(page.getByText('All members see this, with the name Delta Port Police.')).toBeVisible()
  await hand.fill(page.getByLabel('What came of it'), 'Two lamps on loan.')
  await hand.press(button(page, 'Close the call'))
  await expect(page.getByText('Two lamps on loan.').first()).toBeVisible()
  await expect(button(page, 'Close the call')).toHaveCount(0)
})

async function openCall(page: Page, hand: Keyboard, title: string) {
  await page.goto('/practices')
  await hand.press(page.getByRole('link', { name: 'Open calls' }))
  await hand.press(page.getByRole('link', { name: 'Open a call' }))
  await hand.fill(page.getByLabel('Looking for'), title)
  await hand.fill(page.getByLabel('What for'), 'The mole has no light.')
  await hand.tick(page.getByLabel('Perimeter, water side, drones'))
  await hand.tick(page.getByLabel('Marina or fishing harbour'))
  await hand.press(button(page, 'Open the call for Vistula Bay Port'))
  await expect(page.getByRole('heading', { level: 1, name: `Looking for: ${title}` })).toBeVisible()
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
