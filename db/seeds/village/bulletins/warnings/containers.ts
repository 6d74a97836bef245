import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const containers: VillageBulletin[] = [
  {
    organisation: 'elbe-customs',
    author: 'jurgen-behrens',
    type: 'WATCH',
    title: 'Ceramic tiles on a lane that makes no money',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-DSC', 'SEC-FDR'],
    ports: ['DEHAM', 'BRPNG'],
    modi_operandi: ['MO-L06', 'MO-L07', 'MO-D06'],
    hours_ago: 96,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:customs-and-port-police', 'group:scheldt-and-delta-terminals'],
        text: `
Since early autumn four new consignees have imported ceramic tiles from a port that hardly ever ships them. The
freight costs more than the goods. The companies were founded within six weeks, share an accountant's address
and have not sold a tile as far as can be seen.

So far the controls found only tiles: we take these for **trial runs**. The next shipments may be real. Please
add the combination of commodity, lane and consignee younger than six months to your profiles, and tell us of
the same pattern at your port.
`.trim(),
      },
    ],
  },
  {
    organisation: 'maas-delta-terminals',
    author: 'irina-popescu',
    type: 'ALERT',
    title: 'Container standing on the ground near the east fence without a work order',
    severity: severity.moderate,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-DSC', 'SEC-GATE'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X08', 'MO-X10'],
    hours_ago: 26,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals', 'organisation:delta-port-police', 'organisation:delta-customs'],
        text: `
At 02:40 a full import unit was found on the ground in the buffer lane along the east fence, doors towards the
fence, without a work order. It had been set down by a straddle carrier under an account that was logged in on
two vehicles at once.

The unit is back in the stack and under camera. A cut of 60 cm was found in the fence the next morning, closed
with wire of the same colour.

Please look **now** for full units in buffer lanes and for accounts that are active twice. Answer with what you
find: three terminals that look tonight are worth more than one report next week.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'ALERT',
    title: 'White van that photographs reefer plugs from outside the fence',
    severity: severity.minor,
    urgency: 'immediate',
    certainty: 'possible',
    sectors: ['SEC-RFR', 'SEC-GATE'],
    ports: ['BEANR'],
    modi_operandi: ['MO-X02'],
    hours_ago: 74,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-and-port-police'],
        text: `
On two mornings a white van without a company sign stood at the fence behind the reefer block for twenty minutes.
The driver photographed the plugs and the numbers of the rows through the fence, and left when the patrol came near.

The plates were 1-KLM-204. Please look whether the same van was at your fence this week, and answer with the place
and the hour. Do not stop it: note what it looks at.
`.trim(),
      },
    ],
  },
]
