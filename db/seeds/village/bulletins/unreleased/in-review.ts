import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const inReview: VillageBulletin[] = [
  {
    organisation: 'delta-port-police',
    author: 'femke-ruijs',
    type: 'WATCH',
    title: "Divers' equipment bought in series near the coast",
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-ANC', 'SEC-FSH'],
    ports: ['NLRTM', 'NLVLI'],
    modi_operandi: ['MO-V05', 'MO-V01'],
    hours_ago: 7,
    valid_days: 30,
    state: 'in_review',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:customs-services', 'organisation:delta-ports-authority'],
        text: `
Two diving shops reported the sale of closed-circuit equipment to buyers who paid in cash, did not ask for
training and asked about *currents at the outer anchorage*. Together six sets in three weeks.

Still to be checked: whether one of the known clubs runs a course. If not, release before the weekend, since
three bulk carriers from the lane in question anchor on Saturday.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-customs',
    author: 'kasper-holm',
    type: 'SEIZ',
    title: 'Frozen shrimps: second compartment below the pallet layer',
    severity: severity.moderate,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-RFR', 'SEC-SCAN'],
    ports: ['NLVLI'],
    modi_operandi: ['MO-C03', 'MO-C02'],
    hours_ago: 90,
    valid_days: 365,
    state: 'in_review',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
The load of frozen shrimps stood on a layer of empty cartons that was glued together. Below it a *second floor
of insulation board* hid flat packages over two metres.

**How it was noticed**: the temperature at the floor sensor was four degrees above the sensor at the roof, which
is the wrong way round for a reefer.
`.trim(),
      },
    ],
  },
]
