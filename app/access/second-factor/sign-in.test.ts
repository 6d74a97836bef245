import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { signedIn, test, visit } from '../at-the-gate.ts'
import { answerAuth } from '../auth-api.server.ts'
import { changePassword, requestReset, resetPassword } from '../passwords.server.ts'
import { findHolder, identify, listSessions } from '../sessions.server.ts'
import { signIn } from '../sign-in.server.ts'
import { findHalfWay } from './half-way.server.ts'
import { cookiesIn, finish, halfWay, withSecondFactor } from './testing.ts'

const who = (cookies: string) => visit('', cookies).request

test('after the password no session exists; after the code one does, and knows of it', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const open = await listSessions(owner.person_id, gate)
  const half = await halfWay(owner, gate)
  expect(half).toMatch(/^breakwater[.]half-way=[^;]+$/)
  expect(await listSessions(owner.person_id, gate)).toEqual(open)
  expect(await identify(who(half), gate)).toBeNull()
  expect(await findHolder(who(half), gate)).toBeNull()

  const done = await finish(half, await owner.code(), gate)
  if (!done || 'refused' in done) throw new Error('The code was refused.')
  const lines = done.headers.getSetCookie()
  expect(lines.map((line) => line.split('=')[0])).toEqual([
    'breakwater.session',
    'breakwater.half-way',
    'breakwater.device',
  ])
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=43200']) expect(lines[0]).toContain(attribute)
  expect(await identify(who(cookiesIn(done.headers)), gate)).toMatchObject({
    person_id: owner.person_id,
    organisation_id: owner.organisation_id,
    second_factor_at: expect.any(Date),
    proven: true,
  })
})

test('a half-way cookie that is old, forged, of a session or of nobody opens nothing', async ({
  copy,
  gate,
  newAccount,
}) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const half = await halfWay(owner, gate)
  const value = half.split('=').slice(1).join('=')
  const session = owner.cookies.match(/breakwater[.]session=([^;]+)/)?.[1] ?? ''
  const device = (await signedIn(await newAccount(), gate)).match(/breakwater[.]device=([^;]+)/)?.[1] ?? ''
  const forged = [
    '',
    value.slice(0, -6),
    value.replace('2fa-', '2fb-'),
    value.split('.')[0],
    encodeURIComponent(`2fa-${owner.person_id}.${'A'.repeat(43)}=`),
    session,
    device,
    '%ff',
  ]
  for (const each of forged) {
    expect([each, await findHalfWay(who(`breakwater.half-way=${each}`), gate)]).toEqual([each, null])
    expect([each, await finish(`breakwater.half-way=${each}`, await owner.code(), gate)]).toEqual([each, null])
  }
  expect(await identify(who(`breakwater.session=${value}`), gate)).toBeNull()

  await administer(copy.url, `update auth.verification set "expiresAt" = now() where value = $1`, [owner.person_id])
  expect(await finish(half, await owner.code(), gate)).toBeNull()
})

test('a half-way sign-in ends when the password is changed or set anew, and when the second factor is turned off', async ({
  gate,
  newAccount,
  resets,
}) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const half = await halfWay(owner, gate)
  const change = { current_password: owner.password, new_password: 'another string of plain words' }
  expect(await changePassword(visit('192.0.2.1', owner.cookies), change, gate)).toBeNull()
  expect(await finish(half, await owner.code(), gate)).toBeNull()

  const again = await halfWay({ ...owner, password: change.new_password }, gate)
  await requestReset(visit(), owner.email, gate)
  expect(await resetPassword(resets.at(-1)?.token ?? '', 'a third string of plain words', gate)).toBe(true)
  expect(await finish(again, await owner.code(), gate)).toBeNull()
  expect(await identify(who(owner.cookies), gate)).toBeNull()
  const third = await halfWay({ ...owner, password: 'a third string of plain words' }, gate)
  await gate.pool.query(`update auth."user" set "twoFactorEnabled" = false where id = $1`, [owner.person_id])
  expect(await finish(third, await owner.code(), gate)).toBeNull()
})

test('a new password by mail is no way around the code', async ({ gate, newAccount, resets }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  await requestReset(visit(), owner.email, gate)
  const password = 'a fourth string of plain words'
  expect(await resetPassword(resets.at(-1)?.token ?? '', password, gate)).toBe(true)
  expect(await signIn(visit(), { ...owner, password }, gate)).toMatchObject({ half: true })
})

test('no device is trusted: neither one that signed in before nor one that says so', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const done = await finish(await halfWay(owner, gate), await owner.code(), gate)
  if (!done || 'refused' in done) throw new Error('The code was refused.')
  const forged = `better-auth.trust_device=${encodeURIComponent(`a!trust-device-b.${'A'.repeat(43)}=`)}`
  for (const cookies of [cookiesIn(done.headers), forged])
    expect(await signIn(visit('192.0.2.1', cookies), owner, gate)).toMatchObject({ half: true })
})

test('a session that was begun without the code is none once there is one', async ({ copy, gate, newAccount }) => {
  const account = await newAccount()
  const former = await signedIn(account, gate)
  const { rows } = await administer(copy.url, `select * from auth.session where "userId" = $1`, [account.person_id])
  await withSecondFactor(account, gate)
  expect(await identify(who(former), gate)).toBeNull()
  const { token } = rows[0]
  await administer(
    copy.url,
    `insert into auth.session ("userId", token, "expiresAt", "activeOrganizationId") values ($1, $2, now() + interval '1 hour', $3)`,
    [account.person_id, token, account.organisation_id],
  )
  expect(await identify(who(former), gate)).toBeNull()
  expect(await findHolder(who(former), gate)).toBeNull()
})

test('nothing of the second factor is reachable at better-auth’s own addresses', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const paths = Object.values(gate.auth.api).flatMap(({ path }) => (path?.startsWith('/two-factor') ? [path] : []))
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) {
    const headers = { 'Content-Type': 'application/json', Cookie: owner.cookies, Origin: 'http://localhost:3300' }
    const body = JSON.stringify({ code: owner.codes[0], password: owner.password, trustDevice: true })
    const request = new Request(`http://localhost:3300/api/auth${path}`, { method: 'POST', headers, body })
    expect([path, (await answerAuth({ request, context: { address: '192.0.2.1' } }, gate)).status]).toEqual([path, 404])
  }
})
