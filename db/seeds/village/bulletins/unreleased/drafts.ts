import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const drafts: VillageBulletin[] = [
  {
    organisation: 'scheldt-terminals',
    author: 'koen-dewael',
    type: 'ALERT',
    title: 'Two people in high-visibility clothing who belonged to nobody',
    severity: severity.moderate,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-GATE', 'SEC-RFR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X02', 'MO-F04'],
    hours_ago: 2,
    valid_days: 7,
    state: 'draft',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals'],
        text: `
At 01:50 two people in high-visibility clothing walked along the reefer block and greeted the mechanics. Nobody
knew them; the badges hung the wrong way round. They left through the turnstile at the canteen **with a valid
badge**.

To add: number of the turnstile, time of exit, which unit they stood at.
`.trim(),
      },
    ],
  },
  {
    organisation: 'boreal-meridian-line',
    author: 'nikos-manolakis',
    type: 'WATCH',
    title: 'Consignees who change the delivery address after release',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-REL', 'SEC-ROAD'],
    ports: ['DEHAM'],
    modi_operandi: ['MO-X01', 'MO-F08'],
    hours_ago: 50,
    valid_days: 30,
    state: 'draft',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:release-desks'],
        text: `
Since October eleven consignees asked for another delivery address *after* the release, in all cases a yard
without a company sign. The requests come by mail from the usual address, but always between five and six in the
afternoon.

Numbers still to be compared with the year before. The first of them was BQXU 640218 4, with seal no. BQX-DE 5120077.
`.trim(),
      },
      {
        tlp: tlp.amber,
        audience: ['organisation:scheldt-terminals', 'organisation:maas-delta-terminals'],
        text: `
Three of the eleven were asked for on a Friday, for the same yard. Compare the time at which each lorry was announced
with the time of the mail: where the lorry came first, the right was known before it was released, and somebody at a
desk has passed it on.
`.trim(),
      },
    ],
  },
  {
    organisation: 'tyrrhenian-ports-authority',
    author: 'matteo-rinaldi',
    type: 'MO',
    title: 'Marble blocks with a plug of resin',
    severity: severity.minor,
    urgency: 'future',
    certainty: 'possible',
    sectors: ['SEC-BBK', 'SEC-DSC'],
    ports: ['ITSAL'],
    modi_operandi: ['MO-C06'],
    hours_ago: 310,
    valid_days: 180,
    state: 'draft',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:southern-gateways'],
        text: `
A supplier of saws reported that a blade met something soft in a marble block: a cylinder of resin coloured like
the stone. The hole was 20 cm wide and empty.

Ask the yard for a photograph and find out where the block came from before this goes out.
`.trim(),
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'RFI',
    title: 'Who shares a guard between two small ports?',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-IWW', 'SEC-GATE'],
    ports: ['NLMOE'],
    modi_operandi: ['MO-X10'],
    hours_ago: 20,
    valid_days: 14,
    state: 'draft',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports'],
        text: `
A night guard costs more than our whole security budget. The cement quay across the water has the same problem.
Does anybody share a guard, a patrol boat or a camera tower between two operators? Who pays, who decides where
he goes at night, and what does the insurer say?
`.trim(),
      },
    ],
  },
]
