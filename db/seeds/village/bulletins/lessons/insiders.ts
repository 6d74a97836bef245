import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const insiders: VillageBulletin[] = [
  {
    reference: 'BW-0YB8-WJ3A',
    organisation: 'alliance-secretariat',
    author: 'ingrid-maes',
    type: 'ADV',
    title: 'When a colleague tells you: the first ten minutes',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-HR'],
    ports: [],
    modi_operandi: ['MO-F01', 'MO-F02'],
    hours_ago: 1700,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.clear,
        audience: ['public'],
        text: `
Somebody has been approached or threatened and tells you. What you say in the first ten minutes decides whether
others will come forward.

1. **Thank them.** Do not ask why they did not come earlier.
2. Ask one thing only: *is anyone in danger now?* If so, call the emergency number together.
3. Say what will happen next, and who will know. Keep that promise.
4. Write down what was said, in their words. No names in mails.
5. Let them choose the place of the next talk. Not at work is often better.

Do not investigate, do not confront anybody, do not change their shift on the spot: it marks them. Call the
contact of your port police; the talk itself obliges nobody to anything.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-customs',
    author: 'bruno-castelein',
    type: 'MO',
    title: 'Who looks up a container before it is selected',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-OT', 'SEC-HR', 'SEC-SCAN'],
    ports: ['BEANR'],
    modi_operandi: ['MO-F06', 'MO-D05'],
    hours_ago: 1050,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:customs-services', 'group:scheldt-and-delta-terminals'],
        text: `
We compared queries in the port community system with our finds of one year. In **four of ten** finds the
container number had been looked up by an account without a role in the transport, typically between five and
two days before arrival, often twice within ten minutes: once for the position, once for the status of control.

The accounts belong to very different companies; many are shared by a whole office. Individual accounts would
have shown who it was in most cases.

*Proposal*: one rule in each system, "looked up by a stranger", sent to the risk desk and to nobody else. We
offer the query and our experience with its noise: about six hits a day, half of them explained within a minute.
`.trim(),
      },
    ],
  },
]
