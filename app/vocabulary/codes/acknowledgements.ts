/** The eight answers of an organisation to a bulletin. */
export const acknowledgements = [
  'RECEIVED',
  'CHECKING',
  'NOT_RELEVANT',
  'NEGATIVE',
  'ACTED',
  'HIT',
  'NEED_HELP',
  'CANNOT_SAY',
] as const

export type Acknowledgement = (typeof acknowledgements)[number]
