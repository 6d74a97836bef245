import { practice } from '../practice.ts'

export const hinterland = [
  practice(
    {
      reference: 'BW-3P1Q-BRG3',
      organisation: 'hollands-diep-inland-port',
      author: 'wim-kooistra',
      title: 'The bargemen know who does not belong',
      ports: ['NLMOE'],
      sectors: ['SEC-IWW', 'SEC-HR'],
      modi_operandi: ['MO-W02', 'MO-X10', 'MO-X11'],
      hours_ago: 410,
    },
    {
      claim: 'A port without a night shift asks the barge crews who lie there anyway to tell one number what they see.',
      categories: ['P-PER', 'P-AWA', 'P-WHI'],
      stages: ['ST5', 'ST6', 'ST8'],
      steps: [
        'Visit each crew that lies there often, and drink a coffee.',
        'Leave a card with one number and three questions: where, what, how many.',
        'Promise that nobody is named, and that somebody comes to look.',
        'Tell them each month what came of it.',
      ],
      text: `
We are two people and cannot watch four kilometres of quay by night. Crews are there anyway, know each other's boats and
notice the van that was never there before. It costs a round of coffee each month. What counts is to call back: the
first who heard nothing again did not call a second time.
`.trim(),
      answers: {
        problem: 'Since the large ports closed their fences, strangers try the small quays.',
        site_kinds: ['S-INL', 'S-BLK', 'S-MAR'],
        site_sizes: ['Z-S'],
        actors: ['PA', 'BO', 'SP'],
        people: 'One person, a day a month',
        cost_band: 'K0',
        run_time: 'T1',
        data_protection: 'We write down what was seen and not by whom.',
        started: '2025-05-01',
        figures_before: 'No report by night in a year.',
        figures_after: '23 reports in a year; four led to a control by the police.',
        contact_for: 'Harbour office',
        visit_offer: 'Come along on the monthly round.',
      },
    },
  ),
  practice(
    {
      reference: 'BW-3P1Q-EMP4',
      organisation: 'noordzijde-empty-depot',
      author: 'ruben-slager',
      title: 'Doors open and floor tapped before an empty is stacked',
      ports: ['NLRTM'],
      sectors: ['SEC-EMP'],
      modi_operandi: ['MO-C08', 'MO-C03', 'MO-X04'],
      hours_ago: 980,
    },
    {
      claim:
        'No empty goes into the stack unless its doors were open, its floor was tapped and its reefer hatch was looked behind.',
      categories: ['P-EMP', 'P-RFR'],
      stages: ['ST7', 'ST9'],
      steps: [
        'Let the driver open the doors at the gate; closed units turn round.',
        'Tap the floor in five places with the same hammer.',
        'Open the hatch of each reefer and look with a lamp.',
        'Write the name of the checker on the ticket.',
        'Keep what is odd at the gate, in sight of the camera.',
      ],
      text: `
What was forgotten in a box, or could not be fetched in time, comes to us, and so do those who want it. Since each unit
is looked at before it is stacked, nobody climbs our fence for what might be in it. Repairs profit too: damage is found
while the driver is still there.
`.trim(),
      answers: {
        site_kinds: ['S-DEP'],
        site_sizes: ['Z-S', 'Z-M'],
        actors: ['ED', 'HA', 'SL'],
        people: 'Four minutes a unit; no additional staff',
        cost_band: 'K1',
        run_time: 'T1',
        started: '2024-11-01',
        figures_before: '9 intrusions in half a year.',
        figures_after: '1 intrusion in half a year; two loads handed over to customs.',
        side_effects: 'The queue grows by ten minutes in the peak hour.',
        contact_for: 'Gate office',
      },
    },
  ),
  practice(
    {
      reference: 'BW-3P1Q-PHT5',
      organisation: 'kempen-haulage',
      author: 'dirk-peeters',
      title: 'A picture of the driver by messenger before pick-up',
      ports: ['BEANR'],
      sectors: ['SEC-ROAD', 'SEC-REL'],
      modi_operandi: ['MO-X09', 'MO-F08', 'MO-X07'],
      hours_ago: 1420,
    },
    {
      claim:
        'We sent the terminal a picture of each driver by messenger before pick-up. It stopped nobody, and we ended it.',
      categories: ['P-HAU', 'P-REL'],
      stages: ['ST7'],
      steps: [
        'The planner took a picture of the driver in the yard and sent it to the group of the gate.',
        'The gate compared it with the face in the cab.',
        'In doubt the gate called the planner.',
      ],
      text: `
We tell this because others will have the same idea. It looked cheap and quick, and for three weeks it was. Then
somebody sent a picture from a number that was not ours, and the gate let the lorry in. The group had forty members by
then, and nobody knew who they all were.
`.trim(),
      answers: {
        problem: 'Lorries in our colours collected boxes for others.',
        site_kinds: ['S-GAT', 'S-CON'],
        site_sizes: ['Z-S'],
        actors: ['HA', 'TC'],
        people: 'A planner, five minutes a trip',
        cost_band: 'K0',
        run_time: 'T1',
        data_protection:
          'Pictures of our drivers lay on forty private telephones. Our data protection officer would not have allowed it, had we asked.',
        started: '2025-01-15',
        practice_status: 'ended',
        figures_before: '2 wrong pick-ups in a quarter.',
        figures_after: '2 wrong pick-ups in a quarter, one of them with a picture.',
        what_failed: 'A picture that anybody can send proves nothing. A group without a keeper is no list of who may.',
        contact_for: 'Planning desk',
      },
    },
  ),
]
