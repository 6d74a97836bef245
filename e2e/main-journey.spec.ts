import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { mailTo } from './mail.ts'
import { glance, look } from './main-journey/glances.ts'
import { type Hand, keyboard, mouse } from './main-journey/hands.ts'
import { releaseAlert } from './main-journey/release-alert.ts'
import { expect, test, villager } from './portal.ts'

type Way = { name: string; hand: (page: Page) => Hand; options: BrowserContextOptions; live: boolean }

const ways: Way[] = [
  { name: 'live', hand: mouse, options: {}, live: true },
  { name: 'without script', hand: mouse, options: { javaScriptEnabled: false }, live: false },
  { name: 'by keyboard alone', hand: keyboard, options: {}, live: true },
]

const publisher = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'
/** One is left out of a group it belongs to, one was never in it. */
const strangers = ['depot manager at Noordzijde Empty Depot', 'duty officer at Elbe Customs Service']

test.describe.configure({ mode: 'default', timeout: 120_000 })

for (const { name, hand, options, live } of ways)
  test(`an alert reaches the desk it is for and leaves no trace with others, ${name}`, async ({ as }) => {
    const title = `Extraction team at the reefer stacks, ${randomUUID()}`
    const body = 'Two lorries wait at the north gate with seals that were cut and glued.'
    const [police, reader] = [await as(publisher, options), await as(desk, options)]
    const outside = await Promise.all(strangers.map((stranger) => as(stranger, options)))
    const glances = () =>
      Promise.all(outside.map((page, index) => glance(page, villager(strangers[index] ?? '').email)))
    const before = await glances()
    await reader.goto('/alerts')
    const unread = await unreadOf(reader)

    const reference = await releaseAlert(police, hand(police), { title, body })

    await arrives(reader, title, live)
    expect(await unreadOf(reader)).toBe(unread + 1)
    await hand(reader).press(reader.getByRole('link', { name: title }))
    await expect(reader.getByRole('article')).toContainText(body)
    await expect(reader.getByRole('article')).toContainText('TLP:AMBER')
    await expectMail(reference, { title, body })
    for (const page of outside) {
      expect(await look(page, reference)).toEqual(await look(page, 'BW-0000-0000'))
      expect((await look(page, reference)).status).toBe(404)
    }
    expect(await glances()).toEqual(before)
  })

async function unreadOf(page: Page) {
  const said = await page.getByRole('banner').getByRole('link', { name: /alert/i }).textContent()
  return Number.parseInt(said ?? '', 10) || 0
}

/** By itself, or at a reload where there is no script. */
async function arrives(page: Page, title: string, live: boolean) {
  const alert = page.getByRole('list', { name: 'Alerts' }).getByRole('link', { name: title })
  await expect(async () => {
    if (!live) await page.reload()
    await expect(alert).toBeVisible({ timeout: live ? 15_000 : 1_000 })
  }).toPass({ timeout: 20_000 })
}

/** At once, one, to the desk and not to whoever released it: where to look, and never what it says. */
async function expectMail(reference: string, { title, body }: { title: string; body: string }) {
  const about = async (person: string) =>
    (await mailTo(villager(person).email)).filter(({ text }) => text.includes(reference))
  await expect.poll(() => about(desk), { timeout: 20_000 }).toHaveLength(1)
  const [mail] = await about(desk)
  expect(mail?.subject).toContain('TLP:AMBER')
  expect(mail?.text).toContain('Severe')
  expect(mail?.text).toContain(`/bulletins/${reference}`)
  for (const secret of [title, body, 'reefer stacks', 'MSKU']) expect(mail?.source).not.toContain(secret)
  expect(await about(publisher)).toEqual([])
}
