import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const vessels: VillageBulletin[] = [
  {
    organisation: 'strait-port-authority',
    author: 'lucia-ferran',
    type: 'SEIZ',
    title: 'Steel cylinder below the bilge keel',
    severity: severity.moderate,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-ANC', 'SEC-DBK'],
    ports: ['ESALG', 'BRSUA'],
    modi_operandi: ['MO-V01', 'MO-V05'],
    hours_ago: 350,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Divers found a steel cylinder of 2.1 metres clamped below the bilge keel of a bulk carrier. The clamps closed
over the edge of the keel with wing nuts; the whole could be released by a diver **in under five minutes**. The
crew knew nothing of it.

**How it was noticed**: the master reported a fuel consumption two per cent above normal and a slight vibration
since the last port. That was enough for a dive.

We ask agents to put one question to each master on arrival: *has the ship behaved differently since the last
port?* It costs nothing and has now worked twice.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-customs',
    author: 'gerda-nieuwland',
    type: 'SEIZ',
    title: 'Bags in the sea chest of a juice tanker',
    severity: severity.severe,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-LBK', 'SEC-ANC'],
    ports: ['NLRTM', 'BRSSZ'],
    modi_operandi: ['MO-V02', 'MO-V06'],
    hours_ago: 760,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Watertight bags were taken from the starboard sea chest of a tanker with orange juice. The grating was fixed
with six bolts instead of eight, and two were of another steel: *less rust than the rest*.

Tankers and reefer ships get fewer controls than box ships, call at their own small berth and stay only a day.
The divers worked while the cargo was pumped; the ship left on time.
`.trim(),
      },
      {
        tlp: tlp.amber,
        audience: ['group:customs-services', 'organisation:delta-port-police', 'organisation:delta-ports-authority'],
        text: `
The bags were held by a net with a float and a time release, so that they would rise at the berth when the ship
is in ballast. A dinghy had been stolen from the marina opposite two days before. The last port had a stay of
nine hours at anchor, of which four without an agent aboard.

Three sister ships follow the same route. Their calls are on the shared calendar of the targeting desks; a dive
is planned for each, **at berth and not at anchor**.
`.trim(),
      },
    ],
  },
  {
    organisation: 'strait-port-authority',
    author: 'lucia-ferran',
    type: 'MO',
    title: 'Bales over the side: drop-off and the fishing fleet',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-FSH', 'SEC-ANC'],
    ports: ['ESALG', 'ESLPA', 'PTSIE'],
    modi_operandi: ['MO-S01', 'MO-S02', 'MO-S04'],
    hours_ago: 1420,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Bales are thrown overboard at an agreed position, tied to a net with floats and a beacon, and collected by
fishing boats or pleasure craft within hours. The container ship does not slow down; crew members need a crane
basket or only a rail.

**Small harbours** see the second half: a boat that comes in at an unusual time, low in the water, and unloads
at the fuel quay. Harbour offices know their boats; a short line to the police is all they need.

*What we changed*: the fuel quay has light all night, and the harbour office has one number to call. Reports
went from two a year to two a month.
`.trim(),
      },
    ],
  },
]
