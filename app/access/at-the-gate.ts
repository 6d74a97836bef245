import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { administer } from '#db/testing/server.ts'
import { test as base, plantOrganisation, plantPerson } from '#db/testing/world.ts'
import type { Reset } from './auth.server.ts'
import { type Gate, openGate } from './gate.server.ts'
import { type SignIn, signIn } from './sign-in.server.ts'

export type Account = { person_id: string; organisation_id: string; email: string; password: string }

/** Tests of sign-in, against a gate of their own. `resets` are the mails it would have sent. */
export const test = base.extend<{ resets: Reset[]; gate: Gate; newAccount: () => Promise<Account> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a function needs from its parameter.
  resets: [async ({}, use) => use([]), { scope: 'file' }],
  gate: [
    async ({ copy, resets }, use) => {
      const gate = openGate({
        url: copy.auth,
        secret: 'a secret that only this test file knows',
        origin: 'http://localhost:3300',
        sendReset: async (reset) => void resets.push(reset),
      })
      await use(gate)
      await gate.close()
    },
    { scope: 'file' },
  ],
  newAccount: [async ({ copy }, use) => use(() => plantAccount(copy.url)), { scope: 'file' }],
})

const password = 'quay wall lantern mooring'
const hash = hashPassword(password)

async function plantAccount(url: string): Promise<Account> {
  const organisation_id = await plantOrganisation(url, 'Quayside')
  const person_id = await plantPerson(url, 'harbourer', organisation_id, 'reader')
  await administer(
    url,
    `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
     values ($1, $2::uuid, 'credential', $2::uuid, $3, now(), now())`,
    [randomUUID(), person_id, await hash],
  )
  const { rows } = await administer(url, `select email from auth."user" where id = $1`, [person_id])
  return { person_id, organisation_id, email: rows[0].email, password }
}

/** Another membership of somebody who has one. */
export async function plantMembership(url: string, person_id: string) {
  const organisation_id = await plantOrganisation(url, 'Second')
  await administer(
    url,
    `insert into auth.member (id, "organizationId", "userId", role, "createdAt") values ($1, $2, $3, 'reader', now())`,
    [randomUUID(), organisation_id, person_id],
  )
  return organisation_id
}

/** A request as a browser would send it, from an address, with the cookies it holds. */
export function visit(address = '192.0.2.1', cookie = '') {
  return {
    request: new Request('http://localhost:3300/', { headers: { Cookie: cookie, 'User-Agent': 'test' } }),
    context: { address },
  }
}

/** The cookies a browser holds after an answer. */
export function cookiesAfter(answer: SignIn) {
  if ('refused' in answer) throw new Error(`Refused: ${answer.refused}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

export async function signedIn(account: Account, gate: Gate, address?: string) {
  return cookiesAfter(await signIn(visit(address), account, gate))
}
