import { randomBytes } from 'node:crypto'
import { createServer, get, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import express, { type RequestHandler } from 'express'
import { afterEach, expect, test } from 'vitest'
import { application } from './application.ts'
import { createStopping } from './stopping.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The real application in front of a page of our own. */
async function serve(parts: Partial<Parameters<typeof application>[0]> = {}) {
  const stopping = createStopping()
  const server = createServer(
    application({
      portalUrl: 'https://portal.example',
      development: false,
      trustedProxies: [],
      requestsPerTenSeconds: 1_000,
      stopping,
      files: express.Router(),
      portal: (_request, response) => void response.type('html').send('page'),
      ...parts,
    }),
  )
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { server, stopping, url }
}

const posting = (headers: HeadersInit, body = 'a=1') => ({ method: 'POST', headers, body })

test('every answer names its request, forbids what is foreign and is kept by nobody', async () => {
  const { url } = await serve()
  const [one, other] = await Promise.all([fetch(url), fetch(url)])
  const policy = one.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toMatch(/script-src 'nonce-[\w-]{24}' 'strict-dynamic';/)
  expect(policy).not.toBe(other.headers.get('Content-Security-Policy'))
  expect(policy).not.toContain('unsafe')
  for (const shut of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy).toContain(`${shut} 'none'`)
  expect(one.headers.get('X-Request-Id')).toMatch(/^[0-9A-Z]{10}$/)
  expect(one.headers.get('Cache-Control')).toBe('no-store')
  expect(one.headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
  expect(one.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(one.headers.get('Referrer-Policy')).toBe('same-origin')
  expect(one.headers.get('X-Powered-By')).toBeNull()
})

test('a page may say how long it is kept', async () => {
  const portal: RequestHandler = (_request, response) => void response.set('Cache-Control', 'max-age=60').end('x')
  const { url } = await serve({ portal })
  expect((await fetch(url)).headers.get('Cache-Control')).toBe('max-age=60')
})

test('a change comes from our own pages or not at all', async () => {
  const { url } = await serve()
  const sent = async (headers: HeadersInit) => (await fetch(url, posting(headers))).status
  expect(await sent({ Origin: 'https://portal.example' })).toBe(200)
  expect(await sent({ 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
  expect(await sent({ 'Sec-Fetch-Site': 'none' })).toBe(200)
  expect(await sent({ Origin: 'https://evil.example' })).toBe(403)
  expect(await sent({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })).toBe(403)
  expect(await sent({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://portal.example' })).toBe(403)
  expect(await sent({ 'Sec-Fetch-Site': 'same-site' })).toBe(403)
})

test('too much at once is refused before it is read', async () => {
  const { url } = await serve()
  const own = { Origin: 'https://portal.example', 'Accept-Language': 'nl' }
  const answer = await fetch(url, posting(own, 'x'.repeat(1_048_577)))
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Maak de tekst korter')
  expect((await fetch(url, posting(own, 'x'.repeat(1_048_576)))).status).toBe(200)
})

test('one address is told to wait, health is not counted', async () => {
  const { url } = await serve({ requestsPerTenSeconds: 3 })
  const asked = await Promise.all([1, 2, 3, 4].map(() => fetch(url)))
  const late = asked.filter(({ status }) => status === 429)
  expect(late).toHaveLength(1)
  expect(Number(late[0]?.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect((await fetch(`${url}/health/live`)).status).toBe(200)
})

test('pages travel compressed', async () => {
  const portal: RequestHandler = (_request, response) => {
    response.type('html')
    Readable.from(['first ', 'é'.repeat(200_000), randomBytes(500_000).toString('hex')]).pipe(response)
  }
  const { url } = await serve({ portal })
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(answer.headers.get('Content-Encoding')).toBe('gzip')
  expect(await answer.text()).toMatch(/^first é{200000}[0-9a-f]{1000000}$/)
  const plain = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers.get('Content-Encoding')).toBeNull()
})

/** As no browser would ask: the address travels as it is written. */
function asked(url: string, path: string, headers = {}) {
  return new Promise<number>((resolve, reject) => {
    get(url, { path, headers }, ({ statusCode = 0 }) => resolve(statusCode)).once('error', reject)
  })
}

test('an address that means something else behind is not read', async () => {
  const { url } = await serve({ requestsPerTenSeconds: 1 })
  for (const path of [
    '/health/../bulletins',
    '/health/%2e%2e/bulletins',
    '//',
    '//evil.example/',
    '/a?b=%00',
    '/%ff',
    '/%',
  ])
    expect([path, await asked(url, path)]).toEqual([path, 400])
  expect(await asked(url, '/bulletins?organisation=%C3%A9')).toBe(200)
  expect(await asked(url, '/health/other')).toBe(429)
})

test('an address is believed of the proxies that are named, and of nobody else', async () => {
  const answers = async (trustedProxies: string[], ...numbers: number[]) => {
    const { url } = await serve({ requestsPerTenSeconds: 1, trustedProxies })
    const from = (number: number) => fetch(url, { headers: { 'X-Forwarded-For': `198.51.100.${number}` } })
    return (await Promise.all(numbers.map(from))).map(({ status }) => status).toSorted()
  }
  expect(await answers([], 1, 2)).toEqual([200, 429])
  expect(await answers(['127.0.0.1'], 1, 2, 1)).toEqual([200, 200, 429])
})

test('what could be cut in two places is not read, and nothing is mirrored', async () => {
  const { url } = await serve()
  const status = async (first: string, ...headers: string[]) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(
      [first, 'Host: portal.example', 'Origin: https://portal.example', 'Cookie: a=secret', ...headers, '', ''].join(
        '\r\n',
      ),
    )
    const answer = await text(socket)
    expect(answer).not.toContain('secret')
    return Number(answer.split(' ')[1])
  }
  const last = 'Connection: close'
  expect(await status('POST / HTTP/1.1', last, 'Content-Length: 0')).toBe(200)
  expect(await status('POST / HTTP/1.1', last, 'Transfer-Encoding: chunked')).toBe(411)
  expect(await status('POST / HTTP/1.1', last, 'Content-Length: 1', 'Transfer-Encoding: chunked')).toBe(400)
  expect(await status('POST / HTTP/1.1', last, 'Content-Length: 1', 'Content-Length: 2')).toBe(400)
  expect(await status('POST / HTTP/1.1', last, 'Content-Length: 0', 'Transfer-Encoding: chunked, identity')).toBe(400)
  for (const method of ['TRACE', 'TRACK']) expect(await status(`${method} / HTTP/1.1`, last)).toBe(400)
})

test('a host is what the client asked for, not what somebody says beside it', async () => {
  const portal: RequestHandler = (request, response) =>
    void response.status(request.get('X-Forwarded-Host') ? 500 : 200).end()
  const { url } = await serve({ portal, trustedProxies: ['127.0.0.1'] })
  expect(await asked(url, '/health/live', { 'X-Forwarded-Host': 'evil.example:999999' })).toBe(200)
})
