/** Whether attacks are run at their full counts. */
export const full = import.meta.env.ATTACKS === 'full'

/** Counts the attempts of one class of attacks, and names those that got somewhere. */
export function tally(what: string, least: number) {
  let attempts = 0
  const successes: string[] = []
  return {
    tried(attempt: string, held: boolean) {
      attempts++
      if (!held) successes.push(attempt)
    },
    /** Fails when an attempt got somewhere, or when there were too few. */
    conclude() {
      console.info(`    class ${what}: ${attempts} attempts, ${successes.length} successes`)
      if (successes.length > 0) throw new Error(`${successes.length} successes: ${successes.slice(0, 40).join('; ')}`)
      if (attempts < least) throw new Error(`Only ${attempts} attempts of ${least}.`)
    },
  }
}
