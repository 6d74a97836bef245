import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'
import { releasePractice } from './practice-board/plant.ts'

const owner = 'publisher at Delta Port Police'
const author = 'security manager at Boreal Meridian Line'
const reviewer = 'security officer at Tyrrhenian Ports Authority'
const secretary = 'secretary at Alliance Secretariat'
const reader = 'security officer at Strait Port Authority'

test('a board that the secretariat names grades what it did not write, and readers see why', async ({ as }) => {
  const reference = await releasePractice(owner, `Seal check, ${randomUUID()}`)
  const address = `/practices/${reference}`
  const [chiara, office, police] = [await as(reviewer), await as(secretary), await as(owner)]
  await unseated(office)

  await chiara.goto(address)
  await expect(chiara.getByText('The review board has not looked at it yet.')).toBeVisible()
  await expect(chiara.getByRole('link', { name: 'Grade this practice' })).toHaveCount(0)
  expect(await look(chiara, `${address}/grade`)).toBe(404)
  for (const page of [chiara, police]) expect(await look(page, '/board')).toBe(404)

  await office.goto('/board')
  await office.getByLabel('Who').selectOption({ label: 'Tyrrhenian Ports Authority: Chiara Valente' })
  await office.getByLabel('Last day of the term').fill('2099-12-31')
  await office.getByRole('button', { name: 'Name for the board' }).click()
  await expect(office.getByRole('list', { name: 'Review board' })).toContainText('Chiara Valente')

  await chiara.goto(address)
  await chiara.getByRole('link', { name: 'Grade this practice' }).click()
  await chiara.getByLabel('E2 · Monitored').check()
  await chiara.getByRole('button', { name: 'Give this grade' }).click()
  await expect(chiara.getByText('Fill this in.').first()).toBeVisible()
  await chiara.getByLabel('Reason').fill('Figures of two months, before and after, were shown.')
  await chiara.getByRole('button', { name: 'Give this grade' }).click()
  await expect(chiara).toHaveURL(/#grades$/)
  await grade(chiara, address, 'EX · Tried, did not work', 'At a second site nobody had the time for it.')

  await police.goto(address)
  const grades = police.locator('#grades')
  await expect(grades.getByText('Tried, did not work').first()).toBeVisible()
  await expect(grades.getByText('Review board,').first()).toBeVisible()
  await expect(grades).not.toContainText('Chiara')
  await expect(grades.getByText('It is here on purpose.')).toBeVisible()
  await grades.getByText('One earlier grade').click()
  await expect(grades.getByText('Monitored').first()).toBeVisible()
  await expect(grades.getByRole('link', { name: 'Grade this practice' })).toHaveCount(0)
  await arrives(police, 'The review board graded a practice of yours.')

  await office.goto('/board')
  await office.getByRole('button', { name: 'End the term of Chiara Valente' }).click()
  await expect(office.getByRole('list', { name: 'Their term has ended' })).toContainText('Chiara Valente')
  expect(await look(chiara, `${address}/grade`)).toBe(404)
})

test('a co-author is asked, named, suggests and translates; the owner takes over into a revision', async ({ as }) => {
  const reference = await releasePractice(owner, `Seal check, ${randomUUID()}`)
  const address = `/practices/${reference}`
  const [police, terminal, other] = [await as(owner), await as(author), await as(reader)]
  await write(police, terminal, address)
  await other.goto(address)
  await expect(other.getByRole('complementary')).toContainText('Boreal Meridian Line')
  expect(await look(other, `${address}/suggestions`)).toBe(404)
  expect(await look(other, `${address}/authors`)).toBe(404)

  await terminal.goto(address)
  await expect(terminal.getByRole('link', { name: 'Stand behind it with a sentence' })).toHaveCount(0)
  await terminal.getByRole('link', { name: 'Suggestions' }).click()
  await terminal.getByLabel('For which part').selectOption({ label: 'The practice in one sentence' })
  await terminal.getByRole('button', { name: 'Go on' }).click()
  await terminal.getByLabel('Your words').fill('Two people tug each reefer seal twice at the gate.')
  await terminal.getByLabel('Why').fill('One tug was not enough at our gate.')
  await terminal.getByRole('button', { name: 'Send to the owner' }).click()
  await expect(terminal.getByText('Waits for the owner', { exact: true })).toBeVisible()

  await arrives(police, 'A co-author suggests other words for your practice.')
  await police.goto(address)
  await police.getByRole('link', { name: 'Suggestions: one waits' }).click()
  await police.getByRole('link', { name: /Look at it and answer.*Boreal Meridian Line/ }).click()
  await expect(police.locator('ins')).toContainText('twice')
  await police.getByRole('button', { name: 'Take over' }).click()
  await expect(police).toHaveURL(/\/bulletins\/BW-[^/]+\/edit/)
  await expect(police.getByLabel('In one sentence: what do you do')).toHaveValue(
    'Two people tug each reefer seal twice at the gate.',
  )
  await terminal.goto(`${address}/suggestions`)
  await expect(terminal.getByText('Taken over', { exact: true })).toBeVisible()
  // readers have what was released until the revision is
  await other.goto(address)
  await expect(other.getByRole('main')).not.toContainText('twice')

  await terminal.goto(`${address}/translations`)
  await terminal.getByLabel('Language').selectOption({ label: 'Dutch' })
  await terminal.getByRole('button', { name: 'Begin' }).click()
  await terminal.getByLabel('Name').fill('Zegelcontrole')
  await terminal.getByLabel('The practice in one sentence').fill('Twee mensen trekken aan elke verzegeling.')
  await terminal.getByRole('button', { name: 'Keep and show' }).click()
  await expect(terminal).toHaveURL(/\/translations\/nl$/)
  await other.goto(address)
  await other.getByRole('link', { name: 'Dutch' }).click()
  const translated = other.locator('div[lang=nl]', { hasText: 'Twee mensen' })
  const original = other.locator('div[lang=en]', { hasText: 'Two people tug' })
  expect((await translated.boundingBox())?.y).toBe((await original.boundingBox())?.y)
  await other.setViewportSize({ width: 360, height: 740 })
  const top = async (part: typeof original) => (await part.boundingBox())?.y ?? 0
  expect(await top(translated)).toBeGreaterThan(await top(original))
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('an organisation stands behind a practice with a sentence and takes it back, without script', async ({ as }) => {
  const reference = await releasePractice(owner, `Seal check, ${randomUUID()}`)
  const address = `/practices/${reference}`
  const bare = { javaScriptEnabled: false }
  const [police, store] = [await as(owner, bare), await as(reader, bare)]
  await store.goto(address)
  await store.getByRole('link', { name: 'Stand behind it with a sentence' }).click()
  await store.getByRole('button', { name: 'Say it for Strait Port Authority' }).click()
  await expect(store.getByText('Fill this in.').first()).toBeVisible()
  await store.getByLabel('In one sentence').fill('A morning to set up, and the gate has missed none since.')
  await store.getByRole('button', { name: 'Say it for Strait Port Authority' }).click()
  await police.goto(address)
  const said = police.getByRole('list', { name: 'Who stands behind it' })
  await expect(said).toContainText('Strait Port Authority')
  await expect(said).not.toContainText('Take it back')
  await police.goto(`${address}/endorsement`)
  await expect(police.getByText('A house of yours wrote this practice')).toBeVisible()
  await store.getByRole('button', { name: 'Take it back' }).click()
  await police.goto(address)
  await expect(said).toHaveCount(0)
})

test('the owner declines with a sentence and ends a co-authorship, without script', async ({ as }) => {
  const reference = await releasePractice(owner, `Seal check, ${randomUUID()}`)
  const address = `/practices/${reference}`
  const bare = { javaScriptEnabled: false }
  const [police, terminal] = [await as(owner, bare), await as(author, bare)]
  await write(police, terminal, address)
  await terminal.goto(`${address}/suggestions?part=problem`)
  await terminal.getByLabel('Your words').fill('Cloned seals leave the gate at night.')
  await terminal.getByLabel('Why').fill('By day nobody dares.')
  await terminal.getByRole('button', { name: 'Send to the owner' }).click()
  await police.goto(`${address}/suggestions`)
  await police.getByRole('link', { name: /Look at it and answer/ }).click()
  await police.getByLabel('A sentence for who proposed it').fill('With us it happened at noon.')
  await police.getByRole('button', { name: 'Decline' }).click()
  await terminal.goto(`${address}/suggestions`)
  await expect(terminal.getByText('The owner answered: With us it happened at noon.')).toBeVisible()
  await police.goto(`${address}/authors`)
  await police.getByRole('button', { name: 'End the co-authorship of Boreal Meridian Line' }).click()
  await expect(police.getByText('Writes along no longer')).toBeVisible()
  expect(await look(terminal, `${address}/suggestions`)).toBe(404)
  await terminal.goto(`${address}/endorsement`)
  await expect(terminal.getByText('A house of yours wrote this practice')).toBeVisible()
})

async function write(police: Page, terminal: Page, address: string) {
  await police.goto(address)
  await police.getByRole('link', { name: 'Co-authors' }).click()
  await police.getByLabel('Organisation').selectOption({ label: 'Boreal Meridian Line' })
  await police.getByRole('button', { name: 'Ask to write along' }).click()
  await expect(police.getByText('Asked, no answer yet')).toBeVisible()
  await terminal.goto(address)
  await terminal.getByRole('link', { name: 'Read what that means, and answer' }).click()
  await terminal.getByRole('button', { name: 'Yes, write along' }).click()
  await expect(terminal.getByRole('complementary')).toContainText('Boreal Meridian Line')
}

async function grade(page: Page, address: string, given: string, reason: string) {
  await page.goto(`${address}/grade`)
  await page.getByLabel(given).check()
  await page.getByLabel('Reason').fill(reason)
  await page.getByRole('button', { name: 'Give this grade' }).click()
  await expect(page).toHaveURL(/#grades$/)
}

/** Nobody of an earlier run sits there. */
async function unseated(office: Page) {
  await office.goto('/board')
  const ending = office.getByRole('button', { name: 'End the term of Chiara Valente' })
  if (await ending.count()) await ending.click()
}

async function look(page: Page, address: string) {
  return (await page.goto(address))?.status()
}

async function arrives(page: Page, words: string) {
  await expect(async () => {
    await page.goto('/alerts')
    await expect(page.getByRole('list', { name: 'Alerts' }).getByText(words).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
}
