import { z } from 'zod'

const narrowing = z.object({
  area: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional()
    .catch(undefined),
  person: z.uuid().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
})

/** What the log can be narrowed to; all of it stands in the address. Days are those of UTC. */
export type Narrowing = Partial<Record<keyof z.output<typeof narrowing>, string>>

export function narrowingIn(address: URLSearchParams): Narrowing {
  const given = narrowing.parse(Object.fromEntries(address))
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Narrowing
}

/** An entry's number, beyond which the page goes on; null is the newest page. */
export type LogPage = { direction: 'older' | 'newer'; number: number } | null

export function logPageIn(address: URLSearchParams): LogPage {
  for (const direction of ['older', 'newer'] as const) {
    const number = address.get(direction) ?? ''
    if (/^[1-9]\d{0,14}$/.test(number)) return { direction, number: Number(number) }
  }
  return null
}
