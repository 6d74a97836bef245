export const drillTemplates = ['bad_seals', 'extraction_team', 'pin_fraud', 'insider_approach'] as const

export type DrillTemplate = (typeof drillTemplates)[number]

/** What is sent `minute` minutes after the beginning; `within` so many an answer is expected. */
export type Beat = { minute: number; severity: 0 | 1 | 2 | 3 | 4; within: number }

/** The rhythm of each template; its words stand beside, in each language. */
export const plan: Record<DrillTemplate, readonly Beat[]> = {
  bad_seals: [
    { minute: 0, severity: 2, within: 15 },
    { minute: 10, severity: 2, within: 10 },
    { minute: 25, severity: 3, within: 15 },
    { minute: 40, severity: 2, within: 20 },
  ],
  extraction_team: [
    { minute: 0, severity: 3, within: 5 },
    { minute: 10, severity: 4, within: 5 },
    { minute: 20, severity: 3, within: 10 },
    { minute: 35, severity: 2, within: 20 },
  ],
  pin_fraud: [
    { minute: 0, severity: 2, within: 15 },
    { minute: 15, severity: 3, within: 15 },
    { minute: 30, severity: 3, within: 15 },
  ],
  insider_approach: [
    { minute: 0, severity: 3, within: 20 },
    { minute: 15, severity: 4, within: 10 },
    { minute: 30, severity: 2, within: 20 },
  ],
}

export function isDrillTemplate(code: string): code is DrillTemplate {
  return drillTemplates.some((template) => template === code)
}
