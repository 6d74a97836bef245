/** What a practice is asked, and how each is answered. Codes are stored: they stay. */
export const practiceQuestions = {
  claim: 'line',
  problem: 'text',
  categories: 'practice_category',
  stages: 'stage',
  site_kinds: 'site_kind',
  site_sizes: 'site_size',
  actors: 'organisation_kind',
  practice_steps: 'text',
  people: 'line',
  cost_band: 'cost_band',
  run_time: 'run_time',
  technology: 'text',
  legal_basis: 'text',
  data_protection: 'text',
  started: 'day',
  practice_status: 'practice_status',
  figures_before: 'text',
  figures_after: 'text',
  side_effects: 'text',
  what_failed: 'text',
  contact_for: 'line',
  visit_offer: 'text',
  public_source: 'line',
} as const

export type PracticeQuestion = keyof typeof practiceQuestions

export const practiceQuestionCodes = Object.keys(practiceQuestions) as PracticeQuestion[]

/** Whether a practice is told in these answers: no other type asks its questions. */
export function isPracticeTold(answers: object) {
  return practiceQuestionCodes.some((code) => code in answers)
}

/** Those that take several codes of their list, stored as an array. */
export const several = ['categories', 'stages', 'site_kinds', 'site_sizes', 'actors'] as const

/** How the questions of a practice stand together, on the form and on paper. The lead and the figures stand apart. */
export const practiceGroups = {
  lead: ['claim', 'problem'],
  stops: ['categories', 'stages'],
  fits: ['site_kinds', 'site_sizes', 'actors'],
  steps: ['practice_steps'],
  takes: ['people', 'cost_band', 'run_time', 'technology'],
  law: ['legal_basis', 'data_protection'],
  results: ['practice_status', 'started', 'figures_before', 'figures_after', 'side_effects', 'what_failed'],
  more: ['contact_for', 'visit_offer', 'public_source'],
} as const satisfies Record<string, readonly PracticeQuestion[]>

export type PracticeGroup = keyof typeof practiceGroups
