import { setTimeout as pause } from 'node:timers/promises'

const patience = 60_000

/** Until the web server says that it and the database are ready. */
export async function ready(host: string, port: number, failed: () => boolean, signal: AbortSignal) {
  const address = `http://${reachable(host)}:${port}/health/ready`
  for (const end = Date.now() + patience; Date.now() < end; await pause(50, undefined, { signal })) {
    const found = await fetch(address, { signal }).catch(() => undefined)
    if (found?.ok) return
    if (failed()) throw new Error('The portal does not start: the reason stands above.')
  }
  throw new Error(`The portal does not answer at ${address} after a minute.`)
}

/** One listens on all addresses but asks at one. */
function reachable(host: string) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
