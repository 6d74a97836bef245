import { expect, type Page } from '@playwright/test'

/** The whole way of a publisher, to the released revision. */
export async function revise(page: Page, reference: string, { body, change }: { body: string; change: string }) {
  await page.goto(`/bulletins/${reference}`)
  await page.getByRole('button', { name: 'Revise', exact: true }).click()
  await expect(page).toHaveURL(/\/edit/)
  await expect(page.getByRole('main')).toContainText(`This is a revision of ${reference}`)
  await page.getByLabel('What happened?').fill(body)
  await page.getByRole('button', { name: 'Next: who may see it?' }).click()
  await page.getByRole('button', { name: 'Next: check and release' }).click()
  await page.getByLabel('What has changed?').fill(change)
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
}
