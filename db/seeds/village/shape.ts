/*
 * The demo village: invented organisations and people at real ports, as plain data. Codes are those of
 * app/vocabulary, which this floor may not import; village.test.ts holds both to each other.
 */

export const tlp = { clear: 0, green: 1, amber: 2, amberStrict: 3, red: 4 } as const

export const severity = { unknown: 0, minor: 1, moderate: 2, severe: 3, extreme: 4 } as const

type Level = 0 | 1 | 2 | 3 | 4

export type VillageOrganisation = {
  key: string
  name: string
  kind: string
  country: string
  sectors: string[]
  ports: string[]
  about: string
  desk_email: string
  secretariat: boolean
  two_person_release: boolean
}

/** By their keys: two people in turn every day, or one on working days; `note` is what the last shift left. */
export type VillageDesk = { organisation: string; deputy?: string; day: string; night?: string; note: string }

/** `title` is unique in its organisation: "duty officer at Scheldt Terminals" is one person. */
export type VillageMembership = {
  organisation: string
  title: string
  roles: string[]
  tlp_ceiling: Level
  listed: boolean
}

export type VillagePerson = {
  key: string
  name: string
  email: string
  language: 'en' | 'nl'
  memberships: [VillageMembership, ...VillageMembership[]]
}

/** All conditions of a rule have to be met. */
export type VillageRule = { kinds?: string[]; sectors?: string[]; ports?: string[]; countries?: string[] }

export type VillageGroup = {
  key: string
  name: string
  purpose: string
  steward: string
  membership_confidential: boolean
} & ({ members: string[] } | { rule: VillageRule })

/** `public`, `alliance`, or the kind and the key: `group:…`, `organisation:…`, `person:…`. */
export type CircleRef = 'public' | 'alliance' | `${'group' | 'organisation' | 'person'}:${string}`

/** The originator's own organisation (for RED: the author and the releaser) is in the audience without being named. */
export type VillageLayer = {
  tlp: Level
  audience: CircleRef[]
  excluded?: CircleRef[]
  text: string
  answers?: Record<string, string | string[]>
  red_flags?: string[]
}

/** `hours_ago` counts from the planting to the release, of a draft to its last change. */
export type VillageBulletin = {
  reference?: string
  organisation: string
  author: string
  /** Another publisher, where two people have to release. */
  released_by?: string
  type: string
  title: string
  severity: Level
  urgency: 'immediate' | 'expected' | 'future' | 'past' | 'unknown'
  certainty: 'observed' | 'likely' | 'possible' | 'unlikely' | 'unknown'
  sectors: string[]
  ports: string[]
  modi_operandi: string[]
  hours_ago: number
  valid_days: number
  /** True where nothing is said: only what is publicly known is no exercise. */
  exercise?: boolean
  /** What is recalled is so in its life. */
  state: 'draft' | 'in_review' | 'released'
  layers: [VillageLayer, ...VillageLayer[]]
}

/** By the title of the bulletin; hours count from its release. */
export type VillageLife = {
  bulletin: string
  /** The deepest layer that somebody opened. */
  openings: { person: string; position: number; hours_after: number }[]
  revision?: {
    by: string
    hours_after: number
    note: string
    position: number
    replace: [from: string, to: string][]
  }
  recall?: {
    by: string
    reason: 'wrong' | 'source_withdrew' | 'harm' | 'personal_data' | 'marking' | 'superseded'
    explanation: string
    hours_after: number
    removed_by: { person: string; hours_after: number }[]
  }
  links: { other: string; kind: 'related' | 'duplicate_of' }[]
}

/** Without sectors, ports or modi operandi: all of them. */
export type VillageSubscription = {
  person: string
  organisation: string
  sectors: string[]
  ports: string[]
  modi_operandi: string[]
  least_severity: Level
  /** A desk's and what newcomers begin with are of the organisation; the person is whoever set them up. */
  kind?: 'desk' | 'newcomer'
  name?: string
  regions?: string[]
  lanes?: string[]
  not_sectors?: string[]
}

/** `hours_after` counts from the release; they speak for their first organisation. */
type Said = { person: string; hours_after: number }

/** By the bulletin's title. The first answer HIT opens the conversation that `talk` goes on. */
export type VillageResponses = {
  bulletin: string
  answer_within_hours?: number
  answers: (Said & { answer: string; note?: string })[]
  questions: (Said & {
    body: string
    unnamed?: boolean
    answer?: Said & { body: string; to: 'asker' | 'readers' }
  })[]
  thanks: (Said & { note: string })[]
  talk: (Said & { body: string })[]
}

/** A draft that two brokers of the secretariat were asked to release, and what became of it. */
export type VillageBrokerage = {
  bulletin: string
  hours_ago: number
  released_hours_ago?: number
  reading?: { by: string; reason: string }
}

/** `minute` counts from the beginning, also of an answer; `lasts` so many minutes. */
export type VillageDrill = {
  organisation: string
  leader: string
  template: string
  kind: 'drill' | 'exercise'
  site: string
  players: string[]
  days_ago: number
  lasts: number
  messages: {
    minute: number
    within: number
    title: string
    text: string
    answers: { organisation: string; role: string; answer: string; minute: number; note: string }[]
  }[]
  took_part: string
  results: string
  lessons: string
  gaps: string
}
