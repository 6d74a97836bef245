import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { signedIn, test, visit } from './at-the-gate.ts'
import { changePassword, isResetOpen, requestReset, resetPassword } from './passwords.server.ts'
import { identify } from './sessions.server.ts'
import { signIn } from './sign-in.server.ts'

const fresh = 'another string of plain words'

test('a reset link sets a new password, once, and ends every session', async ({ gate, newAccount, resets }) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  await requestReset(visit(), ` ${account.email.toUpperCase()}`, gate)
  const { token = '', email } = resets.at(-1) ?? {}
  expect(email).toBe(account.email)
  expect(await isResetOpen(token, gate)).toBe(true)

  expect(await resetPassword(token, 'too short', gate)).toBe(false)
  expect(await resetPassword(token, fresh, gate)).toBe(true)
  expect(await identify(visit('', cookies).request, gate)).toBeNull()
  expect(await signIn(visit(), account, gate)).toMatchObject({ refused: 'access:sign_in.wrong' })
  expect(await signIn(visit(), { ...account, password: fresh }, gate)).toHaveProperty('headers')

  expect(await isResetOpen(token, gate)).toBe(false)
  expect(await resetPassword(token, 'a third string of plain words', gate)).toBe(false)
})

test('twenty presses on one link set one password', async ({ gate, newAccount, resets }) => {
  const account = await newAccount()
  await requestReset(visit(), account.email, gate)
  const token = resets.at(-1)?.token ?? ''
  const presses = await Promise.all(Array.from({ length: 20 }, (_, n) => resetPassword(token, `${fresh} ${n}`, gate)))
  expect(presses.filter(Boolean)).toHaveLength(1)
})

test('a link dies after half an hour, and the database cannot tell what it was', async ({
  copy,
  gate,
  newAccount,
  resets,
}) => {
  const account = await newAccount()
  await requestReset(visit(), account.email, gate)
  const token = resets.at(-1)?.token ?? ''
  const { rows } = await administer(
    copy.url,
    `select identifier, extract(epoch from "expiresAt" - now())::int as left from auth.verification where value = $1`,
    [account.person_id],
  )
  expect(rows[0].identifier).not.toContain(token)
  expect(rows[0].left).toBeLessThanOrEqual(1800)

  await administer(copy.url, `update auth.verification set "expiresAt" = now() where value = $1`, [account.person_id])
  expect(await isResetOpen(token, gate)).toBe(false)
  expect(await resetPassword(token, fresh, gate)).toBe(false)
})

test('asking for a link tells nothing about who has an account', async ({ gate, newAccount, resets }) => {
  const sent = resets.length
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++)
    for (const [index, mail] of [(await newAccount()).email, `${randomUUID()}@port.example`].entries()) {
      const start = performance.now()
      expect(await requestReset(visit(`198.51.100.${round}`), mail, gate)).toBeUndefined()
      times[index]?.push(performance.now() - start)
    }
  // The quickest of each: what else the machine does delays some, a leak delays all.
  const [existing = 0, absent = 0] = times.map((list) => Math.min(...list))
  expect(Math.abs(existing - absent)).toBeLessThan(200)
  expect(resets).toHaveLength(sent + 5)
})

test('one account gets three mails an hour, one network twenty', async ({ gate, newAccount, resets }) => {
  const account = await newAccount()
  const sent = resets.length
  await Promise.all(Array.from({ length: 6 }, (_, n) => requestReset(visit(`203.0.113.${n}`), account.email, gate)))
  expect(resets).toHaveLength(sent + 3)

  const accounts = await Promise.all(Array.from({ length: 25 }, newAccount))
  await Promise.all(accounts.map(({ email }) => requestReset(visit('192.0.2.200'), email, gate)))
  expect(resets).toHaveLength(sent + 23)
})

test('changing the password asks for the present one and ends the other sessions', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const [here, there] = [await signedIn(account, gate), await signedIn(account, gate)]
  const change = (current_password: string) =>
    changePassword(visit('192.0.2.1', here), { current_password, new_password: fresh }, gate)

  expect(await change('not the password')).toBe('access:password.wrong')
  expect(await identify(visit('', there).request, gate)).not.toBeNull()
  expect(await change(account.password)).toBeNull()
  expect(await identify(visit('', there).request, gate)).toBeNull()
  expect(await identify(visit('', here).request, gate)).not.toBeNull()
  expect(await signIn(visit(), { ...account, password: fresh }, gate)).toHaveProperty('headers')
})

test('a stolen session guesses ten times at the password, not for ever', async ({ gate, newAccount }) => {
  const stolen = visit('192.0.2.1', await signedIn(await newAccount(), gate))
  const answers = []
  for (let guess = 0; guess < 12; guess++)
    answers.push(await changePassword(stolen, { current_password: 'a guess at it', new_password: fresh }, gate))
  expect(answers.filter((answer) => answer === 'access:password.wrong')).toHaveLength(10)
  expect(answers.at(-1)).toBe('access:sign_in.wait?count=15')
})
