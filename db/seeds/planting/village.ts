import type { VillageApplication } from '../village/applications.ts'
import type { VillageCall } from '../village/calls.ts'
import type { VillageCollections } from '../village/collections.ts'
import type { VillageInvitation } from '../village/invitations.ts'
import type { VillageOverruling } from '../village/overrulings.ts'
import type { VillageBoard } from '../village/practice-board.ts'
import type { VillageRequest } from '../village/practice-requests.ts'
import type { VillageSearch } from '../village/searches.ts'
import type {
  VillageBrokerage,
  VillageBulletin,
  VillageDesk,
  VillageDrill,
  VillageGroup,
  VillageLife,
  VillageOrganisation,
  VillagePerson,
  VillageResponses,
  VillageSubscription,
} from '../village/shape.ts'
import type { VillageSite } from '../village/sites.ts'
import type { VillageTelling } from '../village/telling.ts'
import type { VillageWatching } from '../village/watched.ts'
import type { VillageWebhook } from '../village/webhooks.ts'

export type Village = {
  /** One for all people of the village. */
  password: string
  organisations: VillageOrganisation[]
  people: VillagePerson[]
  groups: VillageGroup[]
  bulletins: VillageBulletin[]
  subscriptions: VillageSubscription[]
  desks: VillageDesk[]
  drills: VillageDrill[]
  responses: VillageResponses[]
  practiceBoard: VillageBoard
  practiceRequests: VillageRequest[]
  lives: VillageLife[]
  brokerages: VillageBrokerage[]
  searches: VillageSearch[]
  calls: VillageCall[]
  collected: VillageCollections
  overrulings: VillageOverruling[]
  webhooks: VillageWebhook[]
  invitations: VillageInvitation[]
  applications: VillageApplication[]
  watching: VillageWatching[]
  sites: VillageSite[]
  namedAdopters: { organisation: string; practice: string }[]
  telling: VillageTelling
}
