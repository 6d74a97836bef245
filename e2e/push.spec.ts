import type { Page } from '@playwright/test'
import { openPushService } from '#db/testing/push-service.ts'
import { signIn } from './ask.ts'
import { plantDrafts, release } from './drafts.ts'
import { behind, ground } from './ground.ts'
import { expect, test } from './portal.ts'
import { browserOf, reachable, shown } from './push-browser.ts'

const officer = 'duty officer at Scheldt Terminals'

const everything = `insert into portal.subscription (organisation_id, person_id)
  select organisation_id, person_id from portal.membership join portal.person on id = person_id where email like $1 returning id`

test.describe.configure({ timeout: 120_000 })

test('push is turned on here, tried, told within five seconds of a release elsewhere, and turned off', async ({
  as,
  baseURL,
}) => {
  const portal = baseURL ?? ''
  const service = await openPushService()
  const page = await as(officer, { permissions: ['notifications'] })
  await reachable(page, service)
  await page.goto('/alerts/subscriptions')
  await page.getByRole('link', { name: 'Push messages' }).click()
  await page.getByRole('button', { name: 'Turn push on here' }).click()
  await expect(page.getByText('Push is on here.')).toBeVisible()
  const deliver = await browserOf(page, portal)

  await page.getByRole('button', { name: /^Send a message to/ }).click()
  await expect(page.getByText('A message is on its way.')).toBeVisible()
  await deliver(service.arrived[0]?.text ?? '')
  await expect.poll(() => shown(page)).toEqual([{ title: 'Breakwater', body: 'Push messages arrive on this device.' }])

  const [reference = ''] = await plantDrafts(await ground(), 'mirjam-oosterhuis', 1)
  await behind(`update portal.bulletin set urgency = 'immediate' where reference = $1`, [reference])
  const [wish] = await behind<{ id: string }>(everything, ['noor.claes@%'])
  await release(portal, reference, await signIn(portal, 'mirjam-oosterhuis'))
  const told = () => service.arrived.filter(({ message }) => message.title.includes(reference))
  await expect.poll(() => told().length, { timeout: 5_000, intervals: [50] }).toBe(1)
  const [arrived] = told()
  await deliver(arrived?.text ?? '')
  const said = { title: `TLP:AMBER · EXERCISE · ${reference}`, body: 'Severity: Moderate. Open it in the portal.' }
  await expect.poll(() => shown(page)).toContainEqual(said)
  expect(arrived?.text).not.toContain('seals')

  expect(await pressed(page, arrived?.message.tag ?? '')).toBe(`${portal}/bulletins/${reference}`)
  await behind('delete from portal.subscription where id = $1', [wish?.id])

  await page.getByRole('button', { name: /^Turn push off on/ }).click()
  await expect(page.getByText('Push is off here.')).toBeVisible()
  await expect(page.getByText('No device yet')).toBeVisible()
  service.close()
})

test('without script the page says what push needs', async ({ as }) => {
  const page = await as(officer, { javaScriptEnabled: false })
  await page.goto('/alerts/devices')
  await expect(page.getByText('Turning push on needs script')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turn push on here' })).toHaveCount(0)
})

/** Where a press on a message leads. A window opens only for the hand of a person, so the address is asked for instead. */
function pressed(page: Page, tag: string) {
  const [worker] = page.context().serviceWorkers()
  return worker?.evaluate(async (tag) => {
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration
      clients: { openWindow: (address: string) => unknown }
      NotificationEvent: new (name: string, init: { notification: Notification | undefined }) => Event
      dispatchEvent: (event: Event) => boolean
    }
    const [notification] = await scope.registration.getNotifications({ tag })
    return new Promise<string>((resolve) => {
      scope.clients.openWindow = async (address) => resolve(address)
      scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }))
    })
  }, tag)
}
