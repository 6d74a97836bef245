import type { VillageBrokerage } from './shape.ts'

/** What lies with the secretariat, by the titles of the drafts. */
export const brokerages: VillageBrokerage[] = [
  { bulletin: 'A foreman is asked which pallets are opened first', hours_ago: 2 },
  {
    bulletin: 'Offers to guards who work alone at night',
    hours_ago: 50,
    released_hours_ago: 30,
    reading: {
      by: 'ingrid-maes',
      reason: 'A customs service asks for the name of the account; the house has to say whether it may be passed on.',
    },
  },
]
