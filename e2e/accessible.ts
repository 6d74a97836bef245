import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const schemes = ['light', 'dark'] as const
const widths = [1280, 360]

/** What the browser says about our page: script that failed, content that the security policy stopped. */
export function heard(page: Page) {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  return complaints
}

/** In both colour schemes, on a desk and on a phone; nothing is wider than the phone. */
export async function expectAccessible(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  await unfold(page)
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

/** What is folded away is part of the page. */
export function unfold(page: Page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  })
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function told({ id, help, nodes }: Violation) {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`
}

/** What makes the page scroll sideways. */
export function tooWide(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return wide.map((element) => element.outerHTML.slice(0, 120))
  })
}
