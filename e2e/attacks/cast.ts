import { test as base } from '@playwright/test'
import { behind } from '../ground.ts'
import { type Actor, signIn, visitor } from '../second-tenant/asking.ts'
import { plantHidden } from '../second-tenant/hidden.ts'
import { settled } from '../second-tenant/settled.ts'
import { personOf, plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { type Things, thingsOf } from '../second-tenant/things.ts'

type Side = Tenant & { things: Things }

export type Cast = {
  /** Everything it has is hidden from everybody else. */
  victim: Side
  /** It has the same for itself. */
  attacker: Side
  /** The six who ask for what is not theirs. */
  strangers: Actor[]
  /** The attacker's people, by role. */
  as(role: string): Promise<Actor>
}

/** Planted once: whatever is tried, nothing of the victim's may change, so every attack finds it as it was. */
export const test = base.extend<object, { cast: Cast }>({
  cast: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const victim = await plantTenant('Victim', false)
      const attacker = await plantTenant('Attacker')
      const suspended = await plantTenant('Suspended')
      await signIn(personOf(victim, 'reader'))
      const all = await strangers(attacker, suspended)
      const hidden = await thingsOf(victim, await plantHidden(victim, attacker))
      const own = await thingsOf(attacker, await plantHidden(attacker, victim, plainly))
      await Promise.all([victim, attacker].map(settled))
      await use({
        victim: { ...victim, things: hidden },
        attacker: { ...attacker, things: own },
        strangers: all,
        as: signedIn(attacker),
      })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

/** Codes that the pages know, and words that are nothing special. */
const plain: Record<string, string> = {
  kind: 'TERMINAL',
  country: 'BE',
  time_zone: 'Europe/Brussels',
  'bulletin type': 'ALERT',
  'bulletin language': 'en',
}
const plainly = (column: string) => plain[column] ?? `Own ${column}`

async function strangers(attacker: Tenant, suspended: Tenant) {
  const enter = async (tenant: Tenant, role: string, name: string) => ({
    ...(await signIn(personOf(tenant, role))),
    role: name,
  })
  const all = [
    await enter(attacker, 'publisher', 'publisher'),
    await enter(attacker, 'reader', 'reader'),
    await enter(attacker, 'observer', 'guest'),
    await enter(attacker, 'auditor', 'removed'),
    await enter(suspended, 'publisher', 'suspended'),
    visitor,
  ]
  await behind(`delete from auth.member where "userId" = $1`, [personOf(attacker, 'auditor').id])
  await behind(`update portal.organisation set status = 'suspended' where id = $1`, [suspended.id])
  return all
}

function signedIn(tenant: Tenant) {
  const sessions = new Map<string, Promise<Actor>>()
  return (role: string) => {
    const session = sessions.get(role) ?? signIn(personOf(tenant, role))
    sessions.set(role, session)
    return session
  }
}

export { expect } from '@playwright/test'
