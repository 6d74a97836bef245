import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'
import { pages } from './routes.ts'
import { addressOf } from './things.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const schemes = ['light', 'dark'] as const
const widths = [1280, 360]

for (const row of pages)
  test(`anybody can use /${row.path}`, async ({ as, visit }) => {
    const page = row.as ? await as(row.as) : await visit()
    const answer = await page.goto(await addressOf(row))
    expect(answer?.status()).toBe(200)
    await expectAccessible(page)
  })

/** In both colour schemes, on a desk and on a phone; nothing is wider than the phone. */
async function expectAccessible(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(told), `${width} px, ${colorScheme}`).toEqual([])
    }
    expect(await tooWide(page), `wider than ${width} px`).toEqual([])
  }
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function told({ id, help, nodes }: Violation) {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`
}

/** What makes the page scroll sideways. */
function tooWide(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return wide.map((element) => element.outerHTML.slice(0, 120))
  })
}
