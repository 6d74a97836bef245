import { bulletinTypes } from '#app/vocabulary/bulletin-type.ts'
import { commodities } from '#app/vocabulary/codes/commodities.ts'
import { lanes } from '#app/vocabulary/codes/lanes.ts'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { regions } from '#app/vocabulary/codes/regions.ts'
import { sectors } from '#app/vocabulary/codes/sectors.ts'

/** The lists from which a subscription is chosen, in the order in which it is said. */
export const lists = {
  sectors,
  ports,
  regions,
  modi_operandi: modiOperandi,
  types: bulletinTypes,
  lanes,
  commodities,
} as const satisfies Record<string, readonly string[]>

export type ListName = keyof typeof lists

/** What can be chosen or left out by choosing; originators are no list, but organisations. */
export type Facet = ListName | 'originators'

export const facets = [...(Object.keys(lists) as ListName[]), 'originators'] as const satisfies readonly Facet[]

export const bothWays = facets.flatMap((facet) => [facet, `not_${facet}`] as const)
