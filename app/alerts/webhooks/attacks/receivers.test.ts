import { once } from 'node:events'
import { createServer as createSecure } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { tally } from '#db/testing/tally.ts'
import { type Arrived, openReceiver, type Receiver } from '../testing.ts'
import { broken, flood, slow } from './bad-receivers.ts'
import { cert, key } from './certificate.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const body = JSON.stringify({ type: 'webhook.test', timestamp: '2026-11-23T02:00:00.000Z', data: { exercise: true } })

let receiver: Receiver
let canary: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
  canary = await openReceiver()
})
afterAll(() => Promise.all([receiver.close(), canary.close()]))
beforeEach(() => {
  receiver.arrived.length = 0
})

const count = tally('44, what webhooks and their receivers do to each other', 90)
afterEach(({ task }) => count.tried(task.name, task.result?.errors === undefined))
afterAll(() => count.conclude())

test('what arrives is what was signed, and each byte of it counts', async () => {
  await post()
  const arrived = receiver.arrived[0] as Arrived
  expect(open(arrived)).toMatchObject({ type: 'webhook.test' })
  const forged = [...forgedBodies(arrived), ...forgedHeaders(arrived)]
  for (const each of forged) count.tried(`forged: ${JSON.stringify(each)}`, isRefused(each))
})

function isRefused(arrived: Arrived) {
  try {
    open(arrived)
    return false
  } catch {
    return true
  }
}

/** A byte changed, one taken away, one added, at many places. */
function forgedBodies({ headers, body: said }: Arrived): Arrived[] {
  const places = Array.from({ length: 15 }, (_, index) => Math.floor((index * said.length) / 15))
  return places.flatMap((at) => [
    { headers, body: `${said.slice(0, at)}~${said.slice(at + 1)}` },
    { headers, body: said.slice(0, at) + said.slice(at + 1) },
    { headers, body: `${said.slice(0, at)} ${said.slice(at)}` },
  ])
}

/** Another id, another time (old, or from tomorrow), another signature, none. */
function forgedHeaders({ headers, body: said }: Arrived): Arrived[] {
  const at = Number(headers['webhook-timestamp'])
  const signature = headers['webhook-signature'] ?? ''
  const times = [at - 301, at - 86_400, at + 301, at + 86_400, at - 1, at + 1, 0, -at, Number.NaN]
  const old = [301, 600, 3_600].map((age) => new Date((at - age) * 1000))
  return [
    ...times.map((time) => ({ ...headers, 'webhook-timestamp': String(time) })),
    ...old.map((when) => ({
      ...headers,
      'webhook-timestamp': String(Math.floor(when.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(headers['webhook-id'] ?? '', when, said),
    })),
    { ...headers, 'webhook-id': crypto.randomUUID() },
    { ...headers, 'webhook-id': '' },
    ...[
      signature.replace('v1,', 'v2,'),
      signature.slice(0, -2),
      '',
      'v1,',
      new Webhook(other).sign('x', new Date(), said),
    ].map((forged) => ({ ...headers, 'webhook-signature': forged })),
  ].map((each) => ({ headers: each as Record<string, string>, body: said }))
}

test('two secrets make two signatures, and either opens it', async () => {
  await post([secret, other])
  const arrived = receiver.arrived[0] as Arrived
  expect(arrived.headers['webhook-signature']?.split(' ')).toHaveLength(2)
  expect(open(arrived)).toEqual(new Webhook(other).verify(arrived.body, arrived.headers))
})

test('a repeat has the same id, so that a receiver drops what it has', async () => {
  const id = crypto.randomUUID()
  for (let time = 0; time < 3; time++) await post([secret], id)
  expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]))
})

test('nothing is sent without a secret', async () => {
  expect(await post([])).toMatchObject({ status: null, error: 'secret' })
  expect(receiver.arrived).toEqual([])
})

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
  receiver.say(status, { location: canary.url })
  expect(await post()).toMatchObject({ status, error: 'redirect' })
  expect(canary.arrived).toEqual([])
})

test.each([400, 401, 404, 409, 410, 413, 429, 500, 502, 503])('%i is no success', async (status) => {
  receiver.say(status, {}, 'no')
  expect(await post()).toMatchObject({ status, error: 'refused', answer: 'no' })
})

test.each([
  ['120', 120],
  ['0', 0],
  ['-5', 0],
  ['soon', null],
  ['', null],
  ['1e9', null],
  ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
])('Retry-After %j is read as %j seconds', async (wait, after) => {
  receiver.say(503, { 'retry-after': wait })
  expect(await post()).toMatchObject({ after })
})

test('of ten megabytes and of an answer without end a thousand characters are kept', async () => {
  receiver.say(200, {}, 'x'.repeat(10 * 1024 * 1024))
  expect((await post()).answer).toBe('x'.repeat(1000))
  let written = 0
  receiver.answer((answer) => flood(answer, (length) => (written += length)))
  const call = await post()
  expect(call).toMatchObject({ status: 200, error: null, answer: 'x'.repeat(1000) })
  expect(call.took).toBeLessThan(5_000)
  expect(written).toBeLessThan(8 * 1024 * 1024)
})

for (const [what, answer] of Object.entries(slow))
  test(`a receiver that ${what} has its time, and no more`, async () => {
    receiver.answer(answer)
    const { sendGuarded } = await import('#app/access/outgoing.server.ts')
    const began = performance.now()
    const headers = { 'content-type': 'application/json' }
    expect(await sendGuarded({ url: receiver.url, headers, body, patience: 400 })).toEqual({ error: 'time' })
    expect(performance.now() - began).toBeLessThan(3_000)
  })

for (const [what, answer] of Object.entries(broken))
  test(`a receiver that ${what} is no success`, async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => answer(socket))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await post([secret], 'one', `http://localhost:${port}/`)).toMatchObject({
      status: null,
      error: 'connection',
    })
    server.close()
  })

test('a certificate that nobody vouches for is not accepted, also where the operator allows the host', async () => {
  let heard = 0
  const server = createSecure({ key, cert }, (_request, answer) => {
    heard++
    answer.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await post([secret], 'one', `https://localhost:${port}/`)).toMatchObject({ error: 'certificate' })
  expect(heard).toBe(0)
  server.close()
})

test('what steers a terminal or stops a database is taken out of an answer', async () => {
  receiver.say(200, {}, 'a\0b\x1b[2Jc\u202ed\u2066e\nf')
  expect((await post()).answer).toBe('ab[2Jcde\nf')
})

async function post(secrets = [secret], id: string = crypto.randomUUID(), url = receiver.url) {
  const { postSigned } = await import('../post-signed.server.ts')
  return postSigned({ id, url, secrets, body })
}

function open({ headers, body: said }: Arrived) {
  return new Webhook(secret).verify(said, headers)
}
