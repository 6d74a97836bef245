import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const release: VillageBulletin[] = [
  {
    reference: 'BW-7Q0V-M5KE',
    organisation: 'scheldt-port-authority',
    author: 'pieter-vandamme',
    type: 'ADV',
    title: 'Release without a code: what to settle before you switch',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-REL', 'SEC-GATE'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X01', 'MO-X09'],
    hours_ago: 1500,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.clear,
        audience: ['public'],
        text: `
A release code that can be written on a note can be sold. Several European ports have replaced it with a right
that is passed on between known parties and collected by a driver whose identity is checked at the gate.

**Settle these points before the switch**

1. Who may receive a right, and who vets that party?
2. What happens at night when the forwarder's office is closed?
3. How is a driver identified, and what if the reader fails?
4. Which transfers raise an alarm, and who looks at it at 03:00?

Plan a month in which both ways run side by side, with a *daily list of all exceptions*. Most fraud in the
transition came through the exceptions, not through the new system.
`.trim(),
      },
    ],
  },
  {
    organisation: 'maas-delta-terminals',
    author: 'irina-popescu',
    type: 'VULN',
    title: 'Gate kiosk accepts a second driver on the same visit',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-REL', 'SEC-GATE', 'SEC-OT'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X09', 'MO-F04'],
    hours_ago: 300,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals', 'group:release-desks'],
        text: `
When a kiosk loses its connection in the middle of a visit, it falls back to the visit number alone. A second
person can then finish the visit with another fingerprint, or with none. The log shows the fallback only as a
warning.

Found in a test, and **used at least once**: on one night in October eleven visits were closed this way within
two hours while the network was stable elsewhere.

- Workaround: switch the fallback off and send affected lorries to the staffed lane.
- The vendor has a correction; it needs a restart of each kiosk.

Check the warning count per kiosk. More than five a day without a network fault is not normal.
`.trim(),
      },
    ],
  },
  {
    organisation: 'boreal-meridian-line',
    author: 'astrid-lindqvist',
    type: 'MO',
    title: "Call to the line's desk in the voice of a customer",
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'observed',
    sectors: ['SEC-REL', 'SEC-HR'],
    ports: ['DEHAM', 'BEANR'],
    modi_operandi: ['MO-X01', 'MO-D03', 'MO-F06'],
    hours_ago: 1900,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:release-desks'],
        text: `
Callers who know the bill of lading, the vessel and the name of the usual contact ask our desk to resend a
release mail "because the colleague is ill". The voice is that of a known customer, in two cases probably
generated.

**What worked**

- call back on the number in our own records, without exception
- resend only to the address of the booking, never to a new one
- a calm sentence that everyone may use: *"I am not allowed to, for anyone."*

Since the rule the calls stopped within three weeks. They moved to the agents' desks; pass the rule on to yours.
`.trim(),
      },
    ],
  },
]
