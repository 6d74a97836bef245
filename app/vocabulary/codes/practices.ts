/** What a practice is about. */
export const practiceCategories = [
  'P-REL',
  'P-ACC',
  'P-PER',
  'P-YRD',
  'P-SEAL',
  'P-RFR',
  'P-EMP',
  'P-SCAN',
  'P-TGT',
  'P-HUM',
  'P-WHI',
  'P-AWA',
  'P-YOU',
  'P-CYB',
  'P-SHP',
  'P-HAU',
  'P-JNT',
  'P-LAW',
  'P-EXE',
  'P-CRI',
] as const

export type PracticeCategory = (typeof practiceCategories)[number]

/** How well a practice is proven; EX is kept on purpose: tried, and it did not work. */
export const evidenceGrades = ['E0', 'E1', 'E2', 'E3', 'E4', 'EX'] as const

export type EvidenceGrade = (typeof evidenceGrades)[number]

/** Where an organisation stands with a practice. */
export const adoptions = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'AR'] as const

export type Adoption = (typeof adoptions)[number]

/** Marks of a private self-assessment, from none to improved. */
export const maturities = [0, 1, 2, 3, 4, 5] as const

export type Maturity = (typeof maturities)[number]
