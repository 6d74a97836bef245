/** Where a find was made. */
export const concealmentPlaces = [
  'CT-DOOR',
  'CT-LOAD',
  'CT-PAL',
  'CT-WALL',
  'CT-FLR',
  'CT-ROOF',
  'CT-RFM',
  'VS-SEA',
  'VS-HULL',
  'VS-RUD',
  'VS-VOID',
  'VS-CARGO',
  'TR-CAB',
  'PE',
  'WH',
  'WAT',
] as const

export type ConcealmentPlace = (typeof concealmentPlaces)[number]
