import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const displacement: VillageBulletin[] = [
  {
    reference: 'BW-5TFE-N8A2',
    organisation: 'alliance-secretariat',
    author: 'ingrid-maes',
    type: 'ADV',
    title: 'Small port, short list: eight checks that need no money',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-GATE', 'SEC-IWW', 'SEC-FDR', 'SEC-FSH'],
    ports: [],
    modi_operandi: ['MO-W01', 'MO-W02', 'MO-X10'],
    hours_ago: 2100,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.clear,
        audience: ['public'],
        text: `
Trafficking moves to where it is not expected. These eight checks were collected from ports with a security team
of five or fewer. None needs a budget.

1. Stack full units **doors to doors**.
2. Walk the fence at a different hour each night, and on foot.
3. Weigh empties; people weigh more than paint.
4. Ask for the reason of each late change.
5. Give temporary staff only their own shift.
6. Light the water side; close the ladder.
7. One telephone number for every worry, answered by a person.
8. Once a month, look up what your own system tells a stranger about a container.

Write down what you found and share one line. A port of your size will be glad of it.
`.trim(),
      },
    ],
  },
  {
    organisation: 'tyrrhenian-ports-authority',
    author: 'chiara-valente',
    type: 'MO',
    title: 'Feeder services as the second step',
    severity: severity.minor,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-FDR', 'SEC-DSC'],
    ports: ['ITSAL', 'ITGIT', 'MTMAR'],
    modi_operandi: ['MO-W01', 'MO-L05', 'MO-L06'],
    hours_ago: 930,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:southern-gateways', 'group:small-and-inland-ports'],
        text: `
Units are discharged at a hub, wait a week, and go on to a regional port by feeder as if they were European
cargo. In the regional port the *country of first loading* stands only in the third line of the manifest, and
the risk profile looks at the first.

After the profile was corrected in one of our two ports, three of the next five selected units had a broken
history: a gap between hub and feeder that nobody could explain. Ask your customs office **which port of loading
its profile sees**.
`.trim(),
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'SEIZ',
    title: 'Scrap metal, one drum too many',
    severity: severity.minor,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-DBK', 'SEC-IWW'],
    ports: ['NLMOE', 'GYGEO'],
    modi_operandi: ['MO-C06', 'MO-W02', 'MO-V06'],
    hours_ago: 1350,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
A barge with scrap metal was unloaded by grab. Between the pieces lay a steel drum that was welded shut and had
been painted with rust colour. The crane driver noticed that it *rang differently* when it was set down.

In the drum were packages and a beacon. The scrap had been transhipped at sea-going berths upstream without
being looked at, since nobody opens a hold full of scrap.

Since then drums and gas bottles are put aside at once and customs comes the same day. Three crane drivers were
given the afternoon off; they talk about it still.
`.trim(),
      },
    ],
  },
]
