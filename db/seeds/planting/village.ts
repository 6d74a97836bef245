import type {
  VillageBrokerage,
  VillageBulletin,
  VillageGroup,
  VillageOrganisation,
  VillagePerson,
  VillageResponses,
  VillageSubscription,
} from '../village/shape.ts'

export type Village = {
  /** One for all people of the village. */
  password: string
  organisations: VillageOrganisation[]
  people: VillagePerson[]
  groups: VillageGroup[]
  bulletins: VillageBulletin[]
  subscriptions: VillageSubscription[]
  responses: VillageResponses[]
  brokerages: VillageBrokerage[]
}
