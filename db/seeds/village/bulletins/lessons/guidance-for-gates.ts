import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const guidanceForGates: VillageBulletin[] = [
  {
    reference: 'BW-HN41-C6XS',
    organisation: 'scheldt-customs',
    author: 'an-sofie-wouters',
    type: 'ADV',
    title: 'The pull-and-turn test for bolt seals',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-SEAL', 'SEC-GATE'],
    ports: [],
    modi_operandi: ['MO-L02'],
    hours_ago: 1250,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.clear,
        audience: ['public'],
        text: `
A cloned bolt seal can carry the right number. This test takes five seconds and needs no tool.

1. **Look**: number against the papers, all digits, aloud.
2. **Pull**: straight down, with force. A repaired pin gives.
3. **Turn**: the collar of most types does not turn on the pin, or turns freely all around. *Turning a little
   and stopping* is suspicious.
4. **Feel**: laser marking has an edge; print has none.
5. **Photograph**: collar and hinge pins, before anything is cut.

If anything is wrong, leave the doors closed and call customs. Opening them yourself destroys traces and may put
you at risk.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-ports-authority',
    author: 'joris-hoekstra',
    type: 'ADV',
    title: 'Drones over the port: who does what',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-AIR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-S05'],
    hours_ago: 1640,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
A sighting is useful only if it arrives within a minute and with four facts: *where, how high, which direction,
lights or not*. After a year of reports we agreed on the following.

- The guard reports to the control room and keeps looking. **Nobody runs after the drone.**
- The control room turns cameras and notes the time to the second.
- The harbour coordination centre warns helicopters and pilots.
- The police look for the pilot, usually within 600 metres and near a parked car.

The agreement fits on one page and can be had from us in four languages.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'ADV',
    title: 'Night walk of the reefer block: route and card',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-RFR', 'SEC-GATE'],
    ports: ['BEANR'],
    modi_operandi: ['MO-C04', 'MO-X04', 'MO-X08'],
    hours_ago: 2760,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:reefer-north-west', 'group:scheldt-and-delta-terminals'],
        text: `
We put the night walk of the reefer block on a card of the size of a badge. It has six stops, changes direction
with the date (odd days from the north), and asks one question at each stop: *is a panel open, a light off, a
plug loose, a unit on the ground, a smell, a person?*

The walk takes 35 minutes. In a year it found two open panels, one hotel container and many loose plugs, which
pleased the maintenance people most. The card can be copied freely.
`.trim(),
      },
    ],
  },
]
