import { once } from 'node:events'
import { existsSync } from 'node:fs'

const ending = new AbortController()
const undo: (() => Promise<unknown>)[] = []

/** Starts the portal and keeps it until it is told to stop. A wrong setting is wrong from the first import on. */
async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, end)
  // Whoever started us may be gone already.
  if (process.connected === false) end()
  try {
    if (existsSync('.env')) process.loadEnvFile()
    const { startPortal } = await import('./start/portal.ts')
    const options = { empty: process.argv.includes('--empty'), dev: process.argv.includes('--dev') }
    await startPortal({ options, undo, ending: ending.signal, say: console.log })
    if (!ending.signal.aborted) await once(ending.signal, 'abort')
    console.log('Stopping')
  } catch (error) {
    if (!ending.signal.aborted) refuse(error as Error)
  }
  for (const step of undo.reverse()) await step().catch(refuse)
  process.exit()
}

/** The second signal does not wait. Ctrl-C reaches us from the terminal and from npm at once: that is one. */
function end() {
  if (ending.signal.aborted) return
  ending.abort()
  const leave = () => process.exit(1)
  setTimeout(() => process.on('SIGINT', leave).on('SIGTERM', leave), 1_000).unref()
}

function refuse({ message }: Error) {
  process.exitCode = 1
  console.error(message)
}

await main()
