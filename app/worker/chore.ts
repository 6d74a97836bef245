/** Runs one at a time: woken while it runs, it runs once more afterwards. A failure ends the run, not the chore. */
export function chore(run: () => Promise<unknown>, failed: (error: unknown) => void) {
  let wanted = false
  let running: Promise<void> | undefined

  async function turn() {
    while (wanted) {
      wanted = false
      await run().catch(failed)
    }
    running = undefined
  }

  return {
    wake: () => {
      wanted = true
      running ??= turn()
    },
    /** Resolves when what runs now has ended. */
    finish: async () => running,
  }
}
