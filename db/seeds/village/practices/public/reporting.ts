import { publiclyKnown } from '../practice.ts'

export const reporting = [
  publiclyKnown(
    {
      reference: 'BW-8C4N-7PWT',
      title: 'PortWatch: one place to tell, without a name',
      ports: ['BEANR', 'BEZEE', 'BEGNE'],
      sectors: ['SEC-HR', 'SEC-GATE'],
      modi_operandi: ['MO-F01', 'MO-F02', 'MO-F03', 'MO-F04', 'MO-X10'],
      hours_ago: 2090,
    },
    'https://brusselstimes.com/belgium/1501452/belgian-ports-received-90-reports-of-suspicious-activity-in-one-year',
    {
      claim:
        'Whoever sees something odd in any port of the country tells it in one form, without a name and in the own language.',
      categories: ['P-WHI', 'P-AWA'],
      stages: ['ST2', 'ST5', 'ST6'],
      steps: [
        'Replace the lines of single ports and services by one form for all ports.',
        'Ask for no name, and say plainly who reads it and what is kept.',
        'Offer it in the languages of drivers, crews and dockers.',
        'Contact a reporter only where he agreed to it.',
        'Tell in public once a year how many reports came and that each was followed.',
      ],
      text: `
Belgium joined its reporting points for ports in one. In the first year 90 reports came, 77 of them without a name:
people do tell when nobody can be traced. Barge crews and office staff were asked next, since dockers are not the only
ones who see something.
`.trim(),
      answers: {
        problem:
          'Several hotlines for single ports and crimes: a driver who saw a hole in a fence did not know whom to call.',
        actors: ['SP', 'NP', 'PA', 'MU'],
        cost_band: 'K2',
        run_time: 'T3',
        started: '2024-03-06',
        technology: 'One web form that keeps no trace of who filled it in.',
        figures_after: '90 reports in the first year, 77 of them anonymous.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-8MCN',
      title: 'Demands for favours, counted by port',
      ports: [],
      sectors: ['SEC-HR'],
      modi_operandi: ['MO-F01', 'MO-F02'],
      hours_ago: 1970,
    },
    'https://macn.dk/macn-incident-data-and-global-port-integrity-platform-gpip/',
    {
      claim:
        'Crews report each demand for a bribe without naming ship or person, and the count by port becomes an argument for change.',
      categories: ['P-WHI', 'P-HUM'],
      stages: ['ST2'],
      steps: [
        'Let crews and agents report each demand in one form, or many at once in a sheet.',
        'Take out everything that tells of a ship or a person.',
        'Count by port and kind of demand, over years.',
        'Take the figures to the port and its ministries, and agree what changes.',
      ],
      text: `
The anti-corruption network of shipping has collected more than 50,000 such reports since 2011, also from companies
that are no members. They are about demands at port calls, not about drugs; but who takes a carton today can be asked for
a container number tomorrow. What travels is the form: short, anonymous, counted in public.
`.trim(),
      answers: {
        actors: ['SL', 'SA', 'PA', 'AS'],
        cost_band: 'K1',
        run_time: 'T2',
        started: '2011-01-01',
        figures_after: 'More than 50,000 reports worldwide since 2011.',
      },
    },
  ),
  publiclyKnown(
    {
      reference: 'BW-8C4N-9VTT',
      title: 'Look, compare, tug, twist: a seal check in a minute',
      ports: [],
      sectors: ['SEC-SEAL', 'SEC-GATE'],
      modi_operandi: ['MO-L02', 'MO-L01', 'MO-X06'],
      hours_ago: 1850,
    },
    'https://www.cbp.gov/border-security/ports-entry/cargo-security/CTPAT',
    {
      claim: 'Four movements of the hand at each change of custody show most seals that were opened, cloned or glued.',
      categories: ['P-SEAL'],
      stages: ['ST3', 'ST6'],
      steps: [
        'View: look at seal, lock and hinges for scratches, glue, paint and new rivets.',
        'Verify: compare the number with the papers, digit by digit, aloud.',
        'Tug: pull at the seal; one that was cut and put together again gives way.',
        'Twist: turn both parts against each other; a glued bolt turns or breaks.',
        'Where one of the four is wrong: stop, photograph, do not touch further, and call.',
      ],
      text: `
Known by its four English words, the check belongs to what the customs of the United States ask of trusted traders. It
needs no device and no training of more than an hour. It works only where it is done each time, also at night, and
where whoever finds something wrong may stop the box.
`.trim(),
      answers: {
        site_kinds: ['S-CON', 'S-GAT', 'S-DEP', 'S-INL', 'S-RAI'],
        site_sizes: ['Z-S', 'Z-M', 'Z-L'],
        actors: ['TC', 'HA', 'ED', 'WH', 'RO', 'BO'],
        people: 'Whoever takes the box over: one minute each.',
        cost_band: 'K0',
        run_time: 'T1',
      },
    },
  ),
]
