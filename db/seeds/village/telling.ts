/** How people of the village are told, and what became of it. Digests wait for those with a daily or weekly choice. */
export type VillageTelling = {
  preferences: {
    person: string
    cadence: 'immediate' | 'bundled' | 'daily' | 'weekly'
    digest_day?: number
    digest_hour?: number
    quiet?: [from: string, until: string]
  }[]
  /** Whose address refused a letter, since when the others are held back, and to whom one could not be brought. */
  bounced: string
  failed: string
  /** Programs that read what is new; nobody knows their addresses. */
  feeds: { person: string; name: string; used_hours_ago: number }[]
}

export const telling: VillageTelling = {
  preferences: [
    { person: 'wim-kooistra', cadence: 'daily', digest_hour: 7 },
    { person: 'zofia-kowalewska', cadence: 'daily', digest_hour: 8 },
    { person: 'carmen-ibarra', cadence: 'weekly', digest_day: 1, digest_hour: 9 },
    { person: 'floor-zwart', cadence: 'weekly', digest_day: 5, digest_hour: 14 },
    { person: 'hendrik-marinissen', cadence: 'weekly', digest_day: 3, digest_hour: 10 },
    { person: 'yasmina-haddad', cadence: 'daily', digest_hour: 9 },
    { person: 'karim-bensaid', cadence: 'immediate', quiet: ['22:00', '06:00'] },
    { person: 'dirk-peeters', cadence: 'bundled', quiet: ['20:00', '05:30'] },
  ],
  bounced: 'yasmina-haddad',
  failed: 'dirk-peeters',
  feeds: [
    { person: 'noor-claes', name: 'Exercise: feed reader of the desk', used_hours_ago: 1 },
    { person: 'noor-claes', name: 'Exercise: calendar on the telephone', used_hours_ago: 9 },
    { person: 'an-sofie-wouters', name: 'Exercise: feed of the analysts', used_hours_ago: 3 },
    { person: 'wim-kooistra', name: 'Exercise: calendar of the office', used_hours_ago: 26 },
  ],
}
