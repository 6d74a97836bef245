import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const extraction: VillageBulletin[] = [
  {
    organisation: 'scheldt-port-authority',
    author: 'elke-roosens',
    type: 'ALERT',
    title: 'Drone over the reefer blocks of both banks',
    severity: severity.moderate,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-AIR', 'SEC-GATE', 'SEC-RFR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-S05', 'MO-X02', 'MO-X10'],
    hours_ago: 6,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-and-port-police'],
        text: `
A drone without lights hovered over the reefer blocks on both banks for about twelve minutes, first at 21:50,
again at 22:35. It came from the side of the marshalling yard and kept a height of 40 metres. Two earlier
flights this month were each followed by an intrusion within 36 hours.

- Walk the fence on the rail side **before midnight**.
- Turn one camera of each block to the sky line; the operator needs sight of the drone.
- Note the time to the minute and the direction of departure.

Do not try to follow or bring it down. Sightings go to the shared camera room, which has the police on line.
`.trim(),
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'ALERT',
    title: 'Cut fence and a boat at the barge berth',
    severity: severity.moderate,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-IWW', 'SEC-GATE'],
    ports: ['NLMOE'],
    modi_operandi: ['MO-X10', 'MO-X02', 'MO-W02'],
    hours_ago: 40,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports', 'organisation:delta-port-police', 'organisation:delta-customs'],
        text: `
At the barge berth a hole of about a metre was found in the fence this morning, and wet footprints from the
quay. A small open boat with two people had been seen at 04:20 without lights. No container was opened as far as
we can tell; three units from a feeder barge stood on the ground next to the berth.

We have one gate and no guard at night. The units now stand doors to doors. If you have a night guard to spare,
or a camera on a trailer, **please answer**: we would rather ask than find out.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-ports-authority',
    author: 'joris-hoekstra',
    type: 'WATCH',
    title: 'Rental vans waiting at the slip roads',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-ROAD', 'SEC-GATE'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X02', 'MO-X07'],
    hours_ago: 1130,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals', 'group:hinterland'],
        text: `
Patrols counted rental vans that wait at the same three slip roads, two at a time, engines running, between
03:00 and 05:00. They leave when a patrol passes and come back at another exit. On two of the five nights a team
had been seen inside a terminal.

Guards at the exits can help by noting only *time, place and colour*; number plates go to the police by the
usual way and not into this portal. The pattern matters more than the single van.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-port-police',
    author: 'mirjam-oosterhuis',
    type: 'ALERT',
    title: 'Team at large after an intrusion on the second quay',
    severity: severity.severe,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-GATE', 'SEC-DSC', 'SEC-HR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X02', 'MO-X10'],
    hours_ago: 1310,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals'],
        text: `
Six people entered the second quay at 01:15 through the rail gate. Two were stopped; four may still be between
the stacks. **Crews stay in their cabins, doors locked.** Straddle carriers stop in the two eastern blocks until
the all-clear.

Do not approach anyone. Report light, noise or an open door to the control room by radio, channel as in the
drill.
`.trim(),
      },
    ],
  },
]
