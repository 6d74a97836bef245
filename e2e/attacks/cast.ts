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
      const hidden = await plantHidden(victim, attacker)
      const own = await plantHidden(attacker, victim, plainly)
      const all = await strangers(attacker, suspended)
      await Promise.all([victim, attacker].map(settled))
      await use({
        victim: { ...victim, things: await thingsOf(victim, hidden) },
        attacker: { ...attacker, things: await thingsOf(attacker, own) },
        strangers: all,
        as: signedIn(attacker),
      })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

/** Of the columns that hold codes: what pages know, and nobody types. */
export const plain: Record<string, string> = {
  kind: 'TERMINAL',
  country: 'BE',
  sectors: 'SEC-RFR',
  ports: 'BEANR',
  time_zone: 'Europe/Brussels',
  'attachment media_type': 'image/png',
  'audit address': '127.0.0.1',
  'audit deed': 'bulletin.drafted',
  'bulletin language': 'en',
  'bulletin modi_operandi': 'MO-L01',
  'bulletin ports': 'BEANR',
  'bulletin sectors': 'SEC-RFR',
  'bulletin type': 'ALERT',
  'content key_id': 'first',
  'context_key process': 'attack',
  'group rule': 'NOBODY',
  'layer red_flags': 'RF-01',
  'notice kind': 'bulletin.released',
  'overruled_warning kind': 'name',
  'practice facet grade': 'E2',
  'practice facet names': 'ALL',
  'practice facet value': 'ALL',
  'practice listed actors': 'PA',
  'practice listed categories': 'P-ACC',
  'practice listed cost': 'K1',
  'practice listed grade': 'E2',
  'practice listed modi_operandi': 'MO-L01',
  'practice listed ports': 'BEANR',
  'practice listed sectors': 'SEC-RFR',
  'practice listed site_kinds': 'S-CON',
  'practice listed site_sizes': 'Z-S',
  'practice listed stages': 'ST1',
  'practice listed status': 'running',
  'practice listed time': 'T1',
  'removal_task causes': 'read',
  'sighting port': 'BEANR',
  'site cargo': 'G-DRY',
  'site equipment': 'Q-SCAN',
  'site law': 'W-ID',
  'subscription modi_operandi': 'MO-L01',
  'subscription ports': 'BEANR',
  'subscription sectors': 'SEC-RFR',
  'tally countries': 'BE',
  'tally features': 'S-CON',
  'webhook sectors': 'SEC-RFR',
  'webhook_attempt kind': 'bulletin.released',
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
    await enter(attacker, 'platform_operator', 'removed'),
    await enter(suspended, 'publisher', 'suspended'),
    visitor,
  ]
  await behind(`delete from auth.member where "userId" = $1`, [personOf(attacker, 'platform_operator').id])
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
