import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const insiders: VillageBulletin[] = [
  {
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'INTEG',
    title: 'Crane drivers contacted through a job platform',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-HR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-F07', 'MO-F01', 'MO-F02'],
    hours_ago: 62,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-and-port-police'],
        text: `
Four crane drivers and one planner received messages on a job platform from a supposed recruiter, "Thomas Berger": a
well-paid side job, "no lifting, one telephone call a month". Who answered was asked for the shift plan, and then for
the position of one container as a test.

**What we did**

- told all shifts within a day, in the canteen and not by mail
- gave one person of trust and one number outside the company
- changed nothing visible for those who reported

Seven more came forward in the week after. The first contact is harmless in itself: *reporting it early is what
keeps it harmless*.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-port-police',
    author: 'tariq-el-amrani',
    released_by: 'mirjam-oosterhuis',
    type: 'INTEG',
    title: 'Threats against planners after a failed collection',
    severity: severity.severe,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-HR', 'SEC-GATE'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-F02', 'MO-X08'],
    hours_ago: 33,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.amberStrict,
        audience: ['organisation:maas-delta-terminals', 'organisation:delta-ports-authority'],
        text: `
After a collection failed last week, two planners were followed home and one found a photograph of a school in
the letter box. The unit they were asked to move is in our hands; those behind it believe that the planners hid
it.

**Only for those who protect staff in your organisation.** Please

- name one person tonight whom our officer can call at any hour
- change neither shifts nor accounts of those concerned before that call
- keep cameras of the staff car park for thirty days

The families are looked after. Nothing of this goes into shift logs or mails, and no further than the two of you
who read it.
`.trim(),
      },
    ],
  },
  {
    organisation: 'kempen-haulage',
    author: 'dirk-peeters',
    type: 'INTEG',
    title: 'Agency driver with a borrowed identity',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-ROAD', 'SEC-GATE', 'SEC-HR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-F04', 'MO-F05', 'MO-X09'],
    hours_ago: 700,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:hinterland', 'group:release-desks'],
        text: `
An agency sent a driver whose papers were real and belonged to somebody else. It came out because the biometric
slot at the terminal refused him and he asked for the staffed lane, with a good story about a cut finger. The
agency had seen only a copy.

We now ask for the person *and* the card at the first shift, and the staffed lane calls us before it lets a
driver with a story pass. Both together cost five minutes a month.
`.trim(),
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'INTEG',
    title: 'Temporary staff asked for the gate roster',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-HR', 'SEC-GATE', 'SEC-IWW'],
    ports: ['NLMOE'],
    modi_operandi: ['MO-F05', 'MO-F06', 'MO-W02'],
    hours_ago: 1560,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports'],
        text: `
A temporary worker in his second week asked three colleagues who has the gate at the weekend and whether the
barrier can be opened from the office. Asked why, he said he wanted to swap shifts. He did not come back after
the weekend and the telephone number is dead.

Perhaps nothing. But for a port of our size *one person at the gate is the whole security*, and we had given him
the roster on his first day. Now the roster shows only one's own shifts.
`.trim(),
      },
    ],
  },
]
