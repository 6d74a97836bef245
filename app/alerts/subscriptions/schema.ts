import { z } from 'zod'
import { longestQuestion, readQuestion } from '#app/vocabulary/question.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { type Cadence, cadences } from '../preferences/cadences.ts'
import { bothWays, lists } from './facets.ts'

const someOf = (codes: readonly string[]) => z.array(z.enum(codes as [string, ...string[]])).default([])
const organisations = z.array(z.uuid()).max(100).default([])

/** Words that leave something to look for: not only what is to be missing. */
const question = z
  .string()
  .trim()
  .max(longestQuestion)
  .refine((text) => text === '' || readQuestion(text).some((terms) => terms.some(({ not }) => !not)))
  .default('')

/** What somebody wants to hear of, and what not. An empty list stands for all, or for nothing that is left out. */
export const subscriptionChoice = z.object({
  sectors: someOf(lists.sectors),
  not_sectors: someOf(lists.sectors),
  ports: someOf(lists.ports),
  not_ports: someOf(lists.ports),
  regions: someOf(lists.regions),
  not_regions: someOf(lists.regions),
  modi_operandi: someOf(lists.modi_operandi),
  not_modi_operandi: someOf(lists.modi_operandi),
  types: someOf(lists.types),
  not_types: someOf(lists.types),
  lanes: someOf(lists.lanes),
  not_lanes: someOf(lists.lanes),
  commodities: someOf(lists.commodities),
  not_commodities: someOf(lists.commodities),
  originators: organisations,
  not_originators: organisations,
  words: question,
  not_words: question,
  least_severity: z.coerce.number().pipe(z.literal(severities)).default(0),
})

export type SubscriptionChoice = z.infer<typeof subscriptionChoice>

/** Whose it is: a person's, the desk's, or what each new member begins with. */
export const kinds = ['person', 'desk', 'newcomer'] as const
export type Kind = (typeof kinds)[number]

const name = z.string().trim().max(80).default('')
/** Empty: as its person chose for all. */
const cadence = z.enum(cadences).nullable().default(null)
export const subscriptionForm = subscriptionChoice.extend({ name, cadence })
export const newSubscription = subscriptionForm.extend({ kind: z.enum(kinds).default('person') })

/** Nothing comes before this day begins; without one, until it is woken. */
export const pauseOrder = z.object({ until: z.iso.date().optional() })

export const everything: SubscriptionChoice = subscriptionChoice.parse({})

/** The choice that stands in an address; what does not fit is left out. */
export function choiceIn(address: URLSearchParams): SubscriptionChoice {
  const { shape } = subscriptionChoice
  const listed = bothWays.map((facet) => {
    const chosen = new Set(address.getAll(facet))
    return [facet, [...chosen].filter((code) => shape[facet].safeParse([code]).success).slice(0, 100)]
  })
  const single = (['words', 'not_words', 'least_severity'] as const).map((field) => {
    const { success, data } = shape[field].safeParse(address.get(field) ?? undefined)
    return [field, success ? data : everything[field]]
  })
  return subscriptionChoice.parse(Object.fromEntries([...listed, ...single]))
}

/** The name and the pace beside the choice in an address; undefined where it says nothing of them. */
export function besideIn(address: URLSearchParams): { name?: string; cadence?: Cadence | null } {
  const name = address.get('name')?.slice(0, 80)
  const said = address.get('cadence')
  return {
    ...(name !== undefined && { name }),
    ...(said !== null && { cadence: cadences.find((each) => each === said) ?? null }),
  }
}

/** The address in which this choice stands. */
export function addressOf(choice: SubscriptionChoice) {
  const said = bothWays.flatMap((facet) => choice[facet].map((code) => [facet, code]))
  const single = (['words', 'not_words'] as const).flatMap((field) => (choice[field] ? [[field, choice[field]]] : []))
  const severe = choice.least_severity > 0 ? [['least_severity', String(choice.least_severity)]] : []
  return new URLSearchParams([...said, ...single, ...severe])
}

/** The same for the same choice, in whatever order it was made. */
export function written(choice: SubscriptionChoice) {
  const address = addressOf(choice)
  address.sort()
  return [...address]
    .map(([field, value]) => `${field}=${value}`)
    .sort()
    .join('&')
}
