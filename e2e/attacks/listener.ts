import { createHash, randomBytes } from 'node:crypto'
import type { PushService } from '#db/testing/push-service.ts'
import { behind } from '../ground.ts'
import { mailTo } from '../mail.ts'
import { openReceiver } from '../receiver.ts'
import { type Actor, ask, signIn } from '../second-tenant/asking.ts'
import { type Person, personOf, plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { plantGroupOf } from './marked.ts'

const portal = process.env.JOURNEYS_PORTAL ?? ''

export type Listener = Awaited<ReturnType<typeof plantListener>>

/** A reader of an organisation in a group of the originator's, who hears by every way there is. */
export async function plantListener(name: string, originator: Tenant, service: PushService) {
  const tenant = await plantTenant(name)
  const group = await plantGroupOf(originator, tenant)
  const person = personOf(tenant, 'reader')
  const actor = await signIn(person)
  const token = randomBytes(32).toString('base64url')
  const { endpoint, p256dh, auth } = service.device(person.id)
  await behind(
    `with device as (
       insert into portal.push_device (organisation_id, person_id, endpoint, p256dh, auth, name) values ($1, $2, $3, $4, $5, 'Telephone'))
     insert into portal.feed (organisation_id, person_id, name, token_hash) values ($1, $2, 'Reader', $6)`,
    [tenant.id, person.id, endpoint, p256dh, auth, createHash('sha256').update(token).digest()],
  )
  const receiver = await openReceiver()
  const secret = await addWebhook(tenant, person, receiver.url)
  return {
    tenant,
    group,
    person,
    actor,
    token,
    stream: await listen(actor),
    calls: () => JSON.stringify(receiver.opened(secret)),
    pushes: () => service.arrived.flatMap(({ to, text }) => (to === person.id ? text : [])).join(),
    mails: async () => (await mailTo(person.email)).map(({ subject, text }) => `${subject} ${text}`).join(),
    close: receiver.close,
  }
}

/** It acts for the person. Answers its secret. */
async function addWebhook(tenant: Tenant, { id }: Person, url: string) {
  const administrator = await signIn(personOf(tenant, 'administrator'))
  const form = { name: 'Siem', url, acts_for: id, least_severity: '0' }
  const { headers } = await ask(administrator, { path: '/account/webhooks/new', method: 'POST', form })
  const { body } = await ask(administrator, { path: new URL(JSON.parse(headers).location, portal).pathname })
  return /whsec_[\w+/=]+/.exec(body)?.[0] ?? ''
}

/** An open page: `told` answers how often it was told a number, `unread` the last one. */
async function listen({ cookie }: Actor) {
  const ending = new AbortController()
  const answer = await fetch(`${portal}/alerts/stream`, { headers: { cookie }, signal: ending.signal })
  let text = ''
  const reading = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => {
    for (let part = await reading?.read(); part && !part.done; part = await reading?.read()) text += part.value
  }
  read().catch(() => undefined)
  return {
    unread: () => Number([...text.matchAll(/"unread":(\d+)/g)].at(-1)?.[1] ?? Number.NaN),
    close: () => ending.abort(),
  }
}
