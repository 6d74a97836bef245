/** Characters, as the tables keep them. */
export const longest = { title: 160, body: 20_000 } as const
