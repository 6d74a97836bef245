import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const hinterland: VillageBulletin[] = [
  {
    organisation: 'noordzijde-empty-depot',
    author: 'ruben-slager',
    type: 'WATCH',
    title: 'Returned reefers with a loose floor drain',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-EMP', 'SEC-RFR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-C08', 'MO-C03', 'MO-X11'],
    hours_ago: 44,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:hinterland', 'group:reefer-north-west'],
        text: `
In two weeks three reefers came back with a floor drain that could be lifted out by hand. Below it the T-floor
had been cut open over half a metre and closed with a plate. Nothing was inside any more: it looks like **a
hiding place that is emptied at the depot** or on the way to it.

Two men asked at our gate whether they could "look at a unit before it is washed". We now wash and open drains
on camera, before anybody else gets near the unit.

Other depots: lift the drains of units from fruit services, and photograph the edges of the cut.
`.trim(),
      },
    ],
  },
  {
    organisation: 'kempen-haulage',
    author: 'dirk-peeters',
    type: 'WATCH',
    title: 'Lorries followed after pick-up on two routes',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-ROAD', 'SEC-RFR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X07', 'MO-X01'],
    hours_ago: 850,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:hinterland', 'group:release-desks', 'organisation:delta-port-police'],
        text: `
Two lorries with pineapple reefers were followed for more than an hour after leaving the quay, each time by the
same two cars in turn. One driver took the agreed turn-off to a police station and the cars drove on. The other
was forced to slow down on a slip road; a third car came from behind, and left when a bus arrived.

Agree with your drivers beforehand: **do not stop, do not argue, drive to the lit place on the card**, and call
the number on it. Nobody's load is worth a driver.
`.trim(),
      },
    ],
  },
  {
    organisation: 'noordzijde-empty-depot',
    author: 'ruben-slager',
    type: 'RFI',
    title: 'Who checks repair firms that come to the unit?',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-EMP', 'SEC-RFR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-C04', 'MO-F08'],
    hours_ago: 600,
    valid_days: 14,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:hinterland', 'group:reefer-north-west'],
        text: `
Repair firms come to our depot with their own vans and may open any panel of a reefer. We check the name of the
firm, not of the mechanic, and not what is carried out again.

How do others do it? A list of people per firm, a work order per unit, a look into the van? What did the firms
say, and what does it cost per day? We would like to do something sensible before the new season starts in
March.
`.trim(),
      },
    ],
  },
]
