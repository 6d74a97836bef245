import { expect } from 'vitest'
import { test, visit } from '../at-the-gate.ts'
import { requestReset, resetPassword } from '../passwords.server.ts'
import { signIn } from '../sign-in.server.ts'
import { codesOf } from '../throttle.server.ts'
import { cookiesIn, finish, halfWay, knownDevice, withSecondFactor } from './testing.ts'

test('who has the password guesses five codes from one address and ten from thirty, and the known device of the owner passes', async ({
  gate,
  newAccount,
}) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const device = await knownDevice(owner, gate)
  const thief = await halfWay(owner, gate, '203.0.113.5')
  const status = async (address: string) => {
    const answer = await finish(thief, 'aaaaa-aaaaa', gate, address)
    return answer && 'status' in answer ? answer.status : null
  }
  const answers = []
  for (let guess = 0; guess < 7; guess++) answers.push(await status('203.0.113.5'))
  expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429])
  for (let guess = 0; guess < 30; guess++) answers.push(await status(`198.51.100.${guess}`))
  expect(answers.filter((each) => each === 422)).toHaveLength(10)

  const half = await signIn(visit('192.0.2.1', device), owner, gate)
  if ('refused' in half) throw new Error('The device was held up.')
  expect(await finish(`${device}; ${cookiesIn(half.headers)}`, await owner.code(), gate)).toHaveProperty('headers')
})

test('who has no password gets to no code, and holds up nobody’s', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const device = await knownDevice(owner, gate)
  for (let guess = 0; guess < 20; guess++) {
    const address = `198.51.100.${guess}`
    await signIn(visit(address), { ...owner, password: 'a guess at it' }, gate)
    expect(await finish('breakwater.half-way=2fa-guess', '123456', gate, address)).toBeNull()
  }
  const half = await signIn(visit('192.0.2.77', device), owner, gate)
  if ('refused' in half) throw new Error('The owner was held up.')
  const cookies = `${device}; ${cookiesIn(half.headers)}`
  expect(await finish(cookies, await owner.code(), gate, '192.0.2.77')).toHaveProperty('headers')
})

test('a new password by mail opens the codes again that a thief of the former one used up', async ({
  gate,
  newAccount,
  resets,
}) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  for (let failures = 0; failures < 100; failures += 10) {
    for (let guess = 0; guess < 10; guess++)
      await gate.throttle.begin({
        mail: codesOf(owner.person_id),
        address: `198.18.${failures}.${guess}`,
        device: null,
      })
    await gate.pool.query(`update auth.attempt set expire = 0 where key not like 'row:%'`)
  }
  expect(await finish(await halfWay(owner, gate), await owner.code(), gate)).toMatchObject({ status: 429 })
  await requestReset(visit(), owner.email, gate)
  const password = 'a fourth string of plain words'
  expect(await resetPassword(resets.at(-1)?.token ?? '', password, gate)).toBe(true)
  const half = await halfWay({ ...owner, password }, gate)
  expect(await finish(half, await owner.code(), gate)).toHaveProperty('headers')
})

test('a wrong password is answered alike with and without a second factor, also in time', async ({
  gate,
  newAccount,
}) => {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++)
    for (const [index, account] of [await newAccount(), await withSecondFactor(await newAccount(), gate)].entries()) {
      const start = performance.now()
      const answer = await signIn(visit(`203.0.113.${round}`), { ...account, password: 'not the password' }, gate)
      times[index]?.push(performance.now() - start)
      expect(answer).toEqual({ refused: 'access:sign_in.wrong', status: 422 })
    }
  // The quickest of each: what else the machine does delays some, a leak delays all.
  const [without = 0, having = 0] = times.map((list) => Math.min(...list))
  expect(Math.max(without, having) / Math.min(without, having)).toBeLessThan(2)
})
