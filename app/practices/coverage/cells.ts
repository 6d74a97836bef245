import { type ModusOperandi, modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { type Stage, stages } from '#app/vocabulary/codes/stages.ts'

/** The letter in a code says what kind of method it is. */
export const methodGroups = ['L', 'C', 'V', 'S', 'X', 'F', 'D', 'W'] as const

export type MethodGroup = (typeof methodGroups)[number]

export function groupOf(method: ModusOperandi): MethodGroup {
  return method[3] as MethodGroup
}

export function methodsIn(group: MethodGroup): ModusOperandi[] {
  return modiOperandi.filter((method) => groupOf(method) === group)
}

/** Where a cell stands in the bits that `portal.cells_of` sets: groups of sixteen methods, nine stages each. */
function placeOf(method: ModusOperandi, stage: Stage) {
  const row = methodGroups.indexOf(groupOf(method)) * 16 + Number(method.slice(4)) - 1
  return row * stages.length + Number(stage.slice(2)) - 1
}

/** The highest of these levels whose bits hold the cell; null where none does. Bits as the database says them, lowest level first. */
export function highestAt(bits: readonly (string | null)[], method: ModusOperandi, stage: Stage): number | null {
  const place = placeOf(method, stage)
  const level = bits.findLastIndex((each) => each?.[place] === '1')
  return level < 0 ? null : level
}

/** The group an address names, else that of a method, else the first. */
export function groupIn(text: string | null, method?: ModusOperandi): MethodGroup {
  return methodGroups.find((group) => group === text) ?? (method ? groupOf(method) : methodGroups[0])
}
