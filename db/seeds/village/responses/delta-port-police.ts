import type { VillageResponses } from '../shape.ts'

export const answersToDeltaPolice: VillageResponses[] = [
  {
    bulletin: 'Extraction team expected at the reefer stacks tonight',
    answer_within_hours: 5,
    answers: [
      {
        person: 'daan-verkerk',
        answer: 'ACTED',
        hours_after: 0.2,
        note: 'Second patrol on stacks R4 to R9 until 06:00.',
      },
      { person: 'dirk-peeters', answer: 'RECEIVED', hours_after: 0.6 },
      {
        person: 'olivier-lenoir',
        answer: 'CHECKING',
        hours_after: 1.1,
        note: 'Night shift compares the bookings of both terminals.',
      },
    ],
    questions: [
      {
        person: 'daan-verkerk',
        body: 'Do we keep the lorry that waits outside the gate in sight, or leave it to you?',
        hours_after: 0.4,
        answer: {
          person: 'jeroen-wagter',
          body: 'Leave it to us. Note the time and the lane, and call the desk when it moves.',
          to: 'readers',
          hours_after: 0.7,
        },
      },
      {
        person: 'hendrik-marinissen',
        body: 'Does this concern units that have left the terminal since noon as well?',
        unnamed: true,
        hours_after: 1.4,
      },
    ],
    thanks: [],
    talk: [],
  },
  {
    bulletin: 'Switch between reefers of the same block',
    answers: [
      { person: 'hendrik-marinissen', answer: 'HIT', hours_after: 9 },
      { person: 'noor-claes', answer: 'NEGATIVE', hours_after: 3 },
      { person: 'daan-verkerk', answer: 'NEGATIVE', hours_after: 4 },
      { person: 'dirk-peeters', answer: 'CHECKING', hours_after: 5 },
      { person: 'gerda-nieuwland', answer: 'NEGATIVE', hours_after: 6 },
      { person: 'olivier-lenoir', answer: 'CHECKING', hours_after: 7 },
      { person: 'astrid-lindqvist', answer: 'CHECKING', hours_after: 8 },
    ],
    questions: [],
    thanks: [{ person: 'irina-popescu', note: 'We moved two inspection lamps because of this.', hours_after: 20 }],
    talk: [
      {
        person: 'hendrik-marinissen',
        body: 'Two units on dock 3 stood in each other’s place this morning, and the seal of one had been re-made. We opened neither. They stand apart under a camera.',
        hours_after: 9.2,
      },
      {
        person: 'mirjam-oosterhuis',
        body: 'Well done. Please keep everybody away from both. A team comes at 14:00 through the service gate.',
        hours_after: 9.6,
      },
      {
        person: 'hendrik-marinissen',
        body: 'Understood. The dock supervisor opens the service gate.',
        hours_after: 9.8,
      },
    ],
  },
]
