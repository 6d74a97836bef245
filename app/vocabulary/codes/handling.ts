/** Second marking, for authorities only: what may be done with the text in a case. */
export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const

export type HandlingCode = (typeof handlingCodes)[number]
