import { type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { openPushService } from '#db/testing/push-service.ts'
import { behind } from '../ground.ts'
import { enter, plantHouse } from '../house.ts'
import { mailTo } from '../mail.ts'
import { browserOf, reachable, shown } from '../push-browser.ts'
import { openReceiver } from '../receiver.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

type Visit = (options?: BrowserContextOptions) => Promise<Page>

/** A house whose reader is reached by mail and on a telephone, and whose own system is called. */
export async function openWays(visit: Visit, portal: string) {
  const house = await plantHouse()
  const [receiver, service] = [await openReceiver(), await openPushService()]
  const secret = await addSystem(await enter(await visit(), house, 'administrator'), house, receiver.url)
  const phone = await visit({ permissions: ['notifications'] })
  await reachable(phone, service)
  await enter(phone, house, 'reader')
  await phone.goto('/alerts/devices')
  await phone.getByRole('button', { name: 'Turn push on here' }).click()
  await expect(phone.getByText('Push is on here.')).toBeVisible()
  const deliver = await browserOf(phone, portal)
  const [{ id, email }, colleague] = [personOf(house, 'reader'), personOf(house, 'contributor')]
  await behind('insert into portal.subscription (organisation_id, person_id) values ($1, $2)', [house.id, colleague.id])
  return {
    house,
    mails: async (reference: string) => (await mailTo(email)).filter(({ text }) => text.includes(reference)),
    pushes: (reference: string) => service.arrived.filter(({ message }) => message.title.includes(reference)),
    calls: (reference: string) => receiver.opened(secret).filter(({ data }) => data.reference === reference),
    /** What stands on the telephone once its browser was handed a message. */
    onScreen: async (text: string) => {
      await deliver(text)
      await expect.poll(() => shown(phone)).not.toEqual([])
      return shown(phone)
    },
    /** What the reader was told of in the portal, and what was planned to leave it. */
    told: (reference: string) => toldTo(id, reference),
    /** The same for somebody beside the reader who wants everything: once it stands here, the reader was passed over. */
    toldBeside: (reference: string) => toldTo(colleague.id, reference),
    close: async () => {
      service.close()
      await receiver.close()
    },
  }
}

export type Ways = Awaited<ReturnType<typeof openWays>>

async function addSystem(page: Page, house: Tenant, url: string) {
  await page.goto('/account/webhooks/new')
  await page.getByLabel('Name', { exact: true }).fill('Incident room')
  await page.getByLabel('Address', { exact: true }).fill(url)
  const [reader] = await behind<{ name: string }>('select name from portal.person where id = $1', [
    personOf(house, 'reader').id,
  ])
  await page.getByLabel('Acts for', { exact: true }).selectOption({ label: reader?.name ?? '' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^whsec_/)).toBeVisible()
  return (await page.getByText(/^whsec_/).textContent()) ?? ''
}

function toldTo(person: string, reference: string) {
  return behind<{ kind: string; channel: string | null }>(
    `select notice.kind, channel from portal.notice join portal.bulletin on bulletin.id = bulletin_id
     left join portal.delivery on delivery.event_id = notice.event_id and recipient = notice.person_id
     where notice.person_id = $1 and reference = $2 order by 1, 2`,
    [person, reference],
  )
}
