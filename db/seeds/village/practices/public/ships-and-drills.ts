import { publiclyKnown } from '../practice.ts'

export const shipsAndDrills = [
  publiclyKnown(
    {
      reference: 'BW-8C4N-ASEA',
      title: 'Looking into sea chests before a ship sails',
      ports: [],
      sectors: ['SEC-ANC', 'SEC-DBK', 'SEC-LBK'],
      modi_operandi: ['MO-V01', 'MO-V02', 'MO-V05', 'MO-V06'],
      hours_ago: 1730,
    },
    'https://www.vanguard-tech.co.uk/post/the-increasing-need-for-underwater-vessel-inspections',
    {
      claim: 'A short underwater look at grids and hull at the last berth finds what no scanner on the quay ever sees.',
      categories: ['P-SHP'],
      stages: ['ST3', 'ST4'],
      steps: [
        'Choose ships by route, type and time at anchor: bulk and juice carriers too, not container ships alone.',
        'Let divers or a remote craft look at the grids of the sea chests, rudder and bilge keels.',
        'Look for new bolts, ropes, scratched paint and grids that do not sit right.',
        'Record the whole tour, with time and ship.',
        'Touch nothing that is found: call the authority and keep the ship in sight.',
      ],
      text: `
Divers hide packages behind the grids through which a ship takes in water, mostly without the crew knowing. From 2020
to 2022 almost seven tonnes were found in sea chests of about fifty ships, in the last year mostly bulk carriers. An
inspection before departure, and one on arrival, closes the way from both ends.
`.trim(),
      answers: {
        problem: 'Below the waterline nobody looks, and at anchor nobody sees who dives.',
        site_kinds: ['S-BLK', 'S-LIQ', 'S-ANC', 'S-CON'],
        actors: ['SL', 'SA', 'TB', 'CG', 'SP'],
        people: 'A dive team of three, or two with a remote craft; one to two hours for a ship.',
        cost_band: 'K2',
        run_time: 'T2',
        technology: 'Divers, or a small remote craft with camera and light. Both are hired in most ports.',
        what_failed: 'In muddy rivers and in strong tides there are days on which nothing can be seen.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-BAPC',
      title: 'The drill with the bad seals',
      ports: [],
      sectors: ['SEC-SEAL', 'SEC-GATE'],
      modi_operandi: ['MO-L02', 'MO-X03', 'MO-X06'],
      hours_ago: 1610,
    },
    'https://www.apec.org/groups/som-steering-committee-on-economic-and-technical-cooperation/working-groups/transportation',
    {
      claim:
        'Two lorries with wrong or missing seals drive up to the gate unannounced, and everybody learns what the gate would do.',
      categories: ['P-EXE', 'P-SEAL'],
      stages: ['ST6'],
      steps: [
        'Prepare two boxes: one with a missing seal, one whose number differs in one digit.',
        'Tell the shift leader of the terminal and the police, and nobody at the gate.',
        'Let both arrive an hour apart, one of them in the busiest hour.',
        'Note who noticed, after how long, and whom he called.',
        'Talk it through with the shift on the same day, without blame.',
        'Keep the record as evidence of the quarterly drill of the facility.',
      ],
      text: `
The manual of drills that the ports of the Pacific share has a scenario for cargo without proper seals. It needs no
device, fits any facility with a gate, and gives the record that the ISPS Code asks for every three months. Watch
whether the seal itself is touched, or only its number read.
`.trim(),
      answers: {
        site_kinds: ['S-CON', 'S-GAT', 'S-ROR', 'S-INL', 'S-DEP'],
        site_sizes: ['Z-S', 'Z-M', 'Z-L'],
        actors: ['TC', 'TB', 'PA', 'SS', 'HA'],
        people: 'The security officer and two drivers, half a day.',
        cost_band: 'K0',
        run_time: 'T1',
        legal_basis: 'ISPS Code, part B, 18.5: drills at least every three months.',
      },
    },
  ),
]
