import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { signedIn, test } from './at-the-gate.ts'

test('a session is named by 32 letters and digits drawn at random, each time by others', async ({
  copy,
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const cookies = []
  for (let times = 0; times < 20; times++) cookies.push(await signedIn(account, gate))
  const { rows } = await administer(copy.url, `select token from auth.session where "userId" = $1`, [account.person_id])
  const tokens = rows.map(({ token }) => String(token))
  expect(new Set(tokens).size).toBe(20)
  for (const token of tokens) {
    expect(token).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(cookies.filter((cookie) => cookie.includes(token))).toHaveLength(1)
  }
  // 640 letters out of 62: fewer than fifty different ones would be none that were drawn.
  expect(new Set(tokens.join('')).size).toBeGreaterThan(50)
})
