import { setTimeout as pause } from 'node:timers/promises'

/**
 * Answers after a whole number of steps, whatever the work took, also when it failed: how long a search took says less
 * of what was found, and of what others wrote. Milliseconds.
 */
export async function inSteps<T>(step: number, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    await pause(step - ((performance.now() - begun) % step))
  }
}
