import { z } from 'zod'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'

/** Whether an organisation is let in. */
export const standings = ['active', 'suspended', 'left'] as const

const narrowing = z.object({
  q: z.string().trim().max(80).optional().catch(undefined),
  kind: z.enum(organisationKinds).optional().catch(undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  status: z.enum(standings).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

/** What the list of organisations is narrowed to, and after which it goes on; all of it stands in the address. */
export type Narrowing = z.infer<typeof narrowing>

export function narrowingIn(address: URLSearchParams): Narrowing {
  return narrowing.parse(Object.fromEntries([...address].filter(([, value]) => value)))
}

/** `changes` is how often its standing had changed when it was looked at. */
export const standingForm = z.object({
  reason: z.string().trim().min(1).max(600),
  changes: z.coerce.number().int().min(0).max(2_000_000_000),
})

export type StandingTyped = z.infer<typeof standingForm>
