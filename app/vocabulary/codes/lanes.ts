/** Trade lanes, from region to region. */
export const lanes = [
  'LN-WCSA',
  'LN-CARCO',
  'LN-ECSA',
  'LN-CAM',
  'LN-CAR',
  'LN-WAF',
  'LN-CAN',
  'LN-MAG',
  'LN-BAL',
  'LN-ME',
  'LN-ASIA',
  'LN-INTRA',
  'LN-NAM',
] as const

export type Lane = (typeof lanes)[number]
