import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { plantPractice, plantSite } from './coverage/planting.ts'
import { behind } from './ground.ts'
import { enter, plantHouse } from './house.ts'
import { type Keyboard, keyboard } from './main-journey/hands.ts'
import { expect, test } from './portal.ts'
import { personOf } from './second-tenant/tenants.ts'

test.describe.configure({ timeout: 180_000 })

test('a practice is written and released without a mouse', async ({ as }) => {
  const page = await as('publisher at Delta Port Police')
  const hand = keyboard(page)
  const title = `Two at the gate, ${randomUUID()}`
  await page.goto('/practices')
  await hand.press(page.getByRole('link', { name: 'Share a practice' }).first())
  await hand.fill(page.getByLabel('In one sentence'), 'Two people check each seal, so that a cloned one is noticed.')
  await hand.fill(page.getByLabel('What do you call it?'), title)
  await hand.press(button(page, 'Go on'))
  await expect(page).toHaveURL(/\/edit$/)
  await hand.fill(page.getByLabel('How is it done'), 'One reads the number aloud.')
  await hand.press(page.locator('summary', { hasText: 'What it stops' }))
  await hand.tick(page.getByLabel('Seal management and checks'))
  await hand.press(button(page, 'Next: who may see it?'))
  await hand.press(button(page, 'Next: check and release'))
  await release(page, hand)
  await expect(page).toHaveURL(/\/practices\/BW-/)
  await expect(page.getByRole('article')).toContainText('One reads the number aloud.')
})

test('a practice is graded, adopted and marked without a mouse', async ({ visit }) => {
  const house = await plantHouse()
  const { id } = personOf(house, 'publisher')
  await behind(
    `insert into portal.board_member (organisation_id, person_id, named_by, ends_at)
     select $1, $2, person_id, now() + interval '1 year' from portal.member_role where role = 'secretariat' limit 1`,
    [house.id, id],
  )
  const reference = await plantPractice({ title: `Tug twice ${house.id}`, methods: ['MO-X06'], stages: ['ST7'] })
  await plantSite(house.id, 'Quay 7')
  const page = await enter(await visit(), house, 'publisher')
  const hand = keyboard(page)
  await page.goto(`/practices/${reference}`)
  await grade(page, hand)
  await adopt(page, hand)

  await page.goto(`/practices/${reference}`)
  await hand.press(page.getByRole('link', { name: 'Mark Quay 7 for this practice' }))
  await hand.choose(page.locator(`[name="maturity-${reference}"]`), '3 Practised')
  await hand.fill(page.locator(`[name="evidence-${reference}"]`), 'Drill of May')
  await hand.press(button(page, 'Save the marks'))
  await expect(page.getByText('One mark was saved.')).toBeVisible()
})

test('a drill is started, sent on, answered, ended and written up without a mouse', async ({ visit }) => {
  const page = await enter(await visit(), await plantHouse(), 'publisher')
  const hand = keyboard(page)
  await page.goto('/drills')
  await hand.press(page.getByRole('link', { name: 'Start a drill' }))
  await hand.mark(page.getByRole('radio', { name: 'PIN-code fraud' }))
  await hand.fill(page.getByLabel('Where'), 'Gate 3')
  await hand.press(button(page, 'Start the drill'))
  await expect(page.getByRole('heading', { level: 1, name: 'Gate 3' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await hand.press(button(page, 'Send the next now'))
  await expect(page.getByText('Not answered yet')).toHaveCount(2)

  await page.goto('/')
  const running = page.getByRole('list', { name: 'A drill is running' })
  await expect(running).toContainText('Not answered yet')
  await hand.press(running.getByRole('link'))
  await hand.fill(page.getByLabel('What exactly, and who'), 'The code was drawn back.')
  await hand.press(button(page, 'Action taken'))
  await expect(page.getByRole('listitem').filter({ hasText: 'The code was drawn back.' })).toBeVisible()
  await page.goto('/')
  await expect(running).toContainText('Answered')
  await hand.press(running.getByRole('link'))
  await expect(page).toHaveURL(address)
  await writeUp(page, hand)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(running).toHaveCount(0)
})

/** Who joins the alliance meanwhile, in another journey, may see it too: the page asks to look again. */
async function release(page: Page, hand: Keyboard) {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && /[/]release/.test(answer.url()),
  )
  await hand.press(button(page, 'Release now'))
  if ((await answered).status() === 409) await release(page, hand)
}

async function grade(page: Page, hand: Keyboard) {
  await hand.press(page.getByRole('link', { name: 'Grade this practice' }))
  await hand.mark(page.getByRole('radio', { name: /^E2 · Monitored/ }))
  await hand.fill(page.getByLabel('Reason'), 'Figures of two months were shown.')
  await hand.press(button(page, 'Give this grade'))
  await expect(page).toHaveURL(/#grades$/)
  await expect(page.locator('#grades')).toContainText('Figures of two months were shown.')
}

async function adopt(page: Page, hand: Keyboard) {
  await hand.press(page.getByRole('link', { name: 'Where your sites stand' }))
  await hand.press(page.locator('summary', { hasText: 'Record where Quay 7 stands' }))
  await hand.mark(page.getByRole('radio', { name: 'Rejected' }))
  await hand.mark(page.getByRole('radio', { name: 'Too costly' }))
  await hand.press(button(page, 'Save'))
  await expect(page.getByRole('list', { name: 'Your sites' })).toContainText('Too costly')
}

async function writeUp(page: Page, hand: Keyboard) {
  await hand.press(button(page, 'End the drill'))
  await hand.press(page.getByRole('link', { name: 'Write it up' }))
  await hand.fill(page.getByLabel('Results'), 'The code was worth nothing any more.')
  await hand.press(button(page, 'Save the report'))
  await expect(page.getByRole('article')).toContainText('The code was worth nothing any more.')
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
