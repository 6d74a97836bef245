/** What a subscription can be about. */
export const sectors = [
  'SEC-DSC',
  'SEC-FDR',
  'SEC-RFR',
  'SEC-RORO',
  'SEC-DBK',
  'SEC-LBK',
  'SEC-BBK',
  'SEC-CRU',
  'SEC-FSH',
  'SEC-ANC',
  'SEC-IWW',
  'SEC-RAIL',
  'SEC-ROAD',
  'SEC-EMP',
  'SEC-WHS',
  'SEC-REL',
  'SEC-GATE',
  'SEC-SEAL',
  'SEC-SCAN',
  'SEC-OT',
  'SEC-HR',
  'SEC-AIR',
] as const

export type Sector = (typeof sectors)[number]
