/** Permissible Actions Protocol: what may be done with an item, from anything to nothing detectable. */
export const pap = { clear: 0, green: 1, amber: 2, red: 3 } as const

export type Pap = (typeof pap)[keyof typeof pap]

export const paps = [0, 1, 2, 3] as const

const labels = ['PAP:CLEAR', 'PAP:GREEN', 'PAP:AMBER', 'PAP:RED'] as const

/** Never translated. */
export function papLabel(level: Pap) {
  return labels[level]
}
