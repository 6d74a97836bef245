type Named = { reference: string }

/** As many as fit above the fold of a desk; the rest is one press away. */
const most = 6

/** Of what is new the first few: what concerns the own organisation, then the rest in its order; and what concerns it beside them. */
export function relevantFirst<News extends Named, Relevant extends Named>(
  news: readonly News[],
  relevant: readonly Relevant[],
) {
  const ranks = new Map(relevant.map(({ reference }, rank) => [reference, rank]))
  const rankOf = ({ reference }: Named) => ranks.get(reference) ?? relevant.length
  const first = news.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, most)
  const told = new Set(first.map(({ reference }) => reference))
  return { first, beside: relevant.filter(({ reference }) => !told.has(reference)) }
}
