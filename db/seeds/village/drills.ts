import type { VillageDrill } from './shape.ts'

/** A drill that is over and written up: the next one is due soon. */
export const drills: VillageDrill[] = [
  {
    organisation: 'scheldt-terminals',
    leader: 'bram-verstraeten',
    template: 'bad_seals',
    kind: 'drill',
    site: 'Noordkaai, gate 3',
    players: ['scheldt-terminals', 'delta-port-police'],
    days_ago: 84,
    lasts: 52,
    messages: [
      {
        minute: 0,
        within: 15,
        title: 'Exercise: the seal at the gate does not match',
        text: '**This is an exercise.** At the exit gate of Noordkaai, gate 3 a driver presents container EXRU 000 417 2. The seal on the door reads EX 004417; the release says EX 004471.\n\nSay what happens to the container, who looks at it, and whom you tell.',
        answers: [
          {
            organisation: 'scheldt-terminals',
            role: 'duty_desk',
            answer: 'CHECKING',
            minute: 6,
            note: 'Box held at the kerb, shift leader on the way.',
          },
          {
            organisation: 'delta-port-police',
            role: 'duty_desk',
            answer: 'RECEIVED',
            minute: 11,
            note: '',
          },
        ],
      },
      {
        minute: 10,
        within: 10,
        title: 'Exercise: the driver presses for the container to go',
        text: '**This is an exercise.** The driver shows a message on his telephone: the shipper regrets a typing error. A caller who says that he is the forwarder asks who is on shift tonight.\n\nSay what you accept as proof, and what you tell the caller.',
        answers: [
          {
            organisation: 'scheldt-terminals',
            role: 'duty_desk',
            answer: 'ACTED',
            minute: 32,
            note: 'Shipping line called on the number of the contract. Caller told nothing.',
          },
        ],
      },
    ],
    took_part: 'Duty desk, shift leader of the gate, two guards; the duty officer of the port police.',
    results:
      'The container stayed at the kerb. The caller learned nothing. The second answer came late: the number of the shipping line was in a drawer.',
    lessons: 'The number of each shipping line hangs at the gate. The shift leader tests one a month.',
    gaps: 'Nobody at the gate knew how to set camera pictures aside at night.',
  },
]
