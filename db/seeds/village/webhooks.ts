/** Of the organisation that comes first for the person, who acts for himself. Paused: nobody of the village is called. */
export type VillageWebhook = {
  person: string
  name: string
  url: string
  least_severity: number
  /** The answers to its last tests, the oldest first: minutes ago, and the status. */
  tests: { ago: number; status: number; answer: string }[]
  /** What its system answered to the last releases to the whole alliance, the newest first: one after the other until it took them. */
  releases: { status: number; answer: string }[][]
}

const taken = { status: 200, answer: '{"accepted":true}' }

export const webhooks: VillageWebhook[] = [
  {
    person: 'stijn-goossens',
    name: 'Exercise: SIEM of the terminal',
    url: 'https://siem.scheldt-terminals.example/breakwater',
    least_severity: 2,
    tests: [
      { ago: 2_900, status: 401, answer: '{"error":"signature does not match"}' },
      { ago: 2_880, status: 200, answer: '{"accepted":true}' },
    ],
    releases: [[taken], [{ status: 503, answer: 'down for maintenance' }, taken], [taken], [taken]],
  },
]
