import { expect, type Page } from '@playwright/test'
import type { Words } from './words.ts'

/** Asked by one who reads the annex, about it, and answered to all who read it too. */
export async function askAndAnswer(reader: Page, originator: Page, reference: string, { annex }: Words) {
  const asked = `Which side of the unit, ${annex}?`
  await reader.goto(`/bulletins/${reference}/questions`)
  await reader.getByRole('radio', { name: 'Part 2' }).check()
  await reader.getByLabel('Your question').fill(asked)
  await reader.getByRole('button', { name: 'Send the question' }).click()
  await expect(reader.getByRole('list', { name: 'Questions' })).toContainText(asked)
  await originator.goto(`/bulletins/${reference}`)
  await originator.getByRole('link', { name: `Answer: ${asked}` }).click()
  await originator.getByLabel('Your answer').fill('The left one.')
  await originator.getByLabel('All who read this part').check()
  await originator.getByRole('button', { name: 'Send the answer' }).click()
  await reader.goto(`/bulletins/${reference}`)
  await expect(reader.getByRole('list', { name: 'Questions' })).toContainText('The left one.')
}

/** Both texts: two units become three. */
export async function revise(page: Page, reference: string, { summary, annex }: Words) {
  await page.goto(`/bulletins/${reference}`)
  await page.getByRole('button', { name: 'Revise', exact: true }).click()
  await expect(page).toHaveURL(/\/edit/)
  await page.getByLabel('What happened?').fill(`Three units with loose panels came in, say ${summary}.`)
  await page.getByLabel('Text of layer 2').fill(`How we know: nine of the panels, say ${annex}.`)
  for (const next of ['who may see it?', 'who may see layer 2?', 'what each of them sees'])
    await page.getByRole('button', { name: `Next: ${next}` }).click()
  await page.getByRole('link', { name: 'Next: check and release' }).click()
  await page.getByLabel('What has changed?').fill('One more has come.')
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
}

export async function recall(page: Page, reference: string) {
  await page.goto(`/bulletins/${reference}`)
  await page.getByRole('link', { name: 'Recall', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('2 organisations have opened it')
  await page.getByLabel('It was wrong').check()
  await page.getByLabel('Explanation').fill('The panels were repaired.')
  await page.getByLabel('I have read what happens').check()
  await page.getByRole('button', { name: 'Recall it now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
}

/** Says for the whole organisation that no copy is left; the originator counts it. */
export async function confirmRemoval(reader: Page, originator: Page, reference: string, said: string) {
  await reader.goto(`/bulletins/${reference}`)
  await reader.getByRole('button', { name: 'We removed all copies' }).click()
  await expect(reader).toHaveURL(/\/bulletins\/removals$/)
  await originator.goto(`/bulletins/${reference}`)
  await expect(originator.getByRole('link', { name: said })).toBeVisible()
}
