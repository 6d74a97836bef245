import { publiclyKnown } from '../practice.ts'

export const cooperation = [
  publiclyKnown(
    {
      reference: 'BW-8C4N-4CCP',
      title: 'Port Control Units that ask each other',
      ports: [],
      sectors: ['SEC-SCAN', 'SEC-DSC'],
      modi_operandi: ['MO-L01', 'MO-L04', 'MO-L05', 'MO-L07'],
      hours_ago: 2480,
    },
    'https://www.unodc.org/unodc/en/drug-trafficking/container-control-programme.html',
    {
      claim:
        'Officers of several services choose boxes together in the port of origin, and ask units elsewhere by a secure line of their own.',
      categories: ['P-TGT', 'P-JNT', 'P-SCAN'],
      stages: ['ST3', 'ST4'],
      steps: [
        'Form a unit of customs, police and other services in the port, with its own room and data.',
        'Train it in profiling documents, and in searching what it chose.',
        'Give it a secure line to the units of other ports, and answer there within the sailing time.',
        'Send back what came of each box, so that profiles get better.',
      ],
      text: `
The container programme of two world organisations helps states to set up such units in ports and airports; there are
well over a hundred. They exchange what they know of a box by an application made for it, so that a doubt in the port
of loading reaches the port of arrival before the ship does.
`.trim(),
      answers: {
        problem: 'Of all boxes only about two in a hundred are looked at. Those have to be the right ones.',
        site_kinds: ['S-CON'],
        actors: ['CU', 'NP', 'SP', 'CG'],
        cost_band: 'K3',
        run_time: 'T3',
        started: '2004-01-01',
        technology: 'A secure messaging application for control units, run by the customs organisation.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-5TCN',
      title: 'Lines and customs search together: lessons of TIN CAN',
      ports: [],
      sectors: ['SEC-DSC', 'SEC-SEAL'],
      modi_operandi: ['MO-L01', 'MO-L02', 'MO-X06', 'MO-C01'],
      hours_ago: 2350,
    },
    'https://mag.wcoomd.org/magazine/wco-news-102-issue-3-2023/operation-tin-can/',
    {
      claim:
        'For four weeks carriers and customs of many countries looked for rip-on boxes together, with the data that only carriers have.',
      categories: ['P-TGT', 'P-JNT', 'P-SHP'],
      stages: ['ST3', 'ST4'],
      steps: [
        'Name one contact for each line and each customs service, day and night.',
        'Agree beforehand what a carrier may tell, and on what legal ground.',
        'Let carriers point at boxes that moved, were opened or weigh otherwise than declared.',
        'Search, and tell the carrier what came of it.',
        'Keep the contacts after the last day.',
      ],
      text: `
In late 2022 customs services of 58 countries worked with the large carriers against drugs put into honest cargo. The
lesson that travels is not the number of kilos: it is that a carrier sees what customs can't, and needs a door to
knock at and a rule that lets it speak.
`.trim(),
      answers: {
        site_kinds: ['S-CON'],
        actors: ['CU', 'SL', 'NP', 'SP'],
        cost_band: 'K1',
        run_time: 'T2',
        started: '2022-11-14',
        practice_status: 'ended',
        figures_after: '158 seizures and 43 arrests in four weeks, with nearly 99 tonnes of cocaine.',
        data_protection:
          'Carriers asked for a clear ground in each country before they handed over data on boxes and parties.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-6SSC',
      title: 'One steering committee for four large ports',
      ports: ['BEANR', 'DEHAM', 'DEBRV', 'NLRTM'],
      sectors: ['SEC-REL', 'SEC-DSC'],
      modi_operandi: ['MO-X01', 'MO-W01', 'MO-W02', 'MO-F01'],
      hours_ago: 2210,
    },
    'https://www.europol.europa.eu/publications-events/publications/criminal-networks-in-eu-ports-risks-and-challenges-for-law-enforcement',
    {
      claim:
        'Neighbouring ports that compete for cargo look at crime in one committee, and publish what they found together.',
      categories: ['P-JNT', 'P-LAW'],
      stages: ['ST1', 'ST2', 'ST7'],
      steps: [
        'Found a committee of the authorities of the ports that share a coast and the same threat.',
        'Choose one method at a time and describe it from all ports together.',
        'Bring in the police office of the Union for what lies between the ports.',
        'Publish what may be public, with what port and industry should change.',
      ],
      text: `
Antwerp, Hamburg with Bremerhaven, and Rotterdam wrote with Europol how codes of containers are misused in all of
them. A measure in one port moves the trade to the next; four ports that take it in the same year leave less to move
to. The report is public, and its advice is addressed to authorities and to companies.
`.trim(),
      answers: {
        site_kinds: ['S-CON'],
        site_sizes: ['Z-L'],
        actors: ['PA', 'CU', 'SP', 'EA'],
        cost_band: 'K0',
        run_time: 'T3',
        side_effects: 'Smaller ports nearby should be told beforehand: they are where it goes next.',
      },
    },
  ),
]
