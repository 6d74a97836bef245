import type { RedFlag } from '#app/vocabulary/codes/red-flags.ts'

/** Where somebody notices a red flag: the order of a walk from the box to the desk. */
export const redFlagGroups = {
  box: ['RF01', 'RF02', 'RF08', 'RF09', 'RF12'],
  site: ['RF03', 'RF04', 'RF05', 'RF13', 'RF14'],
  release: ['RF10', 'RF11', 'RF15'],
  people: ['RF06', 'RF07', 'RF16'],
} as const satisfies Record<string, readonly RedFlag[]>

export type RedFlagGroup = keyof typeof redFlagGroups

export const redFlagGroupNames = Object.keys(redFlagGroups) as RedFlagGroup[]
