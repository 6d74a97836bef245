import { expect, type Page } from '@playwright/test'
import { draftFor, releaseIt } from '../house.ts'
import type { Ways } from './ways.ts'

/** The first of what is suggested to a terminal at Antwerp. */
export async function takeSuggestion(page: Page) {
  await page.goto('/alerts/subscriptions')
  await page.getByRole('button', { name: 'Subscribe: All sectors, at Antwerp' }).click()
  await expect(page.getByRole('link', { name: 'Change: All sectors, at Antwerp' })).toBeVisible()
}

/** Reefers at once, but no drill: the preview says what that means and would have brought, at each step. */
export async function build(page: Page, drill: string, live: boolean) {
  await page.getByRole('link', { name: 'New subscription' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New subscription' })).toBeVisible()
  const preview = sectionOf(page, 'In the last 90 days')
  const follow = () => (live ? undefined : page.getByRole('button', { name: 'Show what it would have found' }).click())
  await page.getByRole('checkbox', { name: 'Reefer chain' }).first().check()
  await follow()
  await expect(preview).toContainText('Reefer chain.')
  await expect(preview.getByRole('status')).toHaveText(/^It would have told you of (one|\d+) bulletins?\.$/)
  await expect(preview).toContainText(/message(s)? a week/)
  await expect(preview.getByRole('list')).toContainText(drill)

  await page.getByText('But not…').click()
  await page.getByLabel('Words that keep it away').fill(drill)
  await follow()
  await expect(preview).toContainText(`Reefer chain; but not: that says “${drill}”.`)
  await expect(preview.getByRole('list')).not.toContainText(drill)
  await page.getByLabel('How soon').selectOption('Immediately')
  await page.getByRole('textbox', { name: 'Name (optional)' }).fill('Reefers at night')
  await page.getByRole('button', { name: 'Subscribe', exact: true }).click()
  const kept = page.getByRole('listitem').filter({ hasText: 'Reefers at night' })
  await expect(kept).toContainText(`Reefer chain; but not: that says “${drill}”`)
  await expect(kept).toContainText('Immediately')
}

function sectionOf(page: Page, title: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
}

/** The number in the frame, which the title says too where there is script. */
export async function countedIn(page: Page, live: boolean) {
  if (!live) await page.reload()
  const said = await page.getByRole('banner').getByRole('link', { name: /alert/i }).textContent()
  const unread = Number.parseInt(said ?? '', 10) || 0
  return !live || (await page.title()).startsWith(`(${unread}) `) ? unread : 0
}

/** From the newest alert: which subscriptions brought it, and no more of this bulletin. */
export async function explainAndMute(page: Page) {
  await page.goto('/alerts')
  await page.getByRole('link', { name: /^You subscribed to: .*; one more subscription matches\.$/ }).click()
  const why = sectionOf(page, 'Why it is yours')
  await expect(why.getByRole('link', { name: /^All sectors, at Antwerp/ })).toBeVisible()
  await expect(why.getByRole('link', { name: /^Reefer chain; but not/ })).toBeVisible()
  await page.getByRole('link', { name: 'Mute this bulletin' }).click()
  await page.getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'This bulletin is muted' })).toBeVisible()
}

export async function subscribeTo(page: Page, choice: string) {
  await page.goto(`/alerts/subscriptions/new?${choice}&cadence=immediate`)
  await page.getByRole('button', { name: 'Subscribe', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Subscriptions' })).toBeVisible()
}

/** The mail that comes of a release of this kind. */
export async function mailOf(publisher: Page, told: Ways, about: { sectors?: string[]; ports?: string[] }) {
  const reference = await draftFor(told.house, { title: 'Doors of bay 5', ...about })
  await releaseIt(publisher, reference)
  await expect.poll(async () => (await told.mails(reference)).length, { timeout: 30_000 }).toBe(1)
  const [mail] = await told.mails(reference)
  return { source: mail?.source ?? '', text: mail?.text ?? '' }
}

/** The address a mail program presses, RFC 8058: the header says that one press is enough. */
export function endingOf({ source }: { source: string }) {
  const head = (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n\s+/g, ' ')
  expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  return /^List-Unsubscribe: <([^>]+)>/m.exec(head)?.[1] ?? ''
}
