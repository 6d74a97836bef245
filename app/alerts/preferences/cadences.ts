/** How soon something is told, the soonest first. */
export const cadences = ['immediate', 'bundled', 'daily', 'weekly'] as const

export type Cadence = (typeof cadences)[number]
