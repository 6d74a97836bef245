import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const exercises: VillageBulletin[] = [
  {
    organisation: 'scheldt-port-authority',
    author: 'elke-roosens',
    type: 'DRILL',
    title: 'Exercise NIGHT TIDE: intrusion at two terminals at once',
    severity: severity.moderate,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-GATE', 'SEC-DSC', 'SEC-HR'],
    ports: ['BEANR', 'NLRTM'],
    modi_operandi: ['MO-X02', 'MO-X10'],
    hours_ago: 1,
    valid_days: 2,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-and-port-police'],
        text: `
**This is an exercise.** At 21:00 alarms are raised at the same time on two terminals, forty kilometres apart.
At one of them a guard does not answer the radio.

Play your part as you would tonight: acknowledge within ten minutes, say who goes and who stays, and write down
when you heard what from whom. The exercise leader may call with further injects. It ends at 23:00, or at once
with the words *no duff*.

Afterwards each organisation answers three questions: what came late, what came twice, what did nobody tell you?
`.trim(),
      },
    ],
  },
  {
    organisation: 'alliance-secretariat',
    author: 'ingrid-maes',
    type: 'DRILL',
    title: 'Exercise LONG BRIDGE: false recall of a warning',
    severity: severity.minor,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: [],
    ports: [],
    modi_operandi: [],
    hours_ago: 1000,
    valid_days: 2,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
**This is an exercise.** A warning of this morning is recalled by telephone by somebody who claims to be its
author. The portal shows no recall.

Decide at your desk: do you go on checking or stop? Whom do you ask, and how? Answer within thirty minutes. The
lesson of the last round was that eleven of nineteen desks believed the caller.
`.trim(),
      },
    ],
  },
]
