/** What staff at a gate, quay or desk can notice. */
export const redFlags = [
  'RF01',
  'RF02',
  'RF03',
  'RF04',
  'RF05',
  'RF06',
  'RF07',
  'RF08',
  'RF09',
  'RF10',
  'RF11',
  'RF12',
  'RF13',
  'RF14',
  'RF15',
  'RF16',
] as const

export type RedFlag = (typeof redFlags)[number]
