import { tlp } from '../../shape.ts'
import { practice } from '../practice.ts'

export const quays = [
  practice(
    {
      reference: 'BW-3P1Q-SEA1',
      organisation: 'scheldt-terminals',
      author: 'bram-verstraeten',
      title: 'Two pairs of eyes on each reefer seal',
      ports: ['BEANR'],
      sectors: ['SEC-RFR', 'SEC-SEAL'],
      modi_operandi: ['MO-L01', 'MO-L02', 'MO-C01'],
      hours_ago: 640,
    },
    {
      claim:
        'Two people from different firms look at each reefer seal at the gate, so that a cloned seal is noticed before the box leaves.',
      categories: ['P-SEAL', 'P-RFR'],
      stages: ['ST6', 'ST7', 'ST8'],
      steps: [
        'Pair the checker of the terminal with the driver; neither signs alone.',
        'Take a picture of the seal from the same mark on the ground each time.',
        'Compare it with the picture from the port of loading where the line sends one.',
        'Put aside what differs in colour, number or rivet, without a word to the driver.',
        'Call customs from the office, not from the lane.',
      ],
      text: `
We began after a clone was noticed only at the cold store. The second pair of eyes costs forty seconds a box, and the
queue at the gate grew by nothing that drivers complained of. What changed most is that nobody can be asked to look
away: there is always another who looks.
`.trim(),
      answers: {
        problem: 'One checker in the night shift was asked to wave boxes through. He told us; the next one might not.',
        site_kinds: ['S-CON', 'S-RFR'],
        site_sizes: ['Z-M', 'Z-L'],
        actors: ['TC', 'HA', 'CU', 'SL'],
        people: 'One more checker for each lane in the reefer season',
        cost_band: 'K2',
        run_time: 'T2',
        technology: 'A fixed camera on a post and a table of seal pictures. Any make will do.',
        data_protection: 'Pictures show the seal and no person; they are kept for 30 days.',
        started: '2025-02-01',
        figures_before: 'Twelve months before: 3 cloned seals, all found by others after the gate.',
        figures_after: 'Twelve months after: 11 cloned seals, 10 of them found at the gate.',
        side_effects: 'Two attempts moved to the barge quay, where we check since.',
        what_failed: 'A reward for each find: pictures were taken of everything. We stopped it after a month.',
        contact_for: 'Gate desk, working days 08:00 to 17:00',
        visit_offer: 'Half a day at the reefer gate, two visitors at a time.',
      },
    },
  ),
  practice(
    {
      reference: 'BW-3P1Q-YRD2',
      organisation: 'maas-delta-terminals',
      author: 'rik-blokland',
      title: 'Boxes that do not stand where they were announced',
      ports: ['NLRTM'],
      sectors: ['SEC-DSC', 'SEC-OT'],
      modi_operandi: ['MO-X02', 'MO-X08', 'MO-F06', 'MO-C09'],
      hours_ago: 1180,
    },
    {
      claim:
        'Boxes of risk lanes are moved once more at an hour nobody knows, so that bought positions are worth nothing.',
      categories: ['P-YRD', 'P-CYB'],
      stages: ['ST5', 'ST7'],
      steps: [
        'Let the planning system choose the boxes by lane and dwell time, and nobody else.',
        'Move them by night in the course of other moves.',
        'Show the new place to the crane alone, and to the office when the lorry is at the gate.',
        'Look once a week at who asked for places without a task.',
      ],
      text: `
Extractors came to a slot and found another box. In the first month they came twice more, then no longer. The extra
moves cost us less than feared, since most could be joined with moves that were due. Planning staff were relieved:
what they do not know, nobody can threaten out of them.
`.trim(),
      answers: {
        site_kinds: ['S-CON'],
        site_sizes: ['Z-L'],
        actors: ['TC', 'PC'],
        people: 'Two planners for a month to set it up; none since',
        cost_band: 'K3',
        run_time: 'T3',
        technology: 'A rule in the terminal operating system; ours needed a change by its maker.',
        started: '2024-09-01',
        figures_before: '14 extraction teams met in the stacks in six months.',
        figures_after: '4 in the following six, none of them at the right box.',
        side_effects: 'More teams were caught at empty depots nearby.',
        contact_for: 'Security planning desk',
      },
    },
    { tlp: tlp.amber, audience: ['group:scheldt-and-delta-terminals', 'group:customs-and-port-police'] },
    {
      tlp: tlp.amberStrict,
      audience: ['organisation:delta-customs', 'organisation:delta-port-police'],
      text: `
How the boxes are chosen: dwell time above thirty hours, reefer and two lanes from the west coast, and one in twenty of
all others at random, so that being moved says nothing about a box. The list is made at 01:00 and kept in memory alone.
Ask us before you build the same; the first version wrote it to a report that eleven people could open.
`.trim(),
    },
  ),
]
