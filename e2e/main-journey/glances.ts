import type { Page } from '@playwright/test'
import { mailTo } from '../mail.ts'
import { steady } from '../steady.ts'

const everywhere = [
  '/',
  '/bulletins',
  '/bulletins?sector=SEC-RFR',
  '/bulletins?severity=3&tlp=2',
  '/bulletins?organisation=Delta+Port+Police',
  '/alerts',
  '/alerts/subscriptions/new?sectors=SEC-RFR',
  '/directory',
  '/directory/groups',
  '/public',
]

/** Everything a person could notice something by. */
export async function glance(page: Page, email: string) {
  const seen: Record<string, string> = {}
  for (const address of everywhere) seen[address] = (await open(page, address)).body
  return { ...seen, mail: await mailTo(email) }
}

/** The answer to a bulletin's address, without what names the bulletin. */
export function look(page: Page, reference: string) {
  return open(page, `/bulletins/${reference}`, reference)
}

async function open(page: Page, address: string, thing = '') {
  const answer = await page.request.get(address, { maxRedirects: 0 })
  return { status: answer.status(), body: steady(await answer.text(), answer.headers(), thing) }
}
