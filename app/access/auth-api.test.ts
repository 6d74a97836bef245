import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { signedIn, test, visit } from './at-the-gate.ts'
import { answerAuth } from './auth-api.server.ts'

const calling = (path: string, { method = 'POST', cookie = '', address = '192.0.2.1' } = {}) => ({
  request: new Request(`http://localhost:3300/api/auth${path}`, {
    method,
    headers: { Cookie: cookie, 'Content-Type': 'application/json', 'X-Client-Address': '203.0.113.99' },
    ...(method === 'POST' && { body: JSON.stringify({ email: 'a@port.example', slug: 'quayside' }) }),
  }),
  context: { address },
})

test('nothing of better-auth is reachable over HTTP but that it lives', async ({ gate, newAccount }) => {
  const cookie = await signedIn(await newAccount(), gate)
  const paths = Object.values(gate.auth.api).flatMap(({ path }) => (path && path !== '/ok' ? [path] : []))
  expect(paths.length).toBeGreaterThan(50)
  expect(paths).toContain('/sign-up/email')
  expect(paths).toContain('/organization/check-slug')
  const variants = ['/ok/', '//ok', '/ok%2f', '/../auth/sign-up/email', '/ok/../sign-in/email', '/OK']
  for (const path of [...paths, ...variants])
    for (const method of ['GET', 'POST', 'PUT'])
      expect([path, (await answerAuth(calling(path, { method, cookie }), gate)).status]).toEqual([path, 404])
  expect((await answerAuth(calling('/ok', { method: 'GET' }), gate)).status).toBe(200)
})

test('each address has a bucket of its own, and none can be named in a header', async ({ copy, gate }) => {
  for (const address of ['192.0.2.50', '192.0.2.51', '2001:db8:1:2::3', '2001:db8:1:2::4'])
    await answerAuth(calling('/ok', { method: 'GET', address }), gate)
  const { rows } = await administer(copy.url, `select key from auth."rateLimit" order by key`)
  const keys = rows.map(({ key }) => key.split('|')[0])
  expect(keys).toContain('192.0.2.50')
  expect(keys).toContain('192.0.2.51')
  expect(keys.filter((key) => key.startsWith('2001'))).toHaveLength(1)
  expect(keys).not.toContain('203.0.113.99')
})

test('nobody signs up, also not from the server', async ({ gate }) => {
  const body = { name: 'Somebody', email: 'new@port.example', password: 'quay wall lantern mooring' }
  await expect(gate.auth.api.signUpEmail({ body })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
})

test('no cookie carries the session itself', async ({ gate, newAccount }) => {
  expect(gate.auth.options.session.cookieCache.enabled).toBe(false)
  const cookies = await signedIn(await newAccount(), gate)
  expect(cookies.split('; ').map((cookie) => cookie.split('=')[0])).toEqual(['breakwater.session', 'breakwater.device'])
  expect(visit('', cookies).request.headers.get('Cookie')).not.toContain('session_data')
})
