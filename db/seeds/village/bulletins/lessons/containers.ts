import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const containers: VillageBulletin[] = [
  {
    reference: 'BW-9C3M-7R1H',
    organisation: 'scheldt-terminals',
    author: 'bram-verstraeten',
    type: 'MO',
    title: 'Seal numbers match, seals do not: cloned bolts on imports',
    severity: severity.severe,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-SEAL', 'SEC-DSC', 'SEC-SCAN'],
    ports: ['BEANR', 'COBUN', 'ECGYE'],
    modi_operandi: ['MO-L02', 'MO-L01'],
    hours_ago: 52,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Bolt seals that carry the right number but are not the original were found on five import containers in two
months. To the eye they are correct: number, colour and manufacturer's mark agree with the papers.

**What gives them away**

- the laser marking is *shallower* and can be felt less with a fingernail
- the collar turns a few degrees on the pin; the original does not
- the barcode reads, but without the check character

A simple pull-and-turn test takes five seconds. Do it on every unit from a lane on your watch list, and
photograph the collar before cutting.
`.trim(),
      },
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals', 'group:customs-services'],
        text: `
The five units came from two packing stations on the same river road and were sealed by the same forwarder. The
clones appear in series: last digits 40 to 46 and 71 to 75 of one production lot. In four of the five, the doors
had been opened through the **hinge pins of the left door** while the seal stayed closed, so a correct seal
proves nothing here.

Selected units should be looked at from the hinge side: fresh paint on the pin heads, or a pin that has lost its
weld.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-customs',
    author: 'an-sofie-wouters',
    type: 'SEIZ',
    title: 'Sports bags behind the doors of a coffee container',
    severity: severity.moderate,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-DSC', 'SEC-SCAN'],
    ports: ['BEANR', 'COCTG'],
    modi_operandi: ['MO-L01', 'MO-C01'],
    hours_ago: 200,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Nine sports bags lay directly behind the doors of a container with raw coffee, on top of a net that kept the
sacks in place. A spare seal with the right number was in the side pocket of one bag: everything needed to close
the unit again after the bags are taken out.

The consignee is an innocent roaster. What stood out was the *weight*: 280 kg above the verified gross mass at
the weighbridge of the gate in the port of loading, explained there as a tolerance of the scale.

**Lesson**: compare both weights. Anything above 150 kg on a load in sacks deserves a look at the door side on
the scanner image.
`.trim(),
      },
    ],
  },
  {
    organisation: 'delta-customs',
    author: 'gerda-nieuwland',
    type: 'SEIZ',
    title: 'False floor in a container of waste paper',
    severity: severity.minor,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-DSC', 'SEC-SCAN'],
    ports: ['NLRTM', 'BRSSZ'],
    modi_operandi: ['MO-C03', 'MO-L07'],
    hours_ago: 1180,
    valid_days: 365,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
A container declared as waste paper had a floor 6 cm higher than its sisters. Below a second layer of plywood
lay flat packages over the whole length. The unit had been sold out of a leasing fleet three months before and
repainted.

**How it was noticed**: the inside height measured with a laser rod, because the bales stood closer to the roof
than in the other units. No density difference was visible on the scanner image, since the bales cover the
floor.

A laser rod costs less than a hundred euros. Units that are *shipper owned*, repainted and carry low-value cargo
deserve the ten seconds.
`.trim(),
      },
    ],
  },
  {
    organisation: 'strait-port-authority',
    author: 'lucia-ferran',
    type: 'MO',
    title: 'Opened at transhipment: the port of origin looks clean',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'likely',
    sectors: ['SEC-DSC', 'SEC-FDR'],
    ports: ['ESALG', 'DOCAU'],
    modi_operandi: ['MO-L05', 'MO-L02'],
    hours_ago: 640,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Loads increasingly come aboard at the transhipment stop. The papers show a low-risk origin; the unit stood for
two to five days in a stack with hundreds of others, often with a second transfer between terminals by lorry.

**Where it happens**: during the shuttle between two terminals of the same port, when the unit leaves one gate
before its time slot at the other. A gap of more than 25 minutes on a drive of 10 is the strongest sign we have.

We now compare both gate times every morning and send the gaps to the police unit. The query runs on data that
most port community systems already hold.
`.trim(),
      },
    ],
  },
]
