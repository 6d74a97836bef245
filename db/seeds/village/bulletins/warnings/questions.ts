import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const questions: VillageBulletin[] = [
  {
    organisation: 'maas-delta-terminals',
    author: 'irina-popescu',
    type: 'RFI',
    title: 'Has anyone tried weighing empties at the gate?',
    severity: severity.unknown,
    urgency: 'future',
    certainty: 'unknown',
    sectors: ['SEC-EMP', 'SEC-GATE'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-X04', 'MO-X03'],
    hours_ago: 190,
    valid_days: 14,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
We consider weighing every empty at the gate, since a fitted-out unit with people weighs several hundred
kilograms more. The weighbridge is there; what we do not know is the noise: wet floors, old repairs, different
tare weights.

- Which **threshold** do you use, and how many false alarms does it give a day?
- Who looks at an alarm at 04:00, and what may this person do?
- Did lorry drivers accept the extra minute?

We will put the answers together into a practice, with credit to everyone who wants it.
`.trim(),
      },
    ],
  },
  {
    organisation: 'elbe-customs',
    author: 'jurgen-behrens',
    type: 'RFI',
    title: 'Polypropylene granulate that clumps: seen elsewhere?',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-DSC', 'SEC-SCAN'],
    ports: ['DEHAM', 'BEANR'],
    modi_operandi: ['MO-C05', 'MO-L07'],
    hours_ago: 110,
    valid_days: 14,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:customs-services'],
        text: `
In a load of polypropylene granulate about one bag in thirty clumps and smells of solvent. The scanner shows
nothing, the usual swab is negative. The laboratory needs another week; we think of a drug bonded to the
**carrier material**.

Three more loads of the same shipper are on the way, one to each of two other services in this group. Has anyone
seen clumping, other bags within one load, or an importer without a machine to process granulate? Please do
*not* stop these loads visibly before we have spoken.
`.trim(),
      },
    ],
  },
]
