/** Days that a bulletin of each type stays valid unless its author says otherwise; all are renewable. */
const validity = {
  ALERT: 7,
  WATCH: 30,
  MO: 180,
  SEIZ: 365,
  VULN: 90,
  CYBER: 30,
  INTEG: 90,
  RFI: 14,
  ADV: 365,
  DRILL: 2,
  PRACTICE: 365,
} as const

export type BulletinType = keyof typeof validity

export const bulletinTypes = Object.keys(validity) as [BulletinType, ...BulletinType[]]

/** A practice is begun as one and stays one: for it the validity ends with its review. */
export function isPractice(type: string): type is 'PRACTICE' {
  return type === 'PRACTICE'
}

/** For words that are said of both: those of a practice stand beside the others, under `…_practice`. */
export function saidOf(type: string): { context?: 'practice' } {
  return isPractice(type) ? { context: 'practice' } : {}
}

/** The types among which the author of a bulletin chooses, and by which bulletins are listed. */
export const chosenTypes = bulletinTypes.filter((type) => !isPractice(type))

export function validityDays(type: BulletinType): number {
  return validity[type]
}

const day = 24 * 60 * 60 * 1000

export function validUntil(type: BulletinType, from: Date) {
  return new Date(from.getTime() + validity[type] * day)
}

/** A DRILL is an exercise whatever its author ticks. */
export function isExercise(type: BulletinType, ticked: boolean) {
  return type === 'DRILL' || ticked
}
