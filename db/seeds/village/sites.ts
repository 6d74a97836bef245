/** `status` is where the site stands with the practice of this title; `verified` is months ago, by a second person. */
export type VillageStanding = { practice: string; status: string; note?: string; verified?: number }

export type VillageSite = {
  organisation: string
  name: string
  port: string | null
  kind: string
  size: string
  has: { cargo: string[]; equipment: string[]; law: string[] }
  gone_through: string[]
  systems: string
  standings: VillageStanding[]
}

const seals = 'Two pairs of eyes on each reefer seal'
const empties = 'Doors open and floor tapped before an empty is stacked'
const drone = 'One drone pilot for three small ports'
const pairs = 'Nobody knows on Friday which reefer he opens on Monday'

type Plan = [
  organisation: string,
  name: string,
  port: string | null,
  kind: string,
  size: string,
  has: string,
  ...VillageStanding[],
]

/** What a site has is one line of codes. */
function site([organisation, name, port, kind, size, has, ...standings]: Plan): VillageSite {
  const of = (letter: string) => has.split(' ').filter((code) => code.startsWith(letter))
  return {
    organisation,
    name,
    port,
    kind,
    size,
    has: { cargo: of('G-'), equipment: of('Q-'), law: of('W-') },
    gone_through: ['equipment'],
    systems: '',
    standings,
  }
}

const runs = (practice: string): VillageStanding => ({ practice, status: 'A4' })

/** Invented, like all of the village. */
export const sites: VillageSite[] = (
  [
    [
      'scheldt-terminals',
      'Quay 1700',
      'BEANR',
      'S-CON',
      'Z-L',
      'G-DRY G-RFR Q-SCAN Q-OCR Q-CCTV Q-TOS Q-LOG W-ID W-CAM',
      { practice: pairs, status: 'A4', verified: 2 },
      { practice: empties, status: 'AR', note: 'No empties are stacked here.' },
    ],
    [
      'scheldt-terminals',
      'Reefer yard east',
      'BEANR',
      'S-RFR',
      'Z-M',
      'G-RFR Q-SEAL Q-LOG W-ID',
      { practice: pairs, status: 'A2' },
      { practice: drone, status: 'A1' },
    ],
    [
      'maas-delta-terminals',
      'Delta west',
      'NLRTM',
      'S-CON',
      'Z-L',
      'G-DRY G-RFR Q-SCAN Q-OCR Q-TOS Q-LOG W-ID',
      runs(seals),
      runs(pairs),
    ],
    [
      'polder-cold-store',
      'Cold store 4',
      'NLRTM',
      'S-RFR',
      'Z-S',
      'G-RFR Q-LOG W-ID',
      runs(seals),
      { practice: empties, status: 'A3' },
    ],
    [
      'noordzijde-empty-depot',
      'Depot north',
      'NLRTM',
      'S-DEP',
      'Z-S',
      'G-EMP Q-LOG',
      { practice: seals, status: 'A3' },
      runs(pairs),
    ],
    [
      'hollands-diep-inland-port',
      'Barge quay',
      'NLMOE',
      'S-INL',
      'Z-S',
      'G-DRY G-RFR Q-LOG W-ID',
      runs(seals),
      runs(empties),
      runs(pairs),
    ],
    [
      'vistula-bay-port',
      'Ferry terminal',
      'PLGDN',
      'S-ROR',
      'Z-M',
      'G-ROR G-RFR Q-LOG Q-CCTV W-ID',
      runs(seals),
      runs(empties),
      runs(pairs),
    ],
    [
      'strait-port-authority',
      'Muelle sur',
      'ESALG',
      'S-CON',
      'Z-L',
      'G-DRY G-RFR Q-LOG Q-SCAN W-ID',
      runs(seals),
      runs(empties),
      runs(pairs),
    ],
    [
      'tyrrhenian-ports-authority',
      'Darsena',
      'ITGIT',
      'S-CON',
      'Z-L',
      'G-DRY G-RFR Q-LOG W-ID',
      runs(seals),
      runs(pairs),
    ],
    ['kempen-haulage', 'Truck park', 'BEANR', 'S-GAT', 'Z-S', 'G-DRY G-EMP Q-OCR', runs(empties)],
  ] satisfies Plan[]
).map(site)

/** Whose name the readers of a practice see. */
export const namedAdopters = [
  { organisation: 'maas-delta-terminals', practice: seals },
  { organisation: 'polder-cold-store', practice: seals },
]
