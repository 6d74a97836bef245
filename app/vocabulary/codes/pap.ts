/** Permissible Actions Protocol: what may be done with an item, from anything (CLEAR) to nothing detectable (RED). */
export const paps = [0, 1, 2, 3] as const
