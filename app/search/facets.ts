/** Counting ends here: "1 000+" says enough, and costs no more than what it says. */
export const mostCounted = 1_000

export const facets = ['type', 'tlp', 'severity', 'port', 'sector', 'language', 'organisation', 'state'] as const

export type Facet = (typeof facets)[number]
export type Count = { value: string; count: number }

/** `beyond`: there are more than were counted, so that every number is the least there are. */
export type Counts = { total: number; beyond: boolean; facets: Record<Facet, Count[]> }
