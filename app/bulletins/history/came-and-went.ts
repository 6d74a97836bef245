export type Both<T> = { added: T[]; removed: T[] }

/** What of a list came and what went; `key` says what is the same. */
export function both<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Both<T> {
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))]
  return { added: after.filter((one) => !old.has(key(one))), removed: before.filter((one) => !now.has(key(one))) }
}
