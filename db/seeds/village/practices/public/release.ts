import { publiclyKnown } from '../practice.ts'

export const release = [
  publiclyKnown(
    {
      reference: 'BW-8C4N-1RTM',
      title: 'Secure Chain: release without PIN codes',
      ports: ['NLRTM'],
      sectors: ['SEC-REL', 'SEC-DSC'],
      modi_operandi: ['MO-X01', 'MO-D03', 'MO-F06'],
      hours_ago: 2900,
    },
    'https://secure-chain.eu/',
    {
      claim:
        'The right to collect a container is passed on digitally between known parties, so that there is no code left to steal or to sell.',
      categories: ['P-REL', 'P-CYB'],
      stages: ['ST5', 'ST7'],
      steps: [
        'Agree with the lines, forwarders and carriers of the port that no release is sent by mail any more.',
        'Let the line pass the right to its customer in the port community system.',
        'Let each party pass it on only to a party that was admitted to the chain.',
        'Let the terminal accept a visit only from the carrier who holds the right.',
        'Switch region by region, each with a day after which codes are no longer issued.',
      ],
      text: `
Rotterdam replaced the PIN code for import containers by a closed chain from the line to the carrier on the quay. It
began with cargo from Latin America in spring 2024, and went on by sailing area until all intercontinental imports
were in it. Lines, forwarders, carriers, terminals and authorities prepared it together.
`.trim(),
      answers: {
        problem: 'A code that is mailed from party to party is seen by many, and one of them is enough to sell it.',
        site_kinds: ['S-CON'],
        site_sizes: ['Z-L'],
        actors: ['PA', 'TC', 'SL', 'FF', 'HA', 'BO', 'RO', 'PC', 'CU', 'SP'],
        cost_band: 'K4',
        run_time: 'T4',
        started: '2024-03-31',
        technology:
          'A port community system that all parties of the import already use, with an admission of each of them.',
        figures_after: 'More than 1.1 million containers had been released in this way when the last region joined.',
        side_effects: 'Parties abroad have to be admitted too, and need help in the first weeks.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-2ANR',
      title: 'Certified Pick up: collection by identity',
      ports: ['BEANR'],
      sectors: ['SEC-REL', 'SEC-GATE'],
      modi_operandi: ['MO-X01', 'MO-X09', 'MO-D03'],
      hours_ago: 2740,
    },
    'https://www.certifiedpickup.eu/en/frequently-asked-questions',
    {
      claim:
        'The right to collect comes into being only when the final carrier is known, and the driver shows who he is instead of a code.',
      categories: ['P-REL', 'P-ACC'],
      stages: ['ST6', 'ST7'],
      steps: [
        'Show all parties the commercial, customs and terminal release of their own containers in one neutral place.',
        'Let the agent grant the release right to its customer there.',
        'Create the right to collect at the moment the final carrier is named, not before.',
        'Check card and finger of the driver at the gate against that right.',
        'Keep a trail of who held the right and when, for authorities with the power to ask.',
      ],
      text: `
Antwerp made one platform obligatory for all who release and collect incoming containers. In its first phase it only
showed where a release stood; in the second, terminal by terminal, it took the place of the PIN code. What shortens the
time in which a right can be abused is that it is made at the last moment.
`.trim(),
      answers: {
        problem: 'Between the issue of a code and the driver at the gate lay days, and many hands.',
        site_kinds: ['S-CON', 'S-GAT'],
        site_sizes: ['Z-M', 'Z-L'],
        actors: ['PA', 'TC', 'SL', 'SA', 'FF', 'HA', 'BO', 'RO', 'PC'],
        cost_band: 'K4',
        run_time: 'T4',
        started: '2021-01-01',
        technology:
          'A neutral data platform run for the whole port, and identity cards with a finger scan at the gates.',
        legal_basis: 'A port regulation makes the connection obligatory; authorities see data within their powers.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-3HRC',
      title: 'HARC: one team for what is found in the port',
      ports: ['NLRTM'],
      sectors: ['SEC-SCAN', 'SEC-DSC'],
      modi_operandi: ['MO-L01', 'MO-X02', 'MO-F01'],
      hours_ago: 2600,
    },
    'https://www.government.nl/topics/alcohol/news/2011/06/30/harc-team-rotterdam-find-2500-kilos-of-cocaine-five-men-arrested',
    {
      claim:
        'Customs, financial investigators, seaport police and prosecution work in one team, so that a find becomes a case on the same day.',
      categories: ['P-JNT', 'P-CRI'],
      stages: ['ST5', 'ST7', 'ST9'],
      steps: [
        'Put the services that find, investigate and prosecute under one roof.',
        'Agree who leads in which kind of find, and what the first hour looks like.',
        'Decide together whether a load is taken off, or followed.',
        'Publish once a year what was found, where, and who was caught at the terminals.',
      ],
      text: `
In Rotterdam the team for hits and runs on cargo joins four services for each find of hard drugs in the port. Its yearly
figures show more than seizures: how many young extractors were caught, where they were, and what moved on to depots
and to other ports. Others read their own risk from it.
`.trim(),
      answers: {
        site_kinds: ['S-CON', 'S-DEP'],
        actors: ['CU', 'FI', 'SP', 'PR'],
        people: 'A standing team from four services; its size is not public.',
        cost_band: 'K3',
        run_time: 'T3',
        figures_before: '2023: 452 arrests of extractors in the port.',
        figures_after: '2024: 266 arrests of extractors, 189 finds in Rotterdam.',
        side_effects: 'Finds grew slightly in neighbouring ports while they fell here.',
      },
    },
  ),
]
