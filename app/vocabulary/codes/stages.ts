/** Stages of an operation through a port, in their order. */
export const stages = ['ST1', 'ST2', 'ST3', 'ST4', 'ST5', 'ST6', 'ST7', 'ST8', 'ST9'] as const

export type Stage = (typeof stages)[number]
