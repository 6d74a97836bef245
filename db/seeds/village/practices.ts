import { hinterland } from './practices/own/hinterland.ts'
import { peopleAndSky } from './practices/own/people.ts'
import { quays } from './practices/own/quays.ts'
import { cooperation } from './practices/public/cooperation.ts'
import { release } from './practices/public/release.ts'
import { reporting } from './practices/public/reporting.ts'
import { shipsAndDrills } from './practices/public/ships-and-drills.ts'
import type { VillageBulletin } from './shape.ts'

/** Invented ones, and what is publicly known of others. The newest first. */
export const practices: VillageBulletin[] = [
  ...quays,
  ...hinterland,
  ...peopleAndSky,
  ...release,
  ...cooperation,
  ...reporting,
  ...shipsAndDrills,
].sort((a, b) => a.hours_ago - b.hours_ago)
