import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { villagePassword } from '#db/seeds/village/people.ts'
import { plantDrafts } from './drafts.ts'
import { behind, ground } from './ground.ts'
import { personOf, plantTenant, type Tenant } from './second-tenant/tenants.ts'

/** A terminal at Antwerp, for one journey alone: what it is told, nobody else's release comes between. */
export async function plantHouse() {
  const house = await plantTenant(`Quay house ${randomUUID().slice(0, 8)}`)
  await behind(`update portal.organisation set kind = 'TC', ports = '{BEANR}', sectors = '{SEC-RFR}' where id = $1`, [
    house.id,
  ])
  await behind('delete from portal.subscription where organisation_id = $1', [house.id])
  return house
}

/** The page, signed in as whoever has this role there. */
export async function enter(page: Page, house: Tenant, role: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(personOf(house, role).email)
  await page.getByLabel('Password').fill(villagePassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)
  return page
}

type Draft = { title: string; sectors?: string[]; ports?: string[] }

/** An AMBER exercise of the Delta Port Police for this house and nobody else, about to be released. */
export async function draftFor({ circle }: Tenant, { title, sectors = [], ports = [] }: Draft) {
  const [reference = ''] = await plantDrafts(await ground(), 'mirjam-oosterhuis', 1, sectors)
  await behind(
    `with bulletin as (update portal.bulletin set title = $2, ports = $3 where reference = $1 returning id)
     update portal.layer_circle set circle_id = $4 from bulletin where bulletin_id = bulletin.id`,
    [reference, title, ports, circle],
  )
  return reference
}

/** By the page of a publisher. */
export async function releaseIt(page: Page, reference: string) {
  await page.goto(`/bulletins/${reference}/release`)
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
}
