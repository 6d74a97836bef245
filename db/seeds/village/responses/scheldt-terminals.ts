import type { VillageResponses } from '../shape.ts'

export const answersToScheldtTerminals: VillageResponses[] = [
  {
    bulletin: 'Seal numbers match, seals do not: cloned bolts on imports',
    answers: [
      { person: 'daan-verkerk', answer: 'HIT', hours_after: 14 },
      { person: 'olivier-lenoir', answer: 'ACTED', hours_after: 2 },
      { person: 'jeroen-wagter', answer: 'ACTED', hours_after: 3 },
      { person: 'sanne-de-wit', answer: 'NEGATIVE', hours_after: 4 },
      { person: 'karim-bensaid', answer: 'NEGATIVE', hours_after: 5 },
      { person: 'petra-sievers', answer: 'NEGATIVE', hours_after: 6 },
      { person: 'floor-zwart', answer: 'NEGATIVE', hours_after: 7 },
      {
        person: 'wim-kooistra',
        answer: 'CHECKING',
        hours_after: 8,
        note: 'Anouk compares the seals of the last ten barges.',
      },
      { person: 'zofia-kowalewska', answer: 'ACTED', hours_after: 9 },
      { person: 'hendrik-marinissen', answer: 'CHECKING', hours_after: 11 },
    ],
    questions: [
      {
        person: 'petra-sievers',
        body: 'Does the font of the number differ on the clones, or only the depth of the engraving?',
        hours_after: 6.5,
        answer: {
          person: 'bram-verstraeten',
          body: 'Only the depth: the clones are flat under a fingernail. The font is the same.',
          to: 'readers',
          hours_after: 20,
        },
      },
      {
        person: 'dirk-peeters',
        body: 'May our drivers photograph a seal that feels flat, and to whom do they send it?',
        unnamed: true,
        hours_after: 30,
      },
    ],
    thanks: [
      {
        person: 'wim-kooistra',
        note: 'Our gate now checks with a fingernail. It takes four seconds.',
        hours_after: 26,
      },
      { person: 'petra-sievers', note: '', hours_after: 31 },
    ],
    talk: [
      {
        person: 'irina-popescu',
        body: 'Three flat seals on imports of last week, all on the same lane. The units are with customs. Can your security manager look at the photographs?',
        hours_after: 15,
      },
      {
        person: 'bram-verstraeten',
        body: 'Yes, today. Please hand them to customs with the bulletin’s reference.',
        hours_after: 16,
      },
    ],
  },
]
