import { expect } from 'vitest'
import { plantMembership, signedIn, test, visit } from '../at-the-gate.ts'
import type { Gate } from '../gate.server.ts'
import { identify, switchOrganisation } from '../sessions.server.ts'
import { endSecondFactor } from './keep.server.ts'
import { prove } from './proof.server.ts'
import { withSecondFactor } from './testing.ts'

const at = (cookies: string) => visit('192.0.2.1', cookies)
const known = (cookies: string, gate: Gate) => identify(at(cookies).request, gate)

function age(person_id: string, minutes: number, gate: Gate) {
  const sql = `update auth.session set proved_at = now() - make_interval(mins => $2) where "userId" = $1`
  return gate.pool.query(sql, [person_id, minutes])
}

test('signing in is a proof for fifteen minutes; then the password is one again, for this session alone', async ({
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const [here, there] = [await signedIn(account, gate), await signedIn(account, gate)]
  await age(account.person_id, 14, gate)
  expect(await known(here, gate)).toMatchObject({ proven: true, second_factor_at: null })
  await age(account.person_id, 16, gate)
  expect(await known(here, gate)).toMatchObject({ proven: false })
  expect(await prove(at(here), 'not the password', gate)).toEqual({ refused: 'proof:password_wrong' })
  expect(await known(here, gate)).toMatchObject({ proven: false })
  expect(await prove(at(here), account.password, gate)).toEqual({})
  expect(await known(here, gate)).toMatchObject({ proven: true, second_factor_at: null })
  expect(await known(there, gate)).toMatchObject({ proven: false })
})

test('who has a second factor proves it by that, and not by the password', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  await age(owner.person_id, 16, gate)
  const before = await known(owner.cookies, gate)
  expect(await prove(at(owner.cookies), owner.password, gate)).toEqual({ refused: 'proof:wrong' })
  const code = await owner.code()
  expect(await prove(at(owner.cookies), code, gate)).toEqual({})
  const after = await known(owner.cookies, gate)
  expect(after).toMatchObject({ proven: true })
  expect(Number(after?.second_factor_at)).toBeGreaterThan(Number(before?.second_factor_at))
  await age(owner.person_id, 16, gate)
  expect(await prove(at(owner.cookies), code, gate)).toEqual({ refused: 'proof:wrong' })
  expect(await prove(at(owner.cookies), owner.codes[0] ?? '', gate)).toEqual({})

  const both = { password: owner.password, code: await owner.code() }
  expect(await endSecondFactor(at(owner.cookies), both, gate)).toEqual({})
  await age(owner.person_id, 16, gate)
  expect(await prove(at(owner.cookies), owner.password, gate)).toEqual({})
})

test('a stolen session guesses ten times', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  const answers = []
  for (let guess = 0; guess < 12; guess++) answers.push(await prove(at(cookies), 'a guess at it', gate))
  expect(answers.filter((each) => 'refused' in each && each.refused === 'proof:password_wrong')).toHaveLength(10)
  expect(await prove(at(cookies), account.password, gate)).toHaveProperty('refused')
  expect(await signedIn(account, gate)).toContain('breakwater.session')
})

test('who acts for another organisation keeps the strength of the session', async ({ copy, gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const second = await plantMembership(copy.url, owner.person_id)
  const before = await known(owner.cookies, gate)
  if (!before) throw new Error('There is no session.')
  await age(owner.person_id, 16, gate)
  expect(await switchOrganisation(before, second, gate)).toBe(true)
  const { second_factor_at } = before
  expect(await known(owner.cookies, gate)).toMatchObject({ organisation_id: second, proven: false, second_factor_at })
})
