const shortest = 5
const steady = 4 * 60
const longest = 24 * 60 * 60
/** An hour or so. */
const steadyUntil = 20

/**
 * Seconds until the next attempt after `attempts` failed ones, give or take a fifth; null: give up. Within the first hour
 * whatever comes back is found again in less than five minutes.
 */
export function retryIn(attempts: number, chance = Math.random()): number | null {
  const early = Math.min(shortest * 2 ** (attempts - 1), steady)
  const pause = attempts <= steadyUntil ? early : steady * 2 ** (attempts - steadyUntil)
  return pause > longest ? null : Math.round(pause * (0.8 + 0.4 * chance))
}
