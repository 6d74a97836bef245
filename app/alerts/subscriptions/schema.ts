import { z } from 'zod'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { severities } from '#app/vocabulary/severity.ts'

/** What somebody wants to hear of. An empty list stands for all. */
export const subscriptionChoice = z.object({
  sectors: z.array(z.enum(sectors)).default([]),
  ports: z.array(z.enum(ports)).default([]),
  modi_operandi: z.array(z.enum(modiOperandi)).default([]),
  least_severity: z.coerce.number().pipe(z.literal(severities)).default(0),
})

export type SubscriptionChoice = z.infer<typeof subscriptionChoice>

/** The choice that stands in an address; what does not fit is left out. */
export function choiceIn(address: URLSearchParams): SubscriptionChoice {
  const listed = <T extends string>(name: string, codes: readonly T[]) => {
    const chosen = new Set(address.getAll(name))
    return codes.filter((code) => chosen.has(code))
  }
  return {
    sectors: listed('sectors', sectors),
    ports: listed('ports', ports),
    modi_operandi: listed('modi_operandi', modiOperandi),
    least_severity: severities.find((level) => String(level) === address.get('least_severity')) ?? 0,
  }
}
