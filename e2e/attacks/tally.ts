import { expect } from '@playwright/test'
import { madeUpLike } from '../second-tenant/addressing.ts'

export type Tally = ReturnType<typeof tally>

/** Counts the attempts of one class of attacks, and names those that got somewhere. */
export function tally(what: string, least: number) {
  let attempts = 0
  const successes: string[] = []
  return {
    tried(attempt: string, held: boolean) {
      attempts++
      if (!held) successes.push(attempt)
    },
    conclude() {
      console.log(`    class ${what}: ${attempts} attempts, ${successes.length} successes`)
      expect(successes.slice(0, 40), `${successes.length} successes`).toEqual([])
      expect(attempts, 'attempts').toBeGreaterThanOrEqual(least)
    },
  }
}

/** Does all of it, a few at a time, in order of the list. */
export async function few<Item>(list: Item[], work: (item: Item, place: number) => Promise<void>, atOnce = 6) {
  const left = list.entries()
  const hand = async () => {
    for (const [place, item] of left) await work(item, place)
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
}

/**
 * Asked anew, one right after the other: a notice that came meanwhile changes every page of its reader, and another hand
 * what is done to one's own. What gives something away does so each time.
 */
export async function staysAlike(answerTo: (thing: string) => Promise<string>, thing: string, rounds = 5) {
  for (let round = 0; round < rounds; round++)
    if ((await answerTo(madeUpLike(thing))) === (await answerTo(thing))) return true
  return false
}
