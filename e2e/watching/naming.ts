import { expect, type Page } from '@playwright/test'
import { behind } from '../ground.ts'
import { draftFor, releaseIt } from '../house.ts'
import { mailTo } from '../mail.ts'
import { grouped } from '../second-tenant/containers.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

/** A publisher elsewhere releases something for this house that names these numbers. */
export async function nameIn(publisher: Page, house: Tenant, numbers: string[]) {
  const reference = await draftFor(house, { title: 'Doors of bay 9' })
  await publisher.goto(`/bulletins/${reference}/layers/1/indicators`)
  await publisher.getByLabel('One on each line').fill(numbers.join('\n'))
  await publisher.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(publisher.getByRole('list', { name: 'In this layer' }).getByRole('listitem')).toHaveCount(numbers.length)
  await releaseIt(publisher, reference)
  return reference
}

/** What the analyst of the house got by mail about it. */
export async function mailsAbout(house: Tenant, reference: string) {
  const mails = await mailTo(personOf(house, 'contributor').email)
  return mails.filter(({ text }) => text.includes(reference))
}

/** From the alert to the bulletin, which says what of it is watched, and why. */
export async function expectHit(page: Page, reference: string, number: string) {
  await page.goto('/alerts')
  const told = page.getByRole('listitem').filter({ hasText: 'Something on your watch list is named here.' })
  await told.getByRole('link', { name: /Doors of bay 9/ }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}`))
  const hit = page.locator('main').getByText('On your watch list').locator('..').locator('..')
  await expect(hit).toContainText(grouped(number))
  await expect(hit).toContainText('Case 7')
}

export async function noticesIn({ id }: Tenant) {
  const [row] = await behind<{ count: number }>(
    'select count(*)::int as count from portal.notice where organisation_id = $1',
    [id],
  )
  return row?.count
}
