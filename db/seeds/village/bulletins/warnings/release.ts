import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const release: VillageBulletin[] = [
  {
    reference: 'BW-2HXP-60ZD',
    organisation: 'boreal-meridian-line',
    author: 'astrid-lindqvist',
    type: 'ALERT',
    title: 'Release rights transferred at night to a haulier nobody had booked',
    severity: severity.severe,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-REL', 'SEC-ROAD'],
    ports: ['BEANR', 'NLRTM'],
    modi_operandi: ['MO-X01', 'MO-X09', 'MO-D03'],
    hours_ago: 14,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:release-desks', 'organisation:delta-port-police', 'organisation:scheldt-customs'],
        text: `
Between 23:10 and 01:30 the release right of four reefers was passed on three times within minutes, last to a
haulier that the consignee had never booked. The account used belongs to a forwarder whose employee had opened a
mail with a "corrected invoice" the same afternoon.

- The four rights are **blocked**. Nothing has left the terminals.
- The lorries had a slot for 05:00 and correct number plates of a real company, which knows of nothing.

Check your transfers of the last two nights: *more than two in an hour*, or a transfer after 22:00 to a partner
without history. Freeze first, then call the consignee by the number you already have, not the one in the mail.
`.trim(),
      },
    ],
  },
  {
    organisation: 'kempen-haulage',
    author: 'dirk-peeters',
    type: 'INTEG',
    title: 'Drivers offered money for a photograph of the pick-up order',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-ROAD', 'SEC-REL', 'SEC-HR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-F06', 'MO-F07', 'MO-X01'],
    hours_ago: 88,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:hinterland', 'group:release-desks'],
        text: `
Three drivers of different companies were approached at a fuel stop: 500 euros for a photograph of the pick-up
order, 5,000 for handing over the lorry "for one hour". The man spoke as if he knew the fleet number and the
time of the next slot.

No driver accepted as far as we know, and all three told their planner the same day, because the company had
said beforehand what would happen: **no questions about why you stood there, and we handle it.**

Tell your drivers the same before somebody else talks to them. Details that point to persons went to the police,
not into this text.
`.trim(),
      },
    ],
  },
  {
    organisation: 'tyrrhenian-ports-authority',
    author: 'chiara-valente',
    type: 'WATCH',
    title: 'Slots booked and cancelled in a rhythm',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-REL', 'SEC-ROAD'],
    ports: ['ITSAL', 'ITGIT'],
    modi_operandi: ['MO-X01', 'MO-F08'],
    hours_ago: 540,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:southern-gateways', 'group:release-desks'],
        text: `
A haulier founded in spring books twenty collection slots a week and cancels seventeen, each time between six
and four hours before. The three that remain are always units from the same service. It looks as if the
cancelled slots are used to **learn which units are held for control**: a held unit refuses the booking.

We limited the bookings per haulier to twice the number of its registered lorries and hide the reason of a
refusal. Bookings fell to five a week within days. Please look for the same rhythm at your gates.
`.trim(),
      },
    ],
  },
]
