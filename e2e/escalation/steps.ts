import { expect, type Page } from '@playwright/test'
import { behind } from '../ground.ts'
import { draftFor } from '../house.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

/** The house's publisher stands behind its desk, and its administrator reads bulletins too. */
export async function chooseDeputy(desk: Page, house: Tenant) {
  await behind(`update auth.member set role = 'administrator,reader' where "userId" = $1`, [
    personOf(house, 'administrator').id,
  ])
  const [deputy] = await behind<{ name: string }>('select name from portal.person where id = $1', [
    personOf(house, 'publisher').id,
  ])
  await desk.goto('/desk/settings')
  await desk.getByLabel('Deputy', { exact: true }).selectOption({ label: deputy?.name ?? '' })
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByText('The settings are saved.')).toBeVisible()
}

/** An immediate bulletin for the house and the secretariat. */
export async function releaseAtOnce(page: Page, house: Tenant, { escalates }: { escalates: boolean }) {
  const reference = await draftFor(house, { title: 'Intruders on the quay' })
  await behind(
    `with bulletin as (update portal.bulletin set urgency = 'immediate' where reference = $1 returning id, organisation_id)
     insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select bulletin.organisation_id, bulletin.id, 1, circle_id, 'included'
     from bulletin cross join portal.organisation where organisation.secretariat`,
    [reference],
  )
  await page.goto(`/bulletins/${reference}/release`)
  await page.getByLabel(/^If an organisation does not answer/).setChecked(escalates)
  await page.getByRole('button', { name: 'Release now' }).click()
  await expect(page).toHaveURL(new RegExp(`/bulletins/${reference}$`))
  return reference
}

/** As if it had come to the desk of the house so much earlier; every other clock stands. What is due is done now. */
export async function passMinutes(house: Tenant, reference: string, minutes: number) {
  await behind(
    `update portal.escalation set opened_at = opened_at - make_interval(mins => $3)
     from portal.bulletin where bulletin.id = bulletin_id and escalation.organisation_id = $1 and reference = $2`,
    [house.id, reference, minutes],
  )
  await behind('select portal.advance_escalations(now())')
}

/** Who was called because the house did not answer, step by step: by the role there, or elsewhere, and by what they were told. */
export async function heardOf(house: Tenant, reference: string) {
  const calls = await behind<{ person_id: string; step: string }>(
    `select called.person_id, coalesce(replace(notice.kind, 'escalation.', ''), 'not told yet') as step
     from portal.escalation_call as called
     join portal.escalation on escalation.id = escalation_id join portal.bulletin on bulletin.id = bulletin_id
     left join portal.notice on notice.event_id = called.event_id and notice.person_id = called.person_id
     where escalation.organisation_id = $1 and reference = $2 order by called.step`,
    [house.id, reference],
  )
  const said = calls.map(({ person_id, step }) => {
    const own = house.people.find(({ id }) => id === person_id)
    return `${own?.role ?? 'elsewhere'}: ${step}`
  })
  return [...new Set(said)]
}

/** The line of the house among those that the secretariat is to call. */
export function waitingAt(page: Page, house: Tenant) {
  return page
    .getByRole('list', { name: 'Not answered elsewhere' })
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="/directory/${house.id}"]`) })
}

/** With one press on the board, and nothing more happens. */
export async function answerAtDesk(desk: Page, house: Tenant, reference: string) {
  const before = await heardOf(house, reference)
  await desk.goto('/desk')
  const waiting = desk.getByRole('article').filter({ has: desk.locator(`a[href="/bulletins/${reference}"]`) })
  await waiting.getByRole('button', { name: 'Received' }).click()
  await expect(desk.getByText('Your organisation answered: Received')).toBeVisible()
  await desk.goto('/desk')
  await expect(waiting).toHaveCount(0)
  await passMinutes(house, reference, 600)
  expect(await heardOf(house, reference)).toEqual(before)
}
