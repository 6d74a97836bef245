import { severity, tlp, type VillageBulletin } from '../../shape.ts'

/** Drafts that their authors gave to the secretariat: the first waits for its brokers, the second was released by them. */
export const brokered: VillageBulletin[] = [
  {
    organisation: 'polder-cold-store',
    author: 'hendrik-marinissen',
    type: 'WATCH',
    title: 'A foreman is asked which pallets are opened first',
    severity: severity.severe,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-RFR', 'SEC-WHS', 'SEC-HR'],
    ports: ['NLVLI'],
    modi_operandi: ['MO-X10'],
    hours_ago: 3,
    valid_days: 30,
    state: 'draft',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Twice this month a man waited at the bus stop for the foreman of our cold store and asked which pallets of bananas are
opened first, and who holds the list. He knew the names of two colleagues and offered a month's wages. The foreman
refused and told his manager. Ask your own people whether they were asked the same: here at the quay three were.
`.trim(),
      },
    ],
  },
  {
    organisation: 'hollands-diep-inland-port',
    author: 'wim-kooistra',
    type: 'WATCH',
    title: 'Offers to guards who work alone at night',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-IWW', 'SEC-GATE'],
    ports: ['NLMOE'],
    modi_operandi: ['MO-X10'],
    hours_ago: 52,
    valid_days: 30,
    state: 'draft',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
A guard who is alone at a small port at night was offered money to switch one camera off for twenty minutes. The offer
came through a messenger, from an account with a woman's picture, and named the camera by the number on its pole. He
answered that he would think about it and told us in the morning. Somebody had walked the fence before: count your poles.
`.trim(),
      },
    ],
  },
]
