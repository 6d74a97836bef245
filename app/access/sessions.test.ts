import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { administer } from '#db/testing/server.ts'
import { plantMembership, signedIn, test, visit } from './at-the-gate.ts'
import {
  endSession,
  endSessions,
  identify,
  isSessionOpen,
  listSessions,
  switchOrganisation,
} from './sessions.server.ts'

const who = (cookies: string) => visit('', cookies).request

test('a cookie that was tampered with, made up or cut is nobody', async ({ gate, newAccount }) => {
  const cookies = await signedIn(await newAccount(), gate)
  const value = cookies.match(/breakwater[.]session=([^;]+)/)?.[1] ?? ''
  const token = decodeURIComponent(value).split('.')[0] ?? ''
  const forged = [
    '',
    '%',
    token,
    `${token}.`,
    `${token}.${'A'.repeat(43)}=`,
    value.slice(0, -6),
    `x${value}`,
    `${value}x`,
    encodeURIComponent(`${token} .${decodeURIComponent(value).split('.')[1]}`),
    `${token}.eyJhbGciOiJub25lIn0`,
    randomUUID(),
  ]
  for (const cookie of forged) expect(await identify(who(`breakwater.session=${cookie}`), gate)).toBeNull()
  expect(await identify(who(`other=${value}`), gate)).toBeNull()
  expect(await identify(who(cookies), gate)).not.toBeNull()
})

test('a token planted before signing in is not taken over', async ({ gate, newAccount }) => {
  const planted = await signedIn(await newAccount(), gate)
  const own = await signedIn(await newAccount(), gate)
  expect(own.match(/session=([^;]+)/)?.[1]).not.toBe(planted.match(/session=([^;]+)/)?.[1])
})

test('a session ends two hours after its last use, and using it keeps it open', async ({ copy, gate, newAccount }) => {
  const cookies = await signedIn(await newAccount(), gate)
  const { session_id } = (await identify(who(cookies), gate)) ?? {}
  const left = `select extract(epoch from "expiresAt" - now())::int as left from auth.session where id = $1`
  const older = `update auth.session set "updatedAt" = now() - interval '90 minutes',
    "expiresAt" = now() + interval '30 minutes' where id = $1`

  await administer(copy.url, older, [session_id])
  expect(await identify(who(cookies), gate)).not.toBeNull()
  expect((await administer(copy.url, left, [session_id])).rows[0].left).toBeGreaterThan(7190)

  await administer(copy.url, `update auth.session set "expiresAt" = now() where id = $1`, [session_id])
  expect(await identify(who(cookies), gate)).toBeNull()
})

test('no session outlives twelve hours, however much it is used', async ({ copy, gate, newAccount }) => {
  const cookies = await signedIn(await newAccount(), gate)
  const { session_id } = (await identify(who(cookies), gate)) ?? {}
  const age = `update auth.session set "createdAt" = now() - make_interval(secs => $2),
    "updatedAt" = now() - interval '6 minutes', "expiresAt" = now() + interval '1 hour' where id = $1`

  await administer(copy.url, age, [session_id, 12 * 3600 - 2])
  expect(await identify(who(cookies), gate)).not.toBeNull()
  await administer(copy.url, age, [session_id, 12 * 3600])
  expect(await identify(who(cookies), gate)).toBeNull()
})

test('identifying somebody is one statement', async ({ gate, newAccount }) => {
  const cookies = await signedIn(await newAccount(), gate)
  const said: unknown[] = []
  const pool = {
    query: (...statement: unknown[]) => said.push(statement) && gate.pool.query(...(statement as [string])),
  }
  await identify(who(cookies), { ...gate, pool: pool as unknown as typeof gate.pool })
  await identify(who(''), { ...gate, pool: pool as unknown as typeof gate.pool })
  expect(said).toHaveLength(1)
})

test('whoever was removed is nobody at the next request, though the session still names the organisation', async ({
  copy,
  database,
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const cookies = await signedIn(account, gate)
  const speaker = async () => database.read(await identify(who(cookies), gate), async (_, speaker) => speaker)
  expect(await speaker()).toMatchObject({ person_id: account.person_id })

  await administer(copy.url, `delete from auth.member where "userId" = $1`, [account.person_id])
  expect(await speaker()).toBeNull()
})

test('people of two organisations switch between them, and start where they stood last', async ({
  copy,
  gate,
  newAccount,
}) => {
  const account = await newAccount()
  const second = await plantMembership(copy.url, account.person_id)
  const cookies = await signedIn(account, gate)
  const session = await identify(who(cookies), gate)
  if (!session) throw new Error('Nobody')

  expect(session.organisation_id).toBe(account.organisation_id)
  expect(await switchOrganisation(session, second, gate)).toBe(true)
  expect(await identify(who(cookies), gate)).toMatchObject({ organisation_id: second })
  expect(await identify(who(await signedIn(account, gate)), gate)).toMatchObject({ organisation_id: second })
})

test('nobody switches to an organisation they do not belong to', async ({ gate, newAccount }) => {
  const [account, stranger] = [await newAccount(), await newAccount()]
  const cookies = await signedIn(account, gate)
  const session = await identify(who(cookies), gate)
  if (!session) throw new Error('Nobody')
  for (const organisation_id of [stranger.organisation_id, randomUUID()])
    expect(await switchOrganisation(session, organisation_id, gate)).toBe(false)
  expect(await identify(who(cookies), gate)).toEqual(session)
})

test('people see and end their own sessions only', async ({ gate, newAccount }) => {
  const [account, stranger] = [await newAccount(), await newAccount()]
  const cookies = [await signedIn(account, gate, '192.0.2.11'), await signedIn(account, gate, '192.0.2.12')]
  const strangers = await signedIn(stranger, gate)
  const open = await listSessions(account.person_id, gate)
  expect(open.map(({ address, agent }) => [address, agent])).toEqual([
    ['192.0.2.12', 'test'],
    ['192.0.2.11', 'test'],
  ])

  const last = open[0]?.id ?? ''
  expect(await endSession(stranger.person_id, last, gate)).toBe(false)
  expect(await isSessionOpen(last, gate)).toBe(true)
  expect(await endSession(account.person_id, last, gate)).toBe(true)
  expect(await isSessionOpen(last, gate)).toBe(false)
  expect(await Promise.all(cookies.map((each) => identify(who(each), gate)))).toEqual([expect.anything(), null])

  await endSessions(account.person_id, {}, gate)
  expect(await listSessions(account.person_id, gate)).toEqual([])
  expect(await identify(who(strangers), gate)).not.toBeNull()
})

test('sessions that ran out a day ago are forgotten when somebody signs in', async ({ copy, gate, newAccount }) => {
  const account = await newAccount()
  await signedIn(account, gate)
  const aged = `update auth.session set "expiresAt" = now() - interval '25 hours' where "userId" = $1`
  await administer(copy.url, aged, [account.person_id])
  await signedIn(await newAccount(), gate)
  const left = await administer(copy.url, `select from auth.session where "userId" = $1`, [account.person_id])
  expect(left.rowCount).toBe(0)
})
