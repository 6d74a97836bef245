import { peopleOfAuthorities } from './people-of-authorities.ts'
import { peopleOfPorts } from './people-of-ports.ts'
import { peopleOfTrade } from './people-of-trade.ts'
import type { VillagePerson } from './shape.ts'

/** For every villager, and for nobody else: planted with the demo only, which answers on loopback only. */
export const villagePassword = 'harbour-light-2026'

export const people: VillagePerson[] = [...peopleOfAuthorities, ...peopleOfPorts, ...peopleOfTrade]

/** How the demo and the journeys name a person: by standing, as people in a port do. */
export function standing({ memberships: [first] }: VillagePerson, organisationName: string) {
  return `${first.title} at ${organisationName}`
}
