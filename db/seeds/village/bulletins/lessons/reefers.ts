import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const reefers: VillageBulletin[] = [
  {
    organisation: 'scheldt-customs',
    author: 'an-sofie-wouters',
    type: 'SEIZ',
    title: 'Packages behind the evaporator of a banana reefer',
    severity: severity.moderate,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-RFR', 'SEC-SCAN'],
    ports: ['BEANR', 'ECGYE'],
    modi_operandi: ['MO-C04', 'MO-L04'],
    hours_ago: 70,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
During a control of a banana reefer the scanner image showed an even, dense band behind the evaporator grille.
After removal of the grille, 42 packages were found in the air duct.

**How it was noticed**

- the unit had reported a *temperature deviation* of four hours at the port of loading, with no repair order
- the screws of the lower panel were new and of another make
- the return air temperature stayed two degrees above the others of the same shipment

The door seal was intact and matched the papers: the machinery side is reached without opening the doors.
Terminals and depots can help by reporting new screws and unexplained deviations before the unit is plugged out.
`.trim(),
      },
      {
        tlp: tlp.amber,
        audience: ['group:customs-services', 'group:reefer-north-west'],
        text: `
The profile that led to the control: a shipper with a long and clean record, a booking moved by one sailing, and
a pre-trip inspection carried out by a workshop that had not been used before. The data logger shows that the
fan was stopped for 3 hours and 40 minutes while the unit stood in the export stack.

Please compare with your own selections: *unit of the same series, repair workshop outside the terminal, fan
stop above two hours*. Six such units are under way on the next two sailings; their numbers are with the
targeting desks.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'MO',
    title: 'Reefers plugged out early so that the alarm room goes blind',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-RFR', 'SEC-DSC'],
    ports: ['BEANR'],
    modi_operandi: ['MO-C04', 'MO-X08', 'MO-F01'],
    hours_ago: 410,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-services'],
        text: `
In three cases since summer, reefers with a later find had been plugged out 60 to 90 minutes before their move,
on the instruction of a planner's account. Once unplugged, the unit no longer reports door or fan events and
looks like any box waiting for its straddle carrier.

- The instructions came in the last half hour of the night shift.
- In two cases the account belonged to somebody who was *not on shift*.
- The unit was set down at the end of a row, doors accessible.

We now raise an alarm for every plug-out without a move within 20 minutes. Vendors can configure this in the
monitoring software without a change of hardware.
`.trim(),
      },
    ],
  },
  {
    organisation: 'boreal-meridian-line',
    author: 'astrid-lindqvist',
    type: 'ADV',
    title: 'Pre-trip inspection: photographs of the machinery side',
    severity: severity.minor,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-RFR', 'SEC-SEAL'],
    ports: [],
    modi_operandi: ['MO-C04', 'MO-L03'],
    hours_ago: 900,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
From this season our reefers leave the pre-trip inspection with four photographs: machinery side closed, lower
panel open, evaporator grille, controller plate. They are kept with the booking for ninety days and can be
requested by any terminal, customs service or consignee.

What it gives you: a comparison that takes **one minute** at the gate. Other screws, a fresh smear of sealant or
a missing tie show at once. Where a picture differs, do not plug out; tell customs first and us second.
`.trim(),
      },
    ],
  },
]
