import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'
import { find } from './things.ts'

const desk = 'duty officer at Scheldt Terminals'
const mark = /Scheldt Terminals · [0-9A-F]{8} · \d{4}-\d\d-\d\d \d\d:\d\d UTC/

test('what the browser prints says for whom from AMBER on, and nothing of it stands on the screen', async ({ as }) => {
  const page = await as(desk)
  const amber = await find('readable', desk)
  await page.goto(`/bulletins/${amber}`)
  await expect(page.getByText(mark).first()).toBeHidden()
  for (const address of [`/bulletins/${amber}`, `/bulletins/${amber}/history`, `/bulletins/${amber}/questions`]) {
    await page.goto(address)
    expect(await marksOnPaper(page), address).toBeGreaterThan(1)
  }
  await page.goto(`/bulletins/${await find('printable', desk)}`)
  expect(await marksOnPaper(page)).toBe(0)
})

test('a printed list is marked as the strictest thing on it, and says for whom', async ({ as }) => {
  const page = await as(desk)
  for (const address of ['/alerts', '/search?q=reefer']) {
    await page.goto(address)
    await expect(page.getByText(mark).first()).toBeAttached()
    await expect(page.getByText(mark).first()).toBeHidden()
    expect(await marksOnPaper(page), address).toBeGreaterThan(1)
  }
})

async function marksOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const marks = await page.getByText(mark).filter({ visible: true }).count()
  await page.emulateMedia({ media: 'screen' })
  return marks
}
