import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const hinterland: VillageBulletin[] = [
  {
    organisation: 'polder-cold-store',
    author: 'hendrik-marinissen',
    type: 'SEIZ',
    title: 'Found while unpacking: what we did in the first quarter of an hour',
    severity: severity.minor,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-WHS', 'SEC-RFR'],
    ports: ['NLVLI'],
    modi_operandi: ['MO-C02', 'MO-X11'],
    hours_ago: 820,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Under the third layer of a pallet of pineapples the packer saw cartons with a different tape. He stopped, did
not touch, and called the shift leader. **From that moment we followed the card on the wall:**

- dock closed and lit, nobody in, nobody out, telephones stay in pockets
- one call, to the police, from the office and not from the dock
- the packer goes home by taxi, by another exit, with a colleague
- no picture, no message, also not to the customer

The next days were quiet. We believe the third point is the reason, and recommend it most of all.
`.trim(),
        answers: {
          where_found: 'CT-PAL',
          concealment: 'Cartons with a different tape, under the third layer of the pallet.',
          noticed: 'The tape.',
          lane: 'LN-CAM',
          commodity: '080430',
        },
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'MO',
    title: 'By barge instead of by lorry',
    severity: severity.minor,
    urgency: 'future',
    certainty: 'possible',
    sectors: ['SEC-IWW', 'SEC-DBK'],
    ports: ['NLMOE', 'NLRTM'],
    modi_operandi: ['MO-W02', 'MO-X11'],
    hours_ago: 1080,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports', 'group:customs-services'],
        text: `
Containers that were meant for the road are rebooked to the barge on the day of collection. The barge needs no
slot and no driver, and our berth has no scanner. In eleven rebookings of this autumn the consignee was the same
three firms; in all of them the unit was collected here **within two hours of arrival**, once by a lorry that
had waited since the morning.

We now ask the sea terminal for the reason of a rebooking and get an answer in half of the cases. A field in the
message would do.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-customs',
    author: 'gerda-nieuwland',
    type: 'SEIZ',
    title: 'Hollow pallets in a load of worn clothing',
    severity: severity.minor,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-WHS', 'SEC-ROAD'],
    ports: ['NLAMS', 'GHTEM'],
    modi_operandi: ['MO-C02', 'MO-L07', 'MO-W03'],
    hours_ago: 1900,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Forty of six hundred pallets in a load of worn clothing had blocks that were drilled out and closed with a plug
of sawdust and glue. The load came by way of West Africa and had been repacked there.

**How it was noticed**: the dog showed interest in empty pallets beside the dock, not in the goods. A pallet
with a false block weighs about 900 grams more than its neighbours.

Cold stores and warehouses: a luggage scale and ten pallets of each delivery are enough for a first look. Stacks
of pallets that wait outdoors for "collection by the supplier" are worth a question.
`.trim(),
        answers: {
          where_found: 'CT-PAL',
          concealment: 'Blocks drilled out and closed with a plug of sawdust and glue.',
          noticed: 'The dog, at empty pallets beside the dock.',
          lane: 'LN-WAF',
          commodity: '630900',
        },
        red_flags: ['RF15'],
      },
    ],
  },
]
