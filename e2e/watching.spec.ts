import type { BrowserContextOptions } from '@playwright/test'
import { enter, plantHouse } from './house.ts'
import { expect, test } from './portal.ts'
import { someContainer } from './second-tenant/containers.ts'
import { bring, expectCalendar, expectTable, paste, watch } from './watching/entering.ts'
import { expectHit, mailsAbout, nameIn, noticesIn } from './watching/naming.ts'

const publisher = 'publisher at Delta Port Police'
const ways: [string, BrowserContextOptions][] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
]

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of ways) {
  test(`a list is pasted, mended and brought as a file, and what it names is told at once, ${way}`, async ({
    as,
    visit,
  }) => {
    const [house, other] = [await plantHouse(), await plantHouse()]
    const analyst = await enter(await visit(options), house, 'contributor')
    const [stranger, police] = [await enter(await visit(options), other, 'contributor'), await as(publisher, options)]
    const known = Array.from({ length: 300 }, someContainer)
    const [seen = '', ...rest] = known
    await paste(analyst, known)
    await bring(analyst, rest.slice(0, 60))
    await analyst.goto('/watching')
    await analyst.getByRole('button', { name: 'Tell me too' }).click()
    await expect(analyst.getByText('You are told at once when one of them is named.')).toBeVisible()

    const later = someContainer()
    await watch(stranger, seen)
    await expect(stranger.getByText('No bulletin that you may read names any of them yet.')).toBeVisible()
    const reference = await nameIn(police, house, [seen, later])
    const released = performance.now()
    await expect
      .poll(async () => (await mailsAbout(house, reference)).length, { timeout: 5_000, intervals: [50] })
      .toBe(1)
    console.log(`Named in a release, ${way}: told by mail after ${Math.round(performance.now() - released)} ms.`)
    await expectHit(analyst, reference, seen)

    await watch(analyst, later)
    const met = analyst.locator('section').filter({ hasText: 'One bulletin names something of it already' }).last()
    await expect(met.getByRole('link', { name: /Doors of bay 9/ })).toHaveAttribute('href', `/bulletins/${reference}`)

    await stranger.goto('/alerts')
    await expect(stranger.getByText('Something on your watch list')).toHaveCount(0)
    expect(await noticesIn(other)).toBe(0)
    for (const address of ['/watching', '/watching/export'])
      expect(await (await stranger.request.get(address)).text()).not.toContain(rest[1] ?? '')
  })

  test(`calls and boxes come as a table and as a calendar, and what touches them says so, ${way}`, async ({
    as,
    visit,
  }) => {
    const [house, other] = [await plantHouse(), await plantHouse()]
    const analyst = await enter(await visit(options), house, 'contributor')
    const [stranger, police] = [await enter(await visit(options), other, 'contributor'), await as(publisher, options)]
    const box = someContainer()
    await expectTable(analyst, box)
    await expectCalendar(analyst)

    const reference = await nameIn(police, house, [box, 'IMO 9074729'])
    await analyst.goto(`/bulletins/${reference}`)
    const touched = analyst.getByRole('article').or(analyst.getByRole('main')).first()
    await expect(touched).toContainText(/Touches one call and one box, the first due in \d days\./)
    await expect(touched).toContainText('Morning Reefer')
    await analyst.goto('/')
    await expect(
      analyst
        .getByRole('main')
        .getByText(/one call and one box/i)
        .first(),
    ).toBeVisible()

    await stranger.goto('/watching/calls')
    await expect(stranger.getByText('Say what is to come')).toBeVisible()
    await analyst.goto('/watching/calls')
    await analyst.getByRole('button', { name: 'Strike out: Morning Reefer' }).click()
    await expect(analyst.getByText('Morning Reefer')).toHaveCount(0)
  })
}
