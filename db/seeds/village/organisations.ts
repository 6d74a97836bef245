import { authorities } from './authorities.ts'
import type { VillageOrganisation } from './shape.ts'
import { trade } from './trade.ts'

export const organisations: VillageOrganisation[] = [...authorities, ...trade]
