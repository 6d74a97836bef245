import type { Page } from '@playwright/test'
import { enter, plantHouse } from './house.ts'
import { type Keyboard, keyboard } from './main-journey/hands.ts'
import { expect, test } from './portal.ts'
import { someContainer } from './second-tenant/containers.ts'

test.describe.configure({ timeout: 180_000 })

/** A day to come; hour, minute, and half of the day where the browser asks for it. */
const [day, early, late] = [
  [3, 3, 3],
  [3, 3, 3],
  [5, 5, 5],
]

test('a subscription is built, paused and ended without a mouse', async ({ visit }) => {
  const page = await enter(await visit(), await plantHouse(), 'reader')
  const hand = keyboard(page)
  await hand.press(page.getByRole('banner').getByRole('link', { name: /alert/i }))
  await hand.press(page.getByRole('main').getByRole('link', { name: 'Subscriptions' }).first())
  await hand.press(page.getByRole('button', { name: 'Subscribe: All sectors, at Antwerp' }))
  await expect(page.getByRole('link', { name: 'Change: All sectors, at Antwerp' })).toBeVisible()

  await hand.press(page.getByRole('link', { name: 'New subscription' }))
  await hand.tick(page.getByRole('checkbox', { name: 'Reefer chain' }).first())
  await hand.press(page.locator('summary', { hasText: 'Coasts' }).first())
  await hand.tick(page.getByRole('checkbox', { name: 'North Sea and Channel' }).first())
  await hand.mark(page.getByRole('radio', { name: 'Moderate' }))
  await hand.press(page.locator('summary', { hasText: 'But not…' }))
  await hand.fill(page.getByLabel('Words that keep it away'), 'drill')
  await hand.choose(page.getByLabel('How soon'), 'Once a day')
  const said = 'Reefer chain, at North Sea and Channel, moderate and above; but not: that says “drill”'
  await expect(page.getByText(`${said}.`)).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Subscribe', exact: true }))

  const kept = page.getByRole('listitem').filter({ hasText: said })
  await expect(kept).toContainText('Once a day')
  await hand.press(kept.locator('summary', { hasText: 'Pause' }))
  await hand.press(page.getByRole('button', { name: `Pause until I wake it: ${said}` }))
  await expect(kept).toContainText('Paused until you wake it')
  await hand.press(page.getByRole('button', { name: `End: ${said}` }))
  await expect(kept).toHaveCount(0)
})

test('a watch list is pasted, mended and followed without a mouse', async ({ visit }) => {
  const page = await enter(await visit(), await plantHouse(), 'contributor')
  const hand = keyboard(page)
  await page.goto('/alerts')
  await hand.press(page.getByRole('main').getByRole('link', { name: 'Watch list' }).first())
  await hand.press(page.getByRole('link', { name: 'Add numbers' }))
  await hand.fill(page.getByLabel('Numbers'), [someContainer(), 'container,CSQU30543', someContainer()].join('\n'))
  await hand.fill(page.getByLabel('Name of the list'), 'Case 7')
  await hand.press(page.getByRole('button', { name: 'Watch these' }))
  await expect(page.getByText('2 numbers are watched from now on.')).toBeVisible()
  await expect(page.getByText('1 line could not be taken.')).toBeVisible()
  await hand.rewrite(page.getByLabel('Numbers'), someContainer())
  await hand.press(page.getByRole('button', { name: 'Watch these' }))
  await expect(page.getByText('1 number is watched from now on.')).toBeVisible()

  await hand.press(page.getByRole('link', { name: 'To the watch list' }))
  await hand.press(page.getByRole('button', { name: 'Tell me too' }))
  await expect(page.getByText('You are told at once when one of them is named.')).toBeVisible()
  await hand.press(page.getByRole('button', { name: /^Remove from the list/ }).first())
  await expect(page.getByText('2 numbers are watched.')).toBeVisible()
})

test('the rota of a desk is planned and taken back without a mouse', async ({ visit }) => {
  const page = await enter(await visit(), await plantHouse(), 'duty_desk')
  const hand = keyboard(page)
  await page.goto('/desk')
  await hand.press(page.getByRole('link', { name: 'Plan shifts' }))
  await turn(page, hand, 'Starts', 0, [...day, ...early])
  await turn(page, hand, 'Ends', 0, [...day, ...late])
  await hand.press(page.getByRole('button', { name: 'Add the shift' }))
  await expect(page.getByText('The rota is changed.')).toBeVisible()
  const planned = page.getByRole('list', { name: 'On duty now and next' })
  await expect(planned.getByRole('listitem')).toHaveCount(1)

  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(Date.now() + 3 * 86_400_000)
  await hand.tick(page.getByRole('checkbox', { name: weekday }))
  await turn(page, hand, 'Starts', 1, late)
  await turn(page, hand, 'Ends', 1, early)
  await hand.press(page.getByRole('button', { name: 'Add to the week' }))
  const weeks = page.getByRole('list', { name: 'Every week' })
  await expect(weeks.getByRole('listitem')).toContainText(new RegExp(`${weekday} 05:\\d\\d – 03:\\d\\d`))
  await hand.press(page.getByRole('button', { name: /^End what comes back for/ }))
  await expect(weeks).toHaveCount(0)
  await hand.press(page.getByRole('button', { name: /^Take back the shift of/ }))
  await expect(page.getByText('No shift is planned')).toBeVisible()
})

/** Each part of a field for a day or a time by so many presses of the arrow up: in any order of its parts. */
async function turn(page: Page, hand: Keyboard, label: string, at: number, presses: number[]) {
  await hand.fill(page.getByLabel(label, { exact: true }).nth(at), '')
  for (const times of presses) {
    for (let press = 0; press < times; press++) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
  }
}
