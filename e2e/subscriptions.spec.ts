import { randomBytes } from 'node:crypto'
import type { BrowserContextOptions } from '@playwright/test'
import { draftFor, enter, releaseIt } from './house.ts'
import { expect, test } from './portal.ts'
import { revise } from './revise.ts'
import {
  build,
  countedIn,
  endingOf,
  explainAndMute,
  mailOf,
  subscribeTo,
  takeSuggestion,
} from './subscriptions/deeds.ts'
import { openWays, type Ways } from './subscriptions/ways.ts'

const publisher = 'publisher at Delta Port Police'
const ways: { name: string; options: BrowserContextOptions; live: boolean }[] = [
  { name: 'with script', options: {}, live: true },
  { name: 'without script', options: { javaScriptEnabled: false }, live: false },
]
const both = { sectors: ['SEC-RFR'], ports: ['BEANR'] }

test.describe.configure({ timeout: 180_000 })

for (const { name, options, live } of ways) {
  test(`a subscription is built, one release arrives by four ways at once, is explained and muted, ${name}`, async ({
    as,
    visit,
    baseURL,
  }) => {
    const told = await openWays(visit, baseURL ?? '')
    const police = await as(publisher, options)
    const drill = newWord()
    await releaseIt(police, await draftFor(told.house, { title: `Doors of bay 3, ${drill}`, ...both }))

    const desk = await enter(await visit(options), told.house, 'reader')
    await takeSuggestion(desk)
    await build(desk, drill, live)

    const reference = await draftFor(told.house, { title: 'Doors of bay 4', ...both })
    const pressed = performance.now()
    await releaseIt(police, reference)
    const seen = await Promise.all([
      after(pressed, () => countedIn(desk, live)),
      after(pressed, async () => (await told.mails(reference)).length),
      after(pressed, () => told.pushes(reference).length),
      after(pressed, () => told.calls(reference).length),
    ])
    console.log(`One release, ${name}: portal, mail, push, webhook after ${seen.join(', ')} ms.`)
    await expectSealed(told, reference)

    await explainAndMute(desk)
    await revise(police, reference, { body: 'Three units with re-made seals.', change: 'One more.' })
    const revised = expect.objectContaining({ kind: 'bulletin.revised' })
    await expect.poll(() => told.toldBeside(reference), { timeout: 30_000 }).toContainEqual(revised)
    const released = ['mail', 'push'].map((channel) => ({ kind: 'bulletin.released', channel }))
    expect(await told.told(reference)).toEqual(released)
    await desk.goto('/alerts')
    await expect(desk.getByRole('list', { name: 'Alerts' })).not.toContainText('was revised')
    expect(await told.mails(reference)).toHaveLength(1)
    await told.close()
  })

  test(`subscriptions end by one press in the mail program, and by the link for people, ${name}`, async ({
    as,
    visit,
    request,
    baseURL,
  }) => {
    const told = await openWays(visit, baseURL ?? '')
    const police = await as(publisher, options)
    const desk = await enter(await visit(options), told.house, 'reader')
    await subscribeTo(desk, 'ports=BEANR')
    await subscribeTo(desk, 'sectors=SEC-RFR')
    const standing = async () => {
      await desk.goto('/alerts/subscriptions')
      return desk.getByRole('link', { name: /^Change: / }).count()
    }

    const ending = endingOf(await mailOf(police, told, { sectors: ['SEC-RFR'] }))
    const oneClick = {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      data: 'List-Unsubscribe=One-Click',
    }
    expect((await request.get(ending)).status()).toBe(200)
    expect(
      (
        await request.post(
          ending.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
          oneClick,
        )
      ).status(),
    ).toBe(200)
    expect(await standing()).toBe(2)
    expect((await request.post(ending, oneClick)).status()).toBe(200)
    expect(await standing()).toBe(1)
    await expect(desk.getByRole('link', { name: 'Change: All sectors, at Antwerp' })).toBeVisible()

    const { text } = await mailOf(police, told, { ports: ['BEANR'] })
    const stranger = await visit(options)
    await stranger.goto(/End what brought this: (\S+)/.exec(text)?.[1] ?? '')
    await stranger.getByRole('button', { name: 'End them' }).click()
    await expect(stranger.getByRole('heading', { name: 'Ended' })).toBeVisible()
    expect(await standing()).toBe(0)

    const silent = await draftFor(told.house, { title: 'Doors of bay 6', ...both })
    await releaseIt(police, silent)
    await expect.poll(() => told.toldBeside(silent), { timeout: 30_000 }).not.toEqual([])
    expect(await told.told(silent)).toEqual([])
    await told.close()
  })
}

/** No identifier: the search knows words. */
function newWord() {
  return [...randomBytes(10)].map((byte) => 'bcdfghklmnprtvwx'.charAt(byte % 16)).join('')
}

/** Milliseconds from a moment until there is one of something. How many are too many is said where nobody else is at work. */
async function after(begun: number, count: () => number | Promise<number>) {
  await expect.poll(count, { timeout: 30_000, intervals: [50] }).toBe(1)
  return Math.round(performance.now() - begun)
}

/** Above GREEN every way says that there is something, how grave it is and where; never what. */
async function expectSealed(told: Ways, reference: string) {
  const [mail] = await told.mails(reference)
  const [pushed] = told.pushes(reference)
  expect(mail?.subject).toBe(`[TLP:AMBER] EXERCISE · New bulletin ${reference}`)
  expect(mail?.source).toContain('X-Breakwater-Marking: TLP:AMBER')
  expect(await told.onScreen(pushed?.text ?? '')).toEqual([
    { title: `TLP:AMBER · EXERCISE · ${reference}`, body: 'Severity: Moderate. Open it in the portal.' },
  ])
  const said = JSON.stringify([mail, pushed?.text, told.calls(reference)])
  for (const secret of ['bay 4', 'seals']) expect(said).not.toContain(secret)
}
