import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const reefers: VillageBulletin[] = [
  {
    reference: 'BW-4K7T-Q2NX',
    organisation: 'delta-port-police',
    author: 'mirjam-oosterhuis',
    type: 'ALERT',
    title: 'Extraction team expected at the reefer stacks tonight',
    severity: severity.severe,
    urgency: 'immediate',
    certainty: 'likely',
    sectors: ['SEC-RFR', 'SEC-GATE'],
    ports: ['NLRTM', 'BEANR'],
    modi_operandi: ['MO-X02', 'MO-X04'],
    hours_ago: 3,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:reefer-north-west'],
        excluded: ['organisation:noordzijde-empty-depot'],
        text: `
Three groups of young men were turned away at two truck gates since Friday evening. All carried work clothes
with the logo of a reefer service firm, none had a job number. Similar clothing was found last week in a
fitted-out empty unit.

**What to look for**

- reefer mechanics without a job number, or with one that is already closed
- plug alarms on units that nobody is working on
- empties in the reefer block with drilled ventilation holes

**Asked of you**: walk the reefer block at shift change, check every mechanic against the work order, and answer
here by 06:00 even if nothing was found. Call the police desk before opening a unit.
`.trim(),
      },
    ],
  },
  {
    organisation: 'polder-cold-store',
    author: 'hendrik-marinissen',
    type: 'WATCH',
    title: 'Unknown visitors asking for dock times of pineapple units',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-RFR', 'SEC-WHS'],
    ports: ['NLVLI'],
    modi_operandi: ['MO-F06', 'MO-X11'],
    hours_ago: 120,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:reefer-north-west', 'group:hinterland'],
        text: `
Twice this week a caller who presented himself as a planner of a known haulier asked at which dock and at what
time certain pineapple units would be opened. The names he gave do not work there. The second time a grey van
stood on the verge opposite the docks for forty minutes.

We no longer give dock times by telephone, only through the booking portal. Suggest you do the same: a caller
who really needs the time has a login.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-port-police',
    author: 'tariq-el-amrani',
    type: 'WATCH',
    title: 'Switch between reefers of the same block',
    severity: severity.severe,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-RFR', 'SEC-DSC'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X05', 'MO-X06', 'MO-L02'],
    hours_ago: 30,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:reefer-north-west'],
        excluded: ['organisation:noordzijde-empty-depot'],
        text: `
Information from two ports points to a preparation of the *switch method* with reefers: the bags are moved
inside the terminal from a unit that customs has selected to one that is already released. For this the two
units have to stand close together, on the ground, doors free.

**Signs**

- a request to swap two stack positions in the same block, without a vessel reason
- a duplicate bolt seal in a waste bin or on the ground
- a released reefer that is not collected although its slot was paid

Check swaps ordered since last Wednesday and keep the log of who ordered them. Do not question staff; report the
swap.
`.trim(),
      },
    ],
  },
]
