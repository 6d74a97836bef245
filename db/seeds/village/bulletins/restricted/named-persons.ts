import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const namedPersons: VillageBulletin[] = [
  {
    organisation: 'delta-port-police',
    author: 'mirjam-oosterhuis',
    released_by: 'tariq-el-amrani',
    type: 'ALERT',
    title: 'Controlled delivery on the north quay: keep patrols away',
    severity: severity.extreme,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-DSC', 'SEC-HR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X01', 'MO-X07', 'MO-F01'],
    hours_ago: 5,
    valid_days: 7,
    state: 'released',
    layers: [
      {
        tlp: tlp.red,
        audience: ['person:irina-popescu', 'person:joris-hoekstra', 'person:gerda-nieuwland'],
        text: `
Tonight between 22:00 and 04:00 a unit leaves the north quay under our eyes. The lorry and its driver are ours.
Patrols of the terminal, the port authority and customs must **not** come near lane 14 or the exit, and must not
seem to avoid them either.

- No change of roster, no word on the radio, no entry in a log.
- If somebody else reports the unit, thank them and do nothing.
- The word to break off is the one agreed on Tuesday.

You three are the only readers. If you think that one more person has to know, call first.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-port-police',
    author: 'tariq-el-amrani',
    released_by: 'mirjam-oosterhuis',
    type: 'INTEG',
    title: 'Accounts that must stay as they are until Friday',
    severity: severity.severe,
    urgency: 'expected',
    certainty: 'likely',
    sectors: ['SEC-OT', 'SEC-HR'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-F06', 'MO-F04', 'MO-D05'],
    hours_ago: 100,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.red,
        audience: ['person:irina-popescu'],
        text: `
Two accounts in your planning system are used by somebody from outside, with the knowledge of their owners. We
watch both. Until Friday noon they must keep **all their rights**: no reset, no new second factor, no clean-up
of old accounts in the same group, even if the monthly review falls on Thursday.

We hand over names and times after that, in person. If the review cannot be moved without a question, let it run
and leave out that group by mistake.
`.trim(),
      },
    ],
  },
]
