/** What was found. */
export const substances = [
  'COC',
  'HER',
  'CANR',
  'CANH',
  'AMP',
  'MET',
  'MDMA',
  'NPS',
  'OPI',
  'PRE',
  'CASH',
  'OTH',
] as const

export type Substance = (typeof substances)[number]
