import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const namedOrganisations: VillageBulletin[] = [
  {
    organisation: 'scheldt-customs',
    author: 'an-sofie-wouters',
    released_by: 'bruno-castelein',
    type: 'WATCH',
    title: 'Three units on two sailings: open only with us',
    severity: severity.severe,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-DSC', 'SEC-RFR', 'SEC-SCAN'],
    ports: ['BEANR', 'ECGYE'],
    modi_operandi: ['MO-C04', 'MO-L01', 'MO-F01'],
    hours_ago: 28,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: [
          'group:customs-and-port-police',
          'organisation:scheldt-terminals',
          'organisation:boreal-meridian-line',
        ],
        text: `
On the next two sailings of the fruit service we expect units with drugs in the machinery compartment. Selection
and control run as usual. **Nobody outside the usual circle is to be told which units are of interest**, also
not by an unusual stack position.

Terminal: stack as planned; plug in and leave plugged in. Line: no call to the consignee, no change of release.
Anything that looks different from last week warns those who look.
`.trim(),
      },
      {
        tlp: tlp.amberStrict,
        audience: ['organisation:scheldt-terminals', 'organisation:boreal-meridian-line'],
        text: `
The units stand in the second and third tier, water side. After discharge they are driven to the control hall
*between two others*, by a driver of the day shift whom your security manager chooses on the spot. The scanner
operator gets the list from us in the hall.

Please name a deputy for the night of the second sailing.
`.trim(),
      },
      {
        tlp: tlp.red,
        audience: ['person:bram-verstraeten', 'person:astrid-lindqvist'],
        text: `
We have reason to believe that selection lists reached the outside **twice** this quarter, once within forty
minutes. Both lists were seen by fewer than ten people. This time three versions of the list are in use; yours
is correct.

If you are asked about the list by anyone, also by someone from our own house, say that you have not received
one and tell us at once by the number you know.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-port-authority',
    author: 'pieter-vandamme',
    released_by: 'elke-roosens',
    type: 'VULN',
    title: 'Emergency exit of the rail gate opens from outside',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-GATE', 'SEC-RAIL'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X10', 'MO-F04'],
    hours_ago: 66,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.amberStrict,
        audience: ['organisation:scheldt-terminals', 'organisation:kempen-haulage'],
        text: `
The emergency exit beside the rail gate can be opened from outside with a flat tool, without an alarm: the
contact reports "closed" as long as the upper bolt is in place. Found in a walk on Monday; traces on the frame
say that we are not the first.

A new contact is ordered for Thursday week. Until then a guard stands there, and **the guard is visible on
purpose**. Please keep drivers who wait for a slot away from the rail side, without giving the reason.
`.trim(),
      },
    ],
  },
]
