import { z } from 'zod'
import type { Role } from '#app/vocabulary/roles.ts'

/** What an administrator may give to members of the own organisation. All other roles are the alliance's to give. */
export const givenRoles = [
  'reader',
  'contributor',
  'publisher',
  'duty_desk',
  'administrator',
  'data_protection_officer',
] as const satisfies readonly Role[]

export type GivenRole = (typeof givenRoles)[number]

export function isGiven(role: string): role is GivenRole {
  return givenRoles.some((given) => given === role)
}

const last = z.iso.date().optional()

/** Until when each role lasts; what is said of a role that is not chosen counts for nothing. */
const lastDays = {
  until_reader: last,
  until_contributor: last,
  until_publisher: last,
  until_duty_desk: last,
  until_administrator: last,
  until_data_protection_officer: last,
} satisfies Record<`until_${GivenRole}`, typeof last>

export const seenVersion = z.object({ version: z.coerce.number().int().min(0).max(2_000_000_000) })

export const roleForm = seenVersion.extend({ roles: z.array(z.enum(givenRoles)).default([]), ...lastDays })

export type RoleTyped = z.infer<typeof roleForm>

const narrowing = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  role: z.enum(givenRoles).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

/** What the list of members is narrowed to, and after whom it goes on; all of it stands in the address. */
export type Narrowing = z.infer<typeof narrowing>

export function narrowingIn(address: URLSearchParams): Narrowing {
  return narrowing.parse(Object.fromEntries(address))
}

/** What the page of all members says after a deed. */
export const doneWords = ['invited', 'invited_again', 'withdrawn', 'ended', 'unsent'] as const

/** Today in UTC, as "2026-11-23": the first day that a role can last until. */
export function firstDay() {
  return new Date().toISOString().slice(0, 10)
}
