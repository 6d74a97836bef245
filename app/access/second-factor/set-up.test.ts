import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { type Account, cookiesAfter, signedIn, test, visit } from '../at-the-gate.ts'
import type { Gate } from '../gate.server.ts'
import { identify } from '../sessions.server.ts'
import { signIn } from '../sign-in.server.ts'
import { endSecondFactor, findSecondFactor, renewBackupCodes } from './keep.server.ts'
import { beginSecondFactor, confirmSecondFactor } from './set-up.server.ts'
import { cookiesIn, finish, freshCode, halfWay, withSecondFactor } from './testing.ts'

const at = (cookies: string) => visit('192.0.2.1', cookies)

async function begun(account: Account, cookies: string, gate: Gate) {
  const answer = await beginSecondFactor(at(cookies), account.password, gate)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

test('it is set up with the password and a first code; the other sessions end, and this one has another cookie', async ({
  copy,
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const [cookies, other] = [await signedIn(account, gate), await signedIn(account, gate)]
  expect(await beginSecondFactor(at(cookies), 'not the password', gate)).toEqual({ refused: 'proof:password_wrong' })
  const { key, picture, pending } = await begun(account, cookies, gate)
  expect(key).toMatch(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/)
  expect(picture.size).toBeGreaterThan(20)
  expect(await findSecondFactor(account.person_id, gate)).toBeNull()
  expect(await signIn(visit(), account, gate)).toMatchObject({ half: false })

  const wrong = await confirmSecondFactor(at(cookies), { code: '12345', pending }, gate)
  expect(wrong).toMatchObject({ refused: 'proof:wrong', beginning: { key, picture, pending } })
  const code = await freshCode(account.person_id, gate)
  const done = await confirmSecondFactor(at(cookies), { code, pending }, gate)
  if ('refused' in done) throw new Error(done.refused)
  expect(done.codes).toHaveLength(10)
  expect(done.email).toBe(account.email)
  for (const former of [cookies, other]) expect(await identify(at(former).request, gate)).toBeNull()
  const session = await identify(at(cookiesIn(done.headers)).request, gate)
  expect(session).toMatchObject({ person_id: account.person_id, proven: true, second_factor_at: expect.any(Date) })
  expect(await findSecondFactor(account.person_id, gate)).toEqual({ left: 10 })

  const { rows } = await administer(copy.url, `select secret, "backupCodes" as codes from auth."twoFactor"`)
  for (const row of rows) for (const code of done.codes) expect(`${row.secret} ${row.codes}`).not.toContain(code)
})

test('what is pending counts in the session that gave the password, for ten minutes, and as it was made', async ({
  gate,
  newAccount,
}) => {
  const [account, other] = [await newAccount(), await newAccount()]
  const [cookies, elsewhere] = [await signedIn(account, gate), await signedIn(account, gate)]
  const { pending } = await begun(account, cookies, gate)
  const theirs = await begun(other, await signedIn(other, gate), gate)
  const code = await freshCode(account.person_id, gate)
  const again = { refused: 'proof:begin_again' }
  expect(await confirmSecondFactor(at(elsewhere), { code, pending }, gate)).toEqual(again)
  expect(await confirmSecondFactor(visit(), { code, pending }, gate)).toEqual(again)
  for (const forged of ['', 'null', '{}', pending.slice(1), theirs.pending])
    expect(await confirmSecondFactor(at(cookies), { code, pending: forged }, gate)).toEqual(again)
  const clock = Date.now
  Date.now = () => clock() + 11 * 60_000
  expect(await confirmSecondFactor(at(cookies), { code, pending }, gate)).toEqual(again)
  Date.now = clock
  expect(await findSecondFactor(account.person_id, gate)).toBeNull()
})

test('one that is on is not begun anew', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  expect(await beginSecondFactor(at(owner.cookies), owner.password, gate)).toHaveProperty('refused')
  expect(await finish(await halfWay(owner, gate), await owner.code(), gate)).toHaveProperty('headers')
})

test('two who confirm at once turn it on once', async ({ gate, newAccount }) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  const { pending } = await begun(account, cookies, gate)
  const code = await freshCode(account.person_id, gate)
  const answers = await Promise.all([1, 2, 3, 4].map(() => confirmSecondFactor(at(cookies), { code, pending }, gate)))
  expect(answers.filter((answer) => 'codes' in answer)).toHaveLength(1)
})

test('it is turned off with the password and a code, and not without one of them', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const other = await withSecondFactor(await newAccount(), gate)
  const both = { refused: 'proof:both_wrong' }
  const { password } = owner
  const tried = [
    { password: '', code: await owner.code() },
    { password: 'not the password', code: await owner.code() },
    { password, code: '' },
    { password, code: 'aaaaa-aaaaa' },
    { password, code: await other.code() },
    { password, code: other.codes[0] ?? '' },
  ]
  for (const each of tried) expect(await endSecondFactor(at(owner.cookies), each, gate)).toEqual(both)
  const right = { password, code: await owner.code() }
  expect(await endSecondFactor(visit(), right, gate)).toHaveProperty('refused')
  expect(await endSecondFactor(at(await halfWay(owner, gate)), right, gate)).toHaveProperty('refused')
  expect(await findSecondFactor(owner.person_id, gate)).toEqual({ left: 10 })

  expect(await endSecondFactor(at(owner.cookies), right, gate)).toEqual({})
  expect(await findSecondFactor(owner.person_id, gate)).toBeNull()
  const signed = await signIn(visit(), owner, gate)
  expect(signed).toMatchObject({ half: false })
  expect(await identify(at(cookiesAfter(signed)).request, gate)).toMatchObject({ second_factor_at: null })
})

test('new backup codes take the place of those before', async ({ gate, newAccount }) => {
  const owner = await withSecondFactor(await newAccount(), gate)
  const { password } = owner
  expect(await renewBackupCodes(at(owner.cookies), { password, code: 'no' }, gate)).toHaveProperty('refused')
  const renewed = await renewBackupCodes(at(owner.cookies), { password, code: await owner.code() }, gate)
  if ('refused' in renewed) throw new Error(renewed.refused)
  expect(new Set([...renewed.codes, ...owner.codes]).size).toBe(20)
  const half = await halfWay(owner, gate)
  expect(await finish(half, owner.codes[3] ?? '', gate)).toMatchObject({ status: 422 })
  expect(await finish(half, renewed.codes[3] ?? '', gate)).toHaveProperty('headers')
})
