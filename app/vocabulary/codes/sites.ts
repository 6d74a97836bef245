/** What a site of an organisation is. */
export const siteKinds = [
  'S-CON',
  'S-RFR',
  'S-ROR',
  'S-BLK',
  'S-LIQ',
  'S-INL',
  'S-RAI',
  'S-DEP',
  'S-ANC',
  'S-GAT',
  'S-CRU',
  'S-MAR',
] as const

export type SiteKind = (typeof siteKinds)[number]

/** Small is up to 50 staff or 100,000 TEU a year, large above 500 staff or 1,000,000 TEU. */
export const siteSizes = ['Z-S', 'Z-M', 'Z-L'] as const

export type SiteSize = (typeof siteSizes)[number]

/** What passes through a site. */
export const cargoes = ['G-RFR', 'G-DRY', 'G-EMP', 'G-BLK', 'G-ROR', 'G-PAX'] as const

export type Cargo = (typeof cargoes)[number]

/** What a site has to work with. */
export const equipments = [
  'Q-SCAN',
  'Q-OCR',
  'Q-CCTV',
  'Q-BIO',
  'Q-SEAL',
  'Q-DRN',
  'Q-DOG',
  'Q-PCS',
  'Q-TOS',
  'Q-LOG',
  'Q-BOAT',
] as const

export type Equipment = (typeof equipments)[number]

/** What the law of a site's country allows or asks. */
export const laws = ['W-ID', 'W-SCR', 'W-CAM', 'W-DAT', 'W-WHI'] as const

export type Law = (typeof laws)[number]

/** What a practice costs to begin, beside time: none, then under 10,000, 100,000 and 1 million euro, and more. */
export const costBands = ['K0', 'K1', 'K2', 'K3', 'K4'] as const

export type CostBand = (typeof costBands)[number]

/** How long it takes until a practice runs: weeks, three months, a year, longer. */
export const runTimes = ['T1', 'T2', 'T3', 'T4'] as const

export type RunTime = (typeof runTimes)[number]

/** Where a practice stands at the one who wrote it. */
export const practiceStatuses = ['idea', 'trial', 'running', 'ended'] as const

export type PracticeStatus = (typeof practiceStatuses)[number]
