/** CAP 1.2 3.2.2 urgency, in lower case as it is stored. */
export const urgencies = ['immediate', 'expected', 'future', 'past', 'unknown'] as const

/** Immediate is told at once and breaks quiet hours; everything else is bundled. */
export function isImmediate(urgency: string) {
  return urgency === 'immediate'
}
