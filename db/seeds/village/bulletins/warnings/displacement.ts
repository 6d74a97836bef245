import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const displacement: VillageBulletin[] = [
  {
    organisation: 'vistula-bay-port',
    author: 'zofia-kowalewska',
    type: 'WATCH',
    title: 'First banana service to our port: what should we expect?',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'possible',
    sectors: ['SEC-RFR', 'SEC-FDR'],
    ports: ['PLGDN', 'ECGYE'],
    modi_operandi: ['MO-W01', 'MO-L06', 'MO-C04'],
    hours_ago: 75,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports', 'group:customs-services'],
        text: `
From next month a weekly service brings bananas here directly. Until now these came by lorry from the west. We
have forty reefer plugs, one night guard and a scanner that is shared with the land border.

Studies say that loads move to ports like ours when controls elsewhere become tighter. We do not want to learn
it from the newspaper.

- Which *three* measures would you take first, with a budget of one guard?
- Which signs did you see in the first months of such a service?

We offer to keep a diary of the first half year and share it with every small port.
`.trim(),
      },
    ],
  },
  {
    organisation: 'strait-port-authority',
    author: 'lucia-ferran',
    type: 'WATCH',
    title: 'Ferries: lorries that miss one sailing and take the next',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-RORO', 'SEC-ROAD'],
    ports: ['ESALG', 'MAPTM'],
    modi_operandi: ['MO-C02', 'MO-X09'],
    hours_ago: 390,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:southern-gateways', 'organisation:vistula-bay-port'],
        text: `
Some accompanied lorries arrive in time for a sailing, wait, and take the next one. On camera the driver leaves
the queue for twenty to thirty minutes. Trailers of three hauliers did so nine times in a month; on one of them
the seal number differed from that at the first gate.

We compare the seal at the gate and at the ramp and ask no reason. Waiting lorries stand under the light now. It
costs **one more photograph per trailer**, taken by the camera that is there anyway.
`.trim(),
      },
    ],
  },
]
