import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const vessels: VillageBulletin[] = [
  {
    organisation: 'delta-ports-authority',
    author: 'joris-hoekstra',
    type: 'WATCH',
    title: 'Small craft close to bulk carriers at the outer anchorage',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-ANC', 'SEC-DBK'],
    ports: ['NLRTM', 'NLVLI'],
    modi_operandi: ['MO-V05', 'MO-V01', 'MO-S01'],
    hours_ago: 18,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Radar shows rigid boats without transponder that stop for 10 to 15 minutes at bulk carriers at the outer
anchorage, mostly between two and four hours after these have anchored. All three carriers came from the north
coast of South America with coal or ore.

**Agents and masters**

- keep a watch at the stern and at the rudder trunk, lights on the water side
- log every craft that comes within 200 metres
- report ropes, buoys or bubbles at once on the working channel

Divers can be on site within three hours at daylight. A vessel that asked itself will not be delayed longer than
the dive takes.
`.trim(),
      },
    ],
  },
  {
    organisation: 'vistula-bay-port',
    author: 'zofia-kowalewska',
    type: 'RFI',
    title: 'Who checks sea chests without a dive team?',
    severity: severity.minor,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-ANC', 'SEC-DBK'],
    ports: ['PLGDN', 'PLGDY'],
    modi_operandi: ['MO-V02', 'MO-V03'],
    hours_ago: 130,
    valid_days: 14,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Two vessels with raw sugar are due this month, both from a port where bags were found in sea chests. We have no
dive team; the nearest is six hours away and is booked by the shipyard.

**Questions**

- Has anybody used a remotely operated vehicle of the small class for the gratings, and is the picture good
  enough in our kind of water?
- What did you ask the class or the agent for, so that the bolts of the grating could be compared with
  photographs?
- Would a neighbouring port lend a team for a day?

Answers of one line are welcome. We will write up what we learn.
`.trim(),
      },
    ],
  },
  {
    organisation: 'boreal-meridian-line',
    author: 'astrid-lindqvist',
    type: 'WATCH',
    title: 'Crew approached by a supplier at two ports of call',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-DSC', 'SEC-HR', 'SEC-ANC'],
    ports: ['DEHAM', 'BRSSZ'],
    modi_operandi: ['MO-F01', 'MO-V04', 'MO-F06'],
    hours_ago: 790,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:customs-and-port-police'],
        text: `
Officers of two of our ships were approached by a man who presented himself as a ship supplier and knew the next
ports of call before these were published. He asked which holds would be accessible at sea and paid for a
dinner.

Both masters reported it through the company's confidential line. The ships carry reefers on deck within reach
of the rail. We have changed the *stowage within reach* on the next three sailings and told no agent.

Please treat this as a request to look at the water side when these ships arrive, without a visible control
aboard.
`.trim(),
      },
    ],
  },
]
