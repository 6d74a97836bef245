/** EU 4x4: how far the source is trusted. */
export const sourceGrades = ['A', 'B', 'C', 'X'] as const

export type SourceGrade = (typeof sourceGrades)[number]

/** EU 4x4: how far the information is confirmed. */
export const informationGrades = ['1', '2', '3', '4'] as const

export type InformationGrade = (typeof informationGrades)[number]
