const shortest = 5
const longest = 24 * 60 * 60

/** Seconds until the next attempt after `attempts` failed ones, give or take a fifth; null: give up. */
export function retryIn(attempts: number, chance = Math.random()): number | null {
  const pause = shortest * 2 ** (attempts - 1)
  return pause > longest ? null : Math.round(pause * (0.8 + 0.4 * chance))
}
