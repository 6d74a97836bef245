/** By keys of people and the reference of a practice; days count from today. Who looks for what here is invented. */
export type VillageCall = {
  by: string
  title: string
  purpose: string
  categories: string[]
  site_kinds: string[]
  opened_days_ago: number
  open_days: number
  closed?: { days_ago: number; outcome: string }
  answers: { by: string; words: string; practice?: string; days_ago: number; shown?: 'named' | 'unnamed' }[]
}

export const calls: VillageCall[] = [
  {
    by: 'wim-kooistra',
    title: 'Drone detection at small ports',
    purpose: `Exercise. Twice this autumn somebody flew over our quay at night. We hear them and see nothing, and the offers that we
got are made for airports. What do you run with a handful of people, what does it cost in a year, and how often does it call
you out of bed for a gull?`,
    categories: ['P-PER', 'P-LAW'],
    site_kinds: ['S-INL', 'S-MAR'],
    opened_days_ago: 9,
    open_days: 92,
    answers: [
      {
        by: 'zofia-kowalewska',
        words:
          'No detection, but eyes of our own in the air. Our harbour office shows you the permit, it was the long part.',
        practice: 'BW-3P1Q-DRN8',
        days_ago: 7,
        shown: 'named',
      },
      {
        by: 'irina-popescu',
        words:
          'We tried listening posts for half a year and gave them back: cranes drown everything. Ask our control room before you sign.',
        days_ago: 3,
      },
    ],
  },
  {
    by: 'ruben-slager',
    title: 'A way to look under an empty without a second lift',
    purpose:
      'Exercise. We tap floors and open doors, and lift every tenth box to see below it. Each lift costs four minutes that we do not have before nine. Who looks below in another way?',
    categories: ['P-EMP'],
    site_kinds: ['S-DEP', 'S-INL'],
    opened_days_ago: 21,
    open_days: 60,
    answers: [],
  },
  {
    by: 'bram-verstraeten',
    title: 'A check sheet for reefers that the night shift does fill in',
    purpose: `Exercise. Ours has thirty lines, and after midnight the last twenty say “fine”. We look for one that fits on a card, whoever
wrote it.`,
    categories: ['P-RFR', 'P-SEAL'],
    site_kinds: ['S-CON', 'S-RFR'],
    opened_days_ago: 118,
    open_days: 92,
    closed: {
      days_ago: 38,
      outcome: 'Nine lines on a card, from two that answered; since October no shift has handed in an empty one.',
    },
    answers: [
      {
        by: 'wim-kooistra',
        words: 'Ours has nine lines and a place for a thumb. Take it, and tell us what you strike out.',
        days_ago: 96,
        shown: 'unnamed',
      },
    ],
  },
]
