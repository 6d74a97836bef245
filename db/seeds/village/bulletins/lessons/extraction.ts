import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const extraction: VillageBulletin[] = [
  {
    organisation: 'delta-port-police',
    author: 'mirjam-oosterhuis',
    type: 'MO',
    title: 'Hotel containers: how they are chosen and supplied',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-DSC', 'SEC-GATE', 'SEC-EMP'],
    ports: ['NLRTM', 'NLVLI'],
    modi_operandi: ['MO-X04', 'MO-X03', 'MO-X02'],
    hours_ago: 460,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Eleven hotel containers were found in a year. Nearly all were **empties or export units with a light, low-value
load**, booked under a young company name, delivered two to six days before the vessel with the load was due.

**What they have in common**

- ventilation holes of 8 to 12 mm in the floor or near the door header, sometimes closed with putty
- a door that can be opened from inside: a rod or a cut in the locking bar, painted over
- bottles, sleeping bags, power banks, and a hydraulic cutter

**What helps**: weigh empties at the gate, since people and supplies add 250 to 600 kg; listen with the engine
off; and look for condensation on the outside in the early morning.
`.trim(),
      },
      {
        tlp: tlp.amber,
        audience: ['group:customs-and-port-police', 'group:scheldt-and-delta-terminals'],
        text: `
The groups are told by telephone when the unit with the load has been stacked, by somebody with access to yard
positions. In seven of eleven cases the query was made by an account with *read rights only*, from inside the
port. The time between that query and the exit of the team was between 35 and 70 minutes.

A silent alarm on queries of a unit that is under customs hold, by an account that never asked for it before,
would have caught six of the seven. Two terminals run it now; ask us for the wording of the rule.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'SEIZ',
    title: 'Team caught inside a unit declared as furniture',
    severity: severity.moderate,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-GATE', 'SEC-DSC'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X03', 'MO-X02', 'MO-F03'],
    hours_ago: 980,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Four people were found in an export container declared as used furniture, two of them under eighteen. The unit
had arrived by road the evening before. A guard heard voices while walking the row with the vehicle's engine
switched off.

**What the papers showed afterwards**: first shipment of the company, booking paid in cash through an agent,
delivery at the last possible hour, and a declared weight that was a round number.

The minors came from abroad and had been promised a day's work in a warehouse. They were handed over to youth
services, and *nobody's name or picture was shared*. Please keep to that when you pass such cases on.
`.trim(),
        answers: {
          where_found: 'CT-LOAD',
          noticed: 'Voices inside the unit, heard with the engine switched off.',
          put_in: 'On the road, the evening before; the seal was put on afterwards.',
          lane: 'LN-INTRA',
          carriers: 'One container',
        },
        red_flags: ['RF09', 'RF15'],
      },
    ],
  },
]
