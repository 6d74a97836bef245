import { expect, type Page } from '@playwright/test'
import type { Hand } from './hands.ts'

type Alert = { title: string; body: string }

/** Writes an immediate TLP:AMBER alert for Reefer North-West without the depot, and releases it. Answers its reference. */
export async function releaseAlert(page: Page, hand: Hand, { title, body }: Alert) {
  const button = (name: string) => page.getByRole('button', { name })
  await page.goto('/bulletins')
  await hand.press(page.getByRole('link', { name: 'Write a bulletin', exact: true }))
  await hand.fill(page.getByLabel('What happened?'), body)
  await hand.fill(page.getByLabel('Title'), title)
  await hand.press(button('Go on'))

  await expect(page).toHaveURL(/\/bulletins\/BW-.{4}-.{4}\/edit/)
  await hand.choose(page.getByLabel('Severity'), 'Severe')
  await hand.choose(page.getByLabel('Urgency'), 'Immediate')
  await hand.tick(page.getByLabel('This is an exercise'))
  await hand.press(page.locator('summary', { hasText: 'Sectors' }))
  await hand.tick(page.getByRole('checkbox', { name: 'Reefer chain' }))
  await hand.press(button('Next: who may see it?'))

  await expect(page).toHaveURL(/\/audience/)
  await hand.mark(page.getByRole('radio', { name: 'TLP:AMBER Named' }))
  await hand.tick(page.getByRole('group', { name: 'Groups' }).first().getByLabel('Reefer North-West'))
  await hand.press(page.locator('summary', { hasText: 'Leave somebody out' }))
  await hand.tick(page.getByRole('group', { name: 'Leave somebody out' }).getByLabel('Noordzijde Empty Depot'))
  await hand.press(button('Next: check and release'))

  await expect(page).toHaveURL(/\/release/)
  await hand.press(button('Release now'))
  await expect(page).toHaveURL(/\/bulletins\/BW-.{4}-.{4}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.url().split('/').at(-1) ?? ''
}
