/** By title of the practice and keys of people; days count from today. What the village asks and answers is invented. */
export type VillageRequest = {
  practice: string
  kind: 'experience' | 'visit' | 'offer'
  by: string
  words: string
  wished?: string
  days_ago: number
  answer?: { by: string; named: boolean; words: string; in_days?: number; shown: boolean }
}

export const practiceRequests: VillageRequest[] = [
  {
    practice: 'Nobody knows on Friday which reefer he opens on Monday',
    kind: 'experience',
    by: 'mirjam-oosterhuis',
    words:
      'How do you keep the list from the planners themselves? At two terminals here they see it on Sunday evening.',
    days_ago: 19,
    answer: {
      by: 'irina-popescu',
      named: false,
      words:
        'Ours is drawn at five on Monday morning, by whoever has the shift, from a sealed pack. The planners see it when the gate does.',
      shown: true,
    },
  },
  {
    practice: 'Two pairs of eyes on each reefer seal',
    kind: 'visit',
    by: 'zofia-kowalewska',
    words: 'Two of our gate staff would like to stand beside yours for one shift.',
    wished: 'Any weekday, best before the ferry season',
    days_ago: 12,
    answer: {
      by: 'bram-verstraeten',
      named: true,
      words: 'Gladly. Come at half past five, before the shift change; bring shoes with steel caps.',
      in_days: 16,
      shown: false,
    },
  },
  {
    practice: 'Two pairs of eyes on each reefer seal',
    kind: 'offer',
    by: 'wim-kooistra',
    words:
      'We do it at a barge quay with three people on a shift. What we had to leave out, and what it cost us, would fit on a page.',
    days_ago: 4,
  },
]
