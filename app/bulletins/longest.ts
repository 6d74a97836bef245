/** Characters, as the tables keep them; `base` is what a form carries back of fingerprints. */
export const longest = { title: 160, body: 20_000, answer: 500, base: 60_000 } as const
