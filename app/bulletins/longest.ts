/** Characters, as the tables keep them; `base` is what a form carries back of fingerprints. */
export const longest = { title: 160, body: 20_000, answer: 500, base: 60_000 } as const

/** Where more is told than in a sentence or two. */
const longer: Partial<Record<string, number>> = {
  problem: 1_000,
  practice_steps: 2_500,
  technology: 1_000,
  figures_before: 1_000,
  figures_after: 1_000,
  side_effects: 1_000,
  what_failed: 1_000,
}

export function longestAnswer(question: string) {
  return longer[question] ?? longest.answer
}
