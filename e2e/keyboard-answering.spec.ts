import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Keyboard, keyboard } from './main-journey/hands.ts'
import { expect, test } from './portal.ts'
import { releaseFor } from './responses/release.ts'

const publisher = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'

test.describe.configure({ timeout: 180_000 })

test('an answer, a question, a recall and the removal of it need no mouse', async ({ as }) => {
  const title = `Seals of lane 7, ${randomUUID()}`
  const reference = await releaseFor(publisher, title)
  const [police, noor] = [await as(publisher), await as(desk)]
  await noor.goto('/')
  const waiting = noor.getByRole('list', { name: 'Waiting for your answer' })
  await keyboard(noor).press(waiting.getByRole('link', { name: title }))
  await answer(noor, keyboard(noor))
  const asked = `Which berth was it, ${randomUUID()}?`
  await ask(noor, keyboard(noor), asked)
  await police.goto(`/bulletins/${reference}`)
  await answerQuestion(police, keyboard(police), asked)

  await recall(police, keyboard(police), reference)
  await noor.goto(`/bulletins/${reference}`)
  await keyboard(noor).press(button(noor, 'We removed all copies'))
  await expect(noor).toHaveURL(/\/bulletins\/removals$/)
  await expect(noor.getByRole('main')).toContainText('Confirmed by Noor Claes')
})

test('a number is checked at the gate and words are searched for without a mouse', async ({ as }) => {
  const page = await as(desk)
  const hand = keyboard(page)
  await page.goto('/')
  await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Check', exact: true }))
  await hand.fill(page.getByLabel('Number, address or account'), 'bqxu 480217-0')
  await hand.press(button(page, 'Check'))
  await expect(page.getByRole('heading', { name: 'Stop' })).toBeVisible()
  await hand.press(page.getByRole('link', { name: 'All that is known of it' }))
  await expect(page).toHaveURL(/\/indicators\/container\/BQXU4802170/)

  await hand.fill(page.getByRole('banner').getByRole('searchbox'), 'reefer')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=reefer/)
  await hand.press(
    page
      .getByRole('main')
      .getByRole('link', { name: /^TLP:GREEN/ })
      .first(),
  )
  await expect(page).toHaveURL(/\/search\?.*tlp=1/)
  await hand.fill(page.getByLabel('Name', { exact: true }), `Reefers ${randomUUID()}`)
  await hand.press(button(page, 'Keep it'))
  await expect(page).toHaveURL(/\/search\/saved/)
})

async function answer(page: Page, hand: Keyboard) {
  await hand.press(button(page, 'Received'))
  await expect(page.getByText('Your organisation answered: Received')).toBeVisible()
  await hand.press(page.getByRole('link', { name: 'Change the answer' }))
  await hand.fill(page.getByLabel('Note for your own organisation'), 'Bay 14 is closed off.')
  await hand.press(button(page, 'Checking'))
  await expect(page.getByText('Your organisation answered: Checking')).toBeVisible()
}

async function ask(page: Page, hand: Keyboard, asked: string) {
  await hand.press(page.getByRole('link', { name: 'Ask a question' }))
  await hand.fill(page.getByLabel('Your question'), asked)
  await hand.tick(page.getByLabel('Do not say who asks'))
  await hand.press(button(page, 'Send the question'))
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText(asked)
}

async function answerQuestion(page: Page, hand: Keyboard, asked: string) {
  await hand.press(page.getByRole('link', { name: `Answer: ${asked}` }))
  await hand.fill(page.getByLabel('Your answer'), 'Berth 9.')
  await hand.mark(page.getByLabel('All who read this part'))
  await hand.press(button(page, 'Send the answer'))
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText('Berth 9.')
}

async function recall(page: Page, hand: Keyboard, reference: string) {
  await page.goto(`/bulletins/${reference}`)
  await hand.press(page.getByRole('link', { name: 'Recall', exact: true }))
  await hand.mark(page.getByLabel('It was wrong'))
  await hand.fill(page.getByLabel('Explanation'), 'The berth was another one.')
  await hand.tick(page.getByLabel('I have read what happens'))
  await hand.press(button(page, 'Recall it now'))
  await expect(page.getByRole('article')).toContainText('The berth was another one.')
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
