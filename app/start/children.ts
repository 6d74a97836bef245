import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

type Spec = {
  /** As it is called in a sentence: "the worker". */
  name: string
  file: string
  /** Asked anew at each start of the child. */
  settings: () => Promise<NodeJS.ProcessEnv>
  ended?: () => Promise<void>
  say: (line: string) => void
}

const shortestPause = 1_000
const longestPause = 30_000
const patience = 15_000

/** Starts a process of ours and starts it again when it ends unasked, each time a little later. */
export function keepRunning({ name, file, settings, ended, say }: Spec) {
  const ending = new AbortController()
  let child: ChildProcess | undefined
  let crashes = 0
  const over = live()

  async function live() {
    for (let wait = shortestPause; !ending.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      const began = Date.now()
      const how = await run()
      if (ending.signal.aborted) return
      crashes++
      if (Date.now() - began > longestPause) wait = shortestPause
      say(`${name} ended unasked (${how}): starting it again in ${wait / 1000} s`)
      await pause(wait, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }

  async function run() {
    try {
      // A group of its own: Ctrl-C is for us, and we tell it to stop. When we vanish, the closed channel tells it.
      child = fork(file, { env: await settings(), detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      if (ending.signal.aborted) child.kill('SIGTERM')
      const [code, signal] = await once(child, 'exit')
      await ended?.().catch(() => undefined)
      return signal ?? `code ${code}`
    } catch (error) {
      return (error as Error).message
    }
  }

  return {
    crashes: () => crashes,
    /** SIGTERM, and after a quarter of a minute the end without asking. */
    stop: async () => {
      ending.abort()
      child?.kill('SIGTERM')
      const last = setTimeout(() => child?.kill('SIGKILL'), patience)
      await over
      clearTimeout(last)
    },
  }
}
