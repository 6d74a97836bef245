import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { type Keyboard, keyboard } from './main-journey/hands.ts'
import { expect, test } from './portal.ts'

const police = 'publisher at Delta Port Police'

test.describe.configure({ timeout: 180_000 })

test('two layers, identifiers, a marked picture and their release need no mouse', async ({ as }) => {
  const page = await as(police)
  const hand = keyboard(page)
  const title = `Loose panels ${randomUUID()}`
  await page.goto('/bulletins')
  await hand.press(page.getByRole('link', { name: 'Write a bulletin', exact: true }))
  await hand.fill(page.getByLabel('What happened?'), 'Stopped BQXU 480217-0 at gate 4 in Rotterdam.')
  await hand.fill(page.getByLabel('Title'), title)
  await hand.press(button(page, 'Go on'))

  await takeIdentifiers(page, hand)
  await writeAnnex(page, hand)
  await markPicture(page, hand, title)
  await chooseReaders(page, hand)

  await hand.press(page.getByRole('link', { name: 'Next: check and release' }))
  await hand.choose(page.getByLabel('Answer wanted'), 'within a day')
  await hand.press(button(page, 'Release now'))
  await expect(page).toHaveURL(/\/bulletins\/BW-.{4}-.{4}$/)
  await expect(page.getByRole('article')).toContainText('How we know: the annex.')
  await expect(page.getByRole('article').getByRole('link', { name: 'BQXU 480 217 0' })).toBeVisible()
})

async function takeIdentifiers(page: Page, hand: Keyboard) {
  await expect(page.getByRole('heading', { name: 'Found in the text' })).toBeVisible()
  const here = page.getByRole('list', { name: 'In this layer' })
  await hand.press(button(page, 'Take what is ticked'))
  await expect(here.getByRole('listitem')).toHaveCount(1)
  await hand.fill(page.getByLabel('One on each line'), 'container,CSQU3054384,seen twice')
  await hand.press(button(page, 'Add'))
  await hand.press(button(page, 'Take CSQU 305 438 3'))
  await expect(here.getByRole('listitem')).toHaveCount(2)
  await hand.press(button(page, 'Remove CSQU 305 438 3'))
  await expect(here.getByRole('listitem')).toHaveCount(1)
  await hand.press(page.getByRole('link', { name: 'Go on with the text' }))
  await expect(page).toHaveURL(/\/edit/)
}

async function writeAnnex(page: Page, hand: Keyboard) {
  await hand.tick(page.getByLabel('This is an exercise'))
  await hand.press(button(page, 'Add a stricter layer'))
  await hand.fill(page.getByLabel('Text of layer 2'), 'How we know: the annex.')
  await hand.press(button(page, 'Save'))
  await expect(page.getByText(/^Saved/)).toBeVisible()
}

async function markPicture(page: Page, hand: Keyboard, title: string) {
  const background = { r: 40, g: 70, b: 90 }
  const photo = sharp({ create: { width: 320, height: 240, channels: 3, background } })
  await hand.press(button(page, 'Add pictures or files').last())
  const file = { name: 'panel.jpg', mimeType: 'image/jpeg', buffer: await photo.jpeg().toBuffer() }
  await hand.bring(page.getByLabel('Photos, scans or documents'), file)
  await hand.press(button(page, 'Add files'))
  await hand.press(page.getByRole('link', { name: 'panel.jpg' }))
  await hand.press(button(page, 'Closer'))
  await hand.rewrite(page.getByLabel('From the left (%)'), '20')
  await hand.rewrite(page.getByLabel('From the top (%)'), '30')
  await hand.rewrite(page.getByLabel('Width (%)'), '25.5')
  await hand.rewrite(page.getByLabel('Height (%)'), '10')
  await hand.fill(page.getByLabel('What is there'), 'The loose panel')
  await hand.press(button(page, 'Mark it'))
  await expect(page.getByRole('listitem').filter({ hasText: 'The loose panel' })).toBeVisible()
  await hand.press(page.getByRole('main').getByRole('link', { name: title }))
  await hand.press(page.getByRole('link', { name: 'Edit', exact: true }))
}

async function chooseReaders(page: Page, hand: Keyboard) {
  await hand.press(page.getByRole('link', { name: '2. Who' }))
  await hand.mark(page.getByRole('radio', { name: 'TLP:GREEN' }))
  await hand.tick(organisations(page).getByLabel('Vistula Bay Port'))
  await hand.tick(organisations(page).getByLabel('Scheldt Terminals'))
  await hand.press(button(page, 'Next: who may see layer 2?'))
  await expect(page).toHaveURL(/layer=2/)
  await hand.mark(page.getByRole('radio', { name: 'TLP:AMBER Named' }))
  await hand.tick(organisations(page).getByLabel('Scheldt Terminals'))
  await hand.press(button(page, 'Next: what each of them sees'))
  await expect(page.getByRole('region', { name: 'Sees layer 1 only', exact: true })).not.toContainText('the annex')
}

function organisations(page: Page) {
  return page.getByRole('group', { name: 'Organisations' }).first()
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
