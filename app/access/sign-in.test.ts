import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { cookiesAfter, signedIn, test, visit } from './at-the-gate.ts'
import { openGate } from './gate.server.ts'
import { identify } from './sessions.server.ts'
import { signIn, signOut } from './sign-in.server.ts'

const wrong = { refused: 'access:sign_in.wrong', status: 422 }
const elsewhere = (number: number) => visit(`198.51.100.${number}`)

test('the right password signs in to the own organisation', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  expect(await identify(visit('', cookies).request, gate)).toMatchObject({
    person_id: account.person_id,
    organisation_id: account.organisation_id,
  })
})

test('over https the cookies are bound to this host and hidden from script', async ({ copy, newAccount }) => {
  const account = await newAccount()
  const secret = 'a secret that only this test knows'
  const gate = openGate({ url: copy.auth, secret, origin: 'https://portal.example', sendReset: async () => undefined })
  const answer = await signIn(visit(), account, gate)
  if ('refused' in answer) throw new Error(answer.refused)
  const lines = answer.headers.getSetCookie()
  expect(lines.map((line) => line.split('=')[0])).toEqual(['__Host-breakwater.session', '__Host-breakwater.device'])
  for (const line of lines) {
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(attribute)
    expect(line).not.toContain('Domain')
  }
  await gate.close()
})

test('a wrong password and an account that does not exist are refused in the same words', async ({
  gate,
  newAccount,
}) => {
  const { email } = await newAccount()
  expect(await signIn(elsewhere(1), { email, password: 'not the password' }, gate)).toEqual(wrong)
  expect(await signIn(elsewhere(1), { email: 'nobody@port.example', password: 'not it' }, gate)).toEqual(wrong)
})

test('and in the same time', async ({ gate, newAccount }) => {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 9; round++)
    for (const [index, email] of [(await newAccount()).email, `${randomUUID()}@port.example`].entries()) {
      const start = performance.now()
      await signIn(visit(`203.0.113.${round}`), { email, password: 'not the password' }, gate)
      times[index]?.push(performance.now() - start)
    }
  // The quickest of each: what else the machine does delays some, a leak delays all.
  const [existing = 0, absent = 0] = times.map((list) => Math.min(...list))
  expect(Math.max(existing, absent) / Math.min(existing, absent)).toBeLessThan(2)
})

test('thirty addresses guess ten times at one account, not thirty', async ({ gate, newAccount }) => {
  const { email } = await newAccount()
  const answers = []
  for (let number = 0; number < 30; number++)
    answers.push(await signIn(elsewhere(number), { email, password: 'a guess at it' }, gate))
  expect(answers.filter((answer) => 'status' in answer && answer.status === 422)).toHaveLength(10)
  expect(answers.at(-1)).toEqual({ refused: 'access:sign_in.wait?count=15', status: 429 })
})

test('one address guesses five times at one account, however the mail address is spelt', async ({
  gate,
  newAccount,
}) => {
  const { email } = await newAccount()
  const wide = email.replace('p', 'ｐ')
  const spellings = [email, email.toUpperCase(), ` ${email}`, `${email} `, `\t${email}`, wide, ` ${wide.toUpperCase()}`]
  const answers = []
  for (const spelling of spellings)
    answers.push(await signIn(visit('192.0.2.77'), { email: spelling, password: 'a guess at it' }, gate))
  expect(answers.map((answer) => 'status' in answer && answer.status)).toEqual([422, 422, 422, 422, 422, 429, 429])
})

test('one network guesses fifty times at two hundred accounts, however it spells its address', async ({ gate }) => {
  const waits = []
  for (let number = 0; number < 200; number++) {
    const address = number % 2 ? `2001:db8:0:7::${number.toString(16)}` : `2001:DB8::7:0:0:0:${number.toString(16)}`
    waits.push(await gate.throttle.begin({ mail: `${number}@port.example`, address, device: null }))
  }
  expect(waits.filter((wait) => wait === null)).toHaveLength(50)
})

test('twenty guesses at once count as twenty', async ({ gate, newAccount }) => {
  const { email } = await newAccount()
  const guesses = Array.from({ length: 20 }, (_, number) =>
    signIn(elsewhere(100 + number), { email, password: 'a guess at it' }, gate),
  )
  const answers = await Promise.all(guesses)
  expect(answers.filter((answer) => 'status' in answer && answer.status === 422)).toHaveLength(10)
})

test('a device that signed in before passes while others are shut out', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  for (let number = 0; number < 12; number++)
    await signIn(elsewhere(number), { ...account, password: 'a guess at it' }, gate)

  expect(await signIn(visit('192.0.2.1'), account, gate)).toMatchObject({ status: 429 })
  expect(await signIn(visit('192.0.2.1', cookies), account, gate)).toHaveProperty('headers')
})

test('a stolen device cookie guesses ten times, and helps with no other account', async ({ gate, newAccount }) => {
  const [account, other] = [await newAccount(), await newAccount()]
  const cookies = await signedIn(account, gate)
  const answers = []
  for (let number = 0; number < 12; number++)
    answers.push(await signIn(visit(`203.0.113.${number}`, cookies), { ...account, password: 'a guess' }, gate))
  expect(answers.filter((answer) => 'status' in answer && answer.status === 422)).toHaveLength(10)

  for (let number = 0; number < 10; number++)
    await signIn(elsewhere(150 + number), { ...other, password: 'a guess' }, gate)
  expect(await signIn(visit('192.0.2.9', cookies), other, gate)).toMatchObject({ status: 429 })
})

test('a session cookie in the place of the device cookie is no device', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const [, session] = (await signedIn(account, gate)).match(/breakwater[.]session=([^;]+)/) ?? []
  const answer = await signIn(visit('192.0.2.9', `breakwater.device=${session}`), account, gate)
  expect(answer).toHaveProperty('headers')
})

test('after a hundred failures in a row an account opens only by a known device or a new password', async ({
  copy,
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  for (let failures = 0; failures < 100; failures += 10) {
    for (let number = 0; number < 10; number++)
      await gate.throttle.begin({ mail: account.email, address: `198.18.${failures}.${number}`, device: null })
    await administer(copy.url, `update auth.attempt set expire = 0 where key not like 'row:%'`)
  }
  const closed = { refused: 'access:sign_in.closed', status: 429 }
  expect(await signIn(visit('192.0.2.5'), account, gate)).toEqual(closed)
  await gate.throttle.endRow(account.email)
  expect(await signIn(visit('192.0.2.5'), account, gate)).toHaveProperty('headers')
  expect(await signIn(visit('192.0.2.6', cookies), account, gate)).toHaveProperty('headers')
})

test('signing in uses nothing up', async ({ gate, newAccount }) => {
  const account = await newAccount()
  for (let times = 0; times < 12; times++)
    expect(await signIn(visit('192.0.2.40'), account, gate)).toHaveProperty('headers')
})

test('the throttle keeps no mail address', async ({ copy }) => {
  const { rows } = await administer(copy.url, `select key from auth.attempt where key ~ '@|port'`)
  expect(rows).toEqual([])
})

test('signing in again ends the session this browser had; signing out ends the last', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const first = await signedIn(account, gate)
  const second = cookiesAfter(await signIn(visit('192.0.2.1', first), account, gate))
  expect(await identify(visit('', first).request, gate)).toBeNull()

  const headers = await signOut(visit('192.0.2.1', second), gate)
  expect(headers.getSetCookie().find((line) => line.startsWith('breakwater.session='))).toContain('Max-Age=0')
  expect(await identify(visit('', second).request, gate)).toBeNull()
})
