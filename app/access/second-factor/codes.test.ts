import { expect } from 'vitest'
import { test } from '../at-the-gate.ts'
import { listSessions } from '../sessions.server.ts'
import { codeOf, stepAt } from './codes.ts'
import { finish, freshCode, halfWay, keyOf, withSecondFactor } from './testing.ts'

const wrong = { refused: 'proof:wrong', status: 422 }
const passed = (answers: unknown[]) => answers.filter((answer) => answer && 'headers' in (answer as object))

test('a code as better-auth makes it is right', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  await freshCode(owner.person_id, gate)
  const { code } = await gate.auth.api.generateTOTP({ body: { secret: await keyOf(owner.person_id, gate) } })
  expect(await finish(await halfWay(owner, gate), ` ${code.slice(0, 3)} ${code.slice(3)} `, gate)).toHaveProperty(
    'headers',
  )
})

test('a code counts once, also for who has another half-way sign-in, and so does an earlier one', async ({
  gate,
  newAccount,
}) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const [one, two, three] = [await halfWay(owner, gate), await halfWay(owner, gate), await halfWay(owner, gate)]
  const code = await owner.code()
  expect(await finish(one, code, gate)).toHaveProperty('headers')
  expect(await finish(two, code, gate)).toEqual(wrong)
  const earlier = codeOf(await keyOf(owner.person_id, gate), stepAt(Date.now()) - 1)
  expect(await finish(three, earlier, gate)).toEqual(wrong)
})

test('of twenty at once with one code, one passes', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const cookies = await Promise.all(Array.from({ length: 8 }, (_, n) => halfWay(owner, gate, `198.51.100.${n}`)))
  const code = await owner.code()
  const answers = await Promise.all(cookies.map((cookie, n) => finish(cookie, code, gate, `198.51.100.${n}`)))
  expect(passed(answers)).toHaveLength(1)
})

test('one half-way sign-in begins one session, whatever codes it is finished with', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const half = await halfWay(owner, gate)
  const codes = [await owner.code(), ...owner.codes.slice(0, 3)]
  const answers = await Promise.all(codes.map((code, n) => finish(half, code, gate, `198.51.100.${n}`)))
  expect(passed(answers)).toHaveLength(1)
  expect(await listSessions(owner.person_id, gate)).toHaveLength(2)
})

test('a backup code opens once, however it is typed, also for several at once', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  expect(new Set(owner.codes).size).toBe(10)
  const [first = '', second = ''] = owner.codes
  expect(await finish(await halfWay(owner, gate), first.toUpperCase().replace('-', ' '), gate)).toHaveProperty(
    'headers',
  )
  expect(await finish(await halfWay(owner, gate), first, gate)).toEqual(wrong)

  const cookies = await Promise.all(Array.from({ length: 8 }, (_, n) => halfWay(owner, gate, `198.51.100.${n}`)))
  const answers = await Promise.all(cookies.map((cookie, n) => finish(cookie, second, gate, `198.51.100.${n}`)))
  expect(passed(answers)).toHaveLength(1)
})

test('eight different backup codes at once are all taken', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const cookies = await Promise.all(Array.from({ length: 8 }, (_, n) => halfWay(owner, gate, `198.51.100.${n}`)))
  const answers = await Promise.all(
    cookies.map((cookie, n) => finish(cookie, owner.codes[n] ?? '', gate, `198.51.100.${n}`)),
  )
  expect(passed(answers)).toHaveLength(8)
})

test('codes of somebody else, and what is no code, are wrong', async ({ gate, newAccount }) => {
  const [owner, other] = [
    await withSecondFactor(await newAccount(), gate),
    await withSecondFactor(await newAccount(), gate),
  ]
  const half = await halfWay(owner, gate)
  const never = codeOf(await keyOf(owner.person_id, gate), stepAt(Date.now()) - 20)
  const tried = [
    await other.code(),
    other.codes[0] ?? '',
    '',
    '-',
    never,
    '000000 or true',
    '[]',
    '"',
    'null',
    `${await owner.code()}0`,
  ]
  for (const [n, code] of tried.entries())
    expect([code, await finish(half, code, gate, `203.0.113.${n}`)]).toEqual([code, wrong])
  expect(await finish(half, await owner.code(), gate)).toMatchObject({ status: 429 })
})
