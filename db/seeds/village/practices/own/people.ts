import { practice } from '../practice.ts'

export const peopleAndSky = [
  practice(
    {
      reference: 'BW-3P1Q-YTH6',
      organisation: 'delta-port-police',
      author: 'mirjam-oosterhuis',
      title: 'What a weekend in a container costs: in class',
      ports: ['NLRTM', 'NLMOE'],
      sectors: ['SEC-HR'],
      modi_operandi: ['MO-F03', 'MO-X02', 'MO-X04', 'MO-F07'],
      hours_ago: 1320,
    },
    {
      claim:
        'A docker, an officer and somebody who served time speak with pupils of fourteen to seventeen, before anybody else recruits them.',
      categories: ['P-YOU', 'P-AWA'],
      stages: ['ST2'],
      steps: [
        'Choose schools by where those who were caught live, with the municipality.',
        'Come as three, without uniform, for one lesson and without teachers in the room.',
        'Show how the first offer looks on a telephone, and what follows it.',
        'Leave a number where an offer can be told without a name.',
        'Come again after half a year.',
      ],
      text: `
Of those we find in the stacks every fifth is under age, and most had the offer from somebody of their school. A lesson
alone changes little. Three things changed with us: pupils call the number, parents ask for an evening of their own,
and schools tell us when a telephone suddenly is a new one.
`.trim(),
      answers: {
        problem: 'Those who fetch get younger, and whoever hires them counts on mild sentences.',
        actors: ['SP', 'MU', 'TC', 'AS'],
        people: 'Three people, two hours a class; one coordinator',
        cost_band: 'K2',
        run_time: 'T2',
        legal_basis: 'An agreement with the municipality on prevention; the school invites.',
        started: '2024-02-01',
        figures_before: '59 minors met in the port in a year.',
        figures_after: '41 in the year after; 37 calls to the number.',
        side_effects: 'Recruiters went on to a town without such lessons.',
        what_failed: 'Lessons in uniform: nobody asked anything.',
        contact_for: 'Prevention desk',
        visit_offer: 'Sit in on a lesson; ask two weeks ahead.',
      },
    },
  ),
  practice(
    {
      reference: 'BW-3P1Q-RTA7',
      organisation: 'polder-cold-store',
      author: 'hendrik-marinissen',
      title: 'Nobody knows on Friday which reefer he opens on Monday',
      ports: ['NLVLI'],
      sectors: ['SEC-WHS', 'SEC-RFR', 'SEC-HR'],
      modi_operandi: ['MO-F01', 'MO-F02', 'MO-X11', 'MO-C04'],
      hours_ago: 260,
    },
    {
      claim:
        'Crews are drawn for each reefer when it stands at the dock, so that nobody can be bought for a certain box.',
      categories: ['P-HUM', 'P-RFR'],
      stages: ['ST2', 'ST7'],
      steps: [
        'Draw pairs by lot in the minute the doors are opened.',
        'Never the same pair twice in a week.',
        'Let the third person of the shift look at the machinery side.',
      ],
      text: `
A small store has few people, and everybody knows who works when. Drawing lots costs nothing. The team asked to keep
it when we wanted to stop after the trial: since then nobody had been called at home any more. We are four to nine
people; smaller teams should draw with the neighbour's.
`.trim(),
      answers: {
        site_kinds: ['S-RFR'],
        site_sizes: ['Z-S'],
        actors: ['WH', 'IM'],
        people: 'None besides the shift',
        cost_band: 'K0',
        run_time: 'T1',
        started: '2026-03-01',
        practice_status: 'trial',
        contact_for: 'Shift leader',
      },
    },
  ),
  practice(
    {
      reference: 'BW-3P1Q-DRN8',
      organisation: 'vistula-bay-port',
      author: 'zofia-kowalewska',
      title: 'One drone pilot for three small ports',
      ports: ['PLGDN', 'PLGDY'],
      sectors: ['SEC-AIR', 'SEC-ANC'],
      modi_operandi: ['MO-S04', 'MO-S05', 'MO-X10'],
      hours_ago: 9_100,
    },
    {
      claim:
        'Three small ports share a pilot and a drone that looks at anchorage and fence at hours that change every week.',
      categories: ['P-PER', 'P-SHP'],
      stages: ['ST4', 'ST6'],
      steps: [
        'Write one permit for all three areas with the aviation authority.',
        'Draw the hours by lot each Sunday.',
        'Let the pilot see what he sees: no recording of people, no faces.',
        'Call the coast guard for whatever lies alongside at anchor.',
      ],
      text: `
None of us could pay a pilot alone. Together it is a day a week for each port, and nobody outside knows which. Wind
keeps the drone on the ground on every third day, which is why the hours are drawn anew and not announced. The permit took
longer than everything else.
`.trim(),
      answers: {
        site_kinds: ['S-MAR', 'S-ANC', 'S-BLK'],
        site_sizes: ['Z-S'],
        actors: ['PA', 'CG'],
        people: 'A pilot for three days a week, shared by three ports',
        cost_band: 'K2',
        run_time: 'T3',
        legal_basis: 'A permit of the aviation authority for flights beyond sight.',
        started: '2025-06-01',
        contact_for: 'Harbour master',
      },
    },
  ),
]
