import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const guidanceForDesks: VillageBulletin[] = [
  {
    organisation: 'delta-port-police',
    author: 'mirjam-oosterhuis',
    type: 'ADV',
    title: 'How to write a bulletin that others can use',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: [],
    ports: [],
    modi_operandi: [],
    hours_ago: 2500,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
The best bulletins of the last year had four things in common.

- The **first sentence says what happened**, where and when.
- What to look for stands in a list, so that a guard can read it out.
- It says what is asked of the reader, and by when.
- It names no person, no number plate, no telephone number. Those go to the authority.

Write it in ten lines and release it the same day: a rough warning today is worth more than a report next month.
If it turns out wrong, recall it. Nobody has ever been blamed for a recall.
`.trim(),
      },
    ],
  },
  {
    organisation: 'alliance-secretariat',
    author: 'ingrid-maes',
    type: 'ADV',
    title: 'Winter months: what changes on the quays',
    severity: severity.unknown,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-RFR', 'SEC-DSC', 'SEC-ANC'],
    ports: [],
    modi_operandi: ['MO-L01', 'MO-X02'],
    hours_ago: 410,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
From November to March three things change, every year. The fruit season of the southern half brings **a third
more reefers**; nights are long, so that a team has two more hours; and agency staff cover holidays.

For duty desks this means

- checking lamps and cameras before the first of December
- planning reefer walks at shift change, not after it
- going through the list of valid badges with the agencies, name by name

Terminals that did all three last winter reported half as many intrusions as the winter before. We do not claim
a cause; but it costs little.
`.trim(),
      },
    ],
  },
]
