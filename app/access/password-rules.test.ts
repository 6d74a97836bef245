import { expect } from 'vitest'
import { test, visit } from './at-the-gate.ts'
import { requestReset, resetPassword } from './passwords.server.ts'
import { newPassword } from './schema.ts'
import { signIn } from './sign-in.server.ts'

const fits = (password: string) => newPassword.safeParse(password).success

test('a password has fifteen to a hundred and twenty-eight characters, and that is all that is asked of it', () => {
  expect([14, 15, 64, 128, 129].map((length) => fits('a'.repeat(length)))).toEqual([false, true, true, true, false])
  for (const composed of [
    'plain words alone',
    '               ',
    '123456789012345',
    'Ünïcödé — ĳsvogel',
    '"\'<>&;--|\\/%$§!',
  ])
    expect([composed, fits(composed)]).toEqual([composed, true])
})

test('a password is taken as it was typed, to its last letter', async ({ gate, newAccount, resets }) => {
  const { email } = await newAccount()
  const long = ` Quay Wall ${'lantern '.repeat(14)}É`
  expect(long).toHaveLength(124)
  await requestReset(visit(), email, gate)
  expect(await resetPassword(resets.at(-1)?.token ?? '', long, gate)).toBe(true)
  const others = [
    long.slice(0, -1),
    `${long}x`,
    long.trim(),
    long.toLowerCase(),
    long.replace('É', 'E'),
    long.slice(0, 72),
  ]
  for (const [place, password] of others.entries())
    expect(await signIn(visit(`198.51.100.${place}`), { email, password }, gate)).toHaveProperty('refused')
  expect(await signIn(visit(), { email, password: long }, gate)).toHaveProperty('headers')
})
