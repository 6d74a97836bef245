import type { Server, ServerResponse } from 'node:http'
import net from 'node:net'
import type { RequestHandler } from 'express'

const patience = 10_000
const idle = 300

/** Ends in order: not ready, no new connections, streams closed, open requests finished within ten seconds. */
export function createStopping() {
  const open = new Set<ServerResponse>()
  let stopping = false

  const watch: RequestHandler = (_request, response, next) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    if (stopping) response.setHeader('Connection', 'close')
    next()
  }

  async function stop(server: Server) {
    stopping = true
    for (const response of open) {
      if (isStream(response)) response.end()
      else if (!response.headersSent) response.setHeader('Connection', 'close')
    }
    // Not server.close(): it would cut kept-alive connections on which a request is already on its way.
    const closed = new Promise<void>((resolve) => net.Server.prototype.close.call(server, () => resolve()))
    const quiet = setInterval(() => open.size === 0 && server.closeIdleConnections(), idle)
    const impatience = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearInterval(quiet)
    clearTimeout(impatience)
  }

  return { watch, stop, isStopping: () => stopping }
}

function isStream(response: ServerResponse) {
  return String(response.getHeader('Content-Type')).startsWith('text/event-stream')
}

/** Calls `stop` on the first signal, or when the process that started this one is gone; the second exits at once. */
export function onSignal(stop: () => Promise<void>) {
  let signals = 0
  const asked = () => {
    signals += 1
    if (signals > 1) process.exit(1)
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', asked)
  // Ctrl-C reaches the whole group; the process that started this one decides when it is this one's turn.
  process.on('SIGINT', () => process.connected || asked())
  process.on('disconnect', () => signals > 0 || asked())
  // It may have gone before we came to listen.
  if (process.connected === false) asked()
}
