import { openPushService } from '#db/testing/push-service.ts'
import { ask, signIn } from '../ask.ts'
import { plantDrafts, release } from '../drafts.ts'
import { behind } from '../ground.ts'
import { holdLetters } from '../letters.ts'
import { mailTo } from '../mail.ts'
import type { Product } from '../product.ts'
import { openReceiver } from '../receiver.ts'
import { expect, test } from './portal.ts'
import { family, killAll, workersOf } from './processes.ts'

const publisher = 'mirjam-oosterhuis'
const reader = { key: 'bram-verstraeten', email: 'bram.verstraeten@scheldt-terminals.example' }

const wishes = `
  with reader as (
    select organisation_id, person_id from portal.membership join portal.person on id = person_id where email = $1),
  before as (delete from portal.subscription using reader where subscription.person_id = reader.person_id)
  insert into portal.subscription (organisation_id, person_id, cadence, sectors, types, least_severity)
  select organisation_id, person_id, cadence, sectors::text[], types::text[], least_severity from reader cross join (values
    ('immediate', '{}', '{}', 0), ('bundled', '{SEC-RFR}', '{}', 0), ('daily', '{}', '{ALERT}', 0),
    ('weekly', '{SEC-RFR}', '{ALERT}', 1), ('immediate', '{}', '{}', 2)) as wish (cadence, sectors, types, least_severity)`
const device = `
  insert into portal.push_device (organisation_id, person_id, endpoint, p256dh, auth, name)
  select organisation_id, person_id, $2, $3, $4, 'Telephone' from portal.membership join portal.person on id = person_id where email = $1`

test('five subscriptions, three quick revisions through two processes, the worker killed in between: told once', async ({
  start,
  measured,
}) => {
  const [service, receiver] = [await openPushService(), await openReceiver()]
  const product = await start({ WEB_PROCESSES: '2', OUTGOING_ALLOWED: 'localhost' })
  const [one = '', other = ''] = product.portals
  const { endpoint, p256dh, auth } = service.device('telephone')
  await behind(wishes, [reader.email])
  await behind(device, [reader.email, endpoint, p256dh, auth])
  const secret = await addWebhook(one, receiver.url)
  const cookie = await signIn(one, reader.key)

  const [reference = ''] = await plantDrafts(product.url, publisher, 1, ['SEC-RFR'])
  const heard = async () => {
    const { body } = await ask(`${other}/alerts`, { cookie })
    return {
      lines: body.split('<li').filter((line) => line.includes(`/bulletins/${reference}`)).length,
      mails: (await mailTo(reader.email)).filter(({ text }) => text.includes(reference)).length,
      pushes: service.arrived.filter(({ text }) => text.includes(reference)).length,
      calls: receiver.opened(secret).filter(({ data }) => data.reference === reference).length,
    }
  }
  await release(one, reference, await signIn(one, publisher))
  await expect.poll(heard, { timeout: 30_000 }).toEqual({ lines: 1, mails: 1, pushes: 1, calls: 1 })

  const letters = await holdLetters()
  for (const [turn, portal] of [other, one, other].entries()) {
    await revise(portal, reference, `Seen ${turn + 2} times.`)
    await killWorker(product)
  }
  await letters.release()
  await expect.poll(heard, { timeout: 60_000 }).toEqual({ lines: 2, mails: 2, pushes: 2, calls: 2 })
  await letters.settled()
  expect(await heard()).toEqual({ lines: 2, mails: 2, pushes: 2, calls: 2 })
  const [, last] = (await mailTo(reader.email)).filter(({ text }) => text.includes(reference))
  expect(last?.text.match(/is herzien/g)).toHaveLength(1)
  measured('a release: one line, mail, push and call; three revisions: one more of each')
  service.close()
  await receiver.close()
  expect((await product.stop()).code).toBe(0)
})

/** It acts for the reader. Answers its secret. */
async function addWebhook(portal: string, url: string) {
  const cookie = await signIn(portal, 'stijn-goossens')
  const [person] = await behind<{ id: string }>('select id from portal.person where email = $1', [reader.email])
  const form = { name: 'Siem', url, acts_for: person?.id ?? '', least_severity: '0' }
  const { headers } = await ask(`${portal}/account/webhooks/new`, { cookie, form })
  const { body } = await ask(`${portal}${headers.location}`, { cookie })
  return /whsec_[\w+/=]+/.exec(body)?.[0] ?? ''
}

async function revise(portal: string, reference: string, body: string) {
  const cookie = await signIn(portal, publisher)
  const { headers } = await ask(`${portal}/bulletins/${reference}/revision`, { cookie, form: { begin: 'yes' } })
  const [draft = ''] = /BW-\w{4}-\w{4}/.exec(String(headers.location)) ?? []
  const rewrite = `update portal.bulletin_layer set body = $2 from portal.bulletin where id = bulletin_id and reference = $1`
  await behind(rewrite, [draft, body])
  await release(portal, draft, cookie, { change_note: body })
}

/** Killed while it may be telling; the start brings it back. */
async function killWorker({ child }: Product) {
  const workers = () => workersOf(family(child.pid ?? 0))
  await expect.poll(() => workers().length, { timeout: 30_000 }).toBe(1)
  await killAll(workers())
}
