import type { VillageLife } from './shape.ts'

/** What became of bulletins after their release: who opened them, how they were revised, what they are linked to. */
export const lives: VillageLife[] = [
  {
    bulletin: 'Hotel containers: how they are chosen and supplied',
    openings: [
      { person: 'noor-claes', position: 2, hours_after: 2 },
      { person: 'wim-kooistra', position: 1, hours_after: 5 },
      { person: 'daan-verkerk', position: 2, hours_after: 9 },
      { person: 'ruben-slager', position: 1, hours_after: 26 },
      { person: 'zofia-kowalewska', position: 1, hours_after: 50 },
    ],
    revision: {
      by: 'mirjam-oosterhuis',
      hours_after: 120,
      note: 'Three more finds since: the holes are smaller than we wrote, and there is a new sign.',
      position: 1,
      replace: [
        ['Eleven hotel containers', 'Fourteen hotel containers'],
        ['holes of 8 to 12 mm', 'holes of 6 to 12 mm'],
        ['and a hydraulic cutter', 'a hydraulic cutter, and cat litter in sacks'],
      ],
    },
    links: [],
  },
  {
    bulletin: 'Extraction team expected at the reefer stacks tonight',
    openings: [
      { person: 'noor-claes', position: 1, hours_after: 0.1 },
      { person: 'daan-verkerk', position: 1, hours_after: 0.2 },
      { person: 'hendrik-marinissen', position: 1, hours_after: 1 },
    ],
    revision: {
      by: 'tariq-el-amrani',
      hours_after: 1,
      note: 'A fourth group, at the rail gate.',
      position: 1,
      replace: [
        [
          'Three groups of young men were turned away at two truck gates',
          'Four groups of young men were turned away, at two truck gates and the rail gate,',
        ],
      ],
    },
    links: [{ other: 'Switch between reefers of the same block', kind: 'related' }],
  },
  {
    bulletin: 'Team at large after an intrusion on the second quay',
    openings: [
      { person: 'noor-claes', position: 1, hours_after: 0.2 },
      { person: 'irina-popescu', position: 1, hours_after: 0.5 },
      { person: 'joris-hoekstra', position: 1, hours_after: 3 },
    ],
    recall: {
      by: 'mirjam-oosterhuis',
      reason: 'superseded',
      explanation: 'All persons were found the same night; the search is over.',
      hours_after: 20,
      removed_by: [{ person: 'irina-popescu', hours_after: 22 }],
    },
    links: [],
  },
  {
    bulletin: 'Crane drivers contacted through a job platform',
    openings: [
      { person: 'daan-verkerk', position: 1, hours_after: 1 },
      { person: 'karim-bensaid', position: 1, hours_after: 3 },
      { person: 'mirjam-oosterhuis', position: 1, hours_after: 4 },
      { person: 'olivier-lenoir', position: 1, hours_after: 19 },
    ],
    revision: {
      by: 'bram-verstraeten',
      hours_after: 30,
      note: 'Two more came forward, and the test was not always a position.',
      position: 1,
      replace: [
        ['Four crane drivers and one planner', 'Five crane drivers and two planners'],
        [
          'the position of one container as a test',
          'the position of one container, or a photograph of the screen, as a test',
        ],
        ['Seven more came forward', 'Nine more came forward'],
      ],
    },
    links: [],
  },
  {
    bulletin: 'White van that photographs reefer plugs from outside the fence',
    openings: [
      { person: 'daan-verkerk', position: 1, hours_after: 0.5 },
      { person: 'jeroen-wagter', position: 1, hours_after: 2 },
      { person: 'sanne-de-wit', position: 1, hours_after: 6 },
    ],
    recall: {
      by: 'bram-verstraeten',
      reason: 'wrong',
      explanation:
        'The van belongs to the firm that counts our plugs for the insurer. It now comes with a sign and announces itself.',
      hours_after: 28,
      removed_by: [
        { person: 'daan-verkerk', hours_after: 30 },
        { person: 'jeroen-wagter', hours_after: 31 },
      ],
    },
    links: [],
  },
]
