import type { Server, ServerResponse } from 'node:http'
import net from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type { RequestHandler } from 'express'

const patience = 10_000
const idle = 300
const shortTurn = 0.05
const longestClosing = 3_000

/** Ends in order: not ready, streams closed, no new connections, open requests finished within ten seconds. */
export function createStopping() {
  const open = new Set<ServerResponse>()
  let stopping = false
  let doorClosed = Promise.resolve()

  const watch: RequestHandler = (_request, response, next) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    if (!stopping) return next()
    response.setHeader('Connection', 'close')
    void doorClosed.then(() => next())
  }

  async function stop(server: Server) {
    stopping = true
    for (const response of open) if (!response.headersSent) response.setHeader('Connection', 'close')
    endStreams()
    doorClosed = everybodyIsIn(server)
    await doorClosed
    // Not server.close(): it would cut kept-alive connections on which a request is already on its way.
    const closed = new Promise<void>((resolve) => net.Server.prototype.close.call(server, () => resolve()))
    const quiet = setInterval(() => endStreams() || server.closeIdleConnections(), idle)
    const impatience = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearInterval(quiet)
    clearTimeout(impatience)
  }

  /** Answers how many requests are still open. */
  function endStreams() {
    for (const response of open) if (isStream(response)) response.end()
    return open.size
  }

  return { watch, stop, isStopping: () => stopping }
}

/**
 * Until a turn of the event loop, a short one, brought nobody. Node takes in one connection a turn (libuv 1.46), and who
 * still waits at the door when it is closed is cut off without an answer. What comes meanwhile is held, so that turns
 * are soon short. No system call closes a door only when nobody waits: who comes within that last short turn is cut off.
 */
async function everybodyIsIn(server: Server) {
  let came = 0
  const count = () => void came++
  server.on('connection', count)
  // A signal is heard in the middle of a turn.
  await turn()
  for (const end = performance.now() + longestClosing; performance.now() < end; ) {
    const [begun, before] = [performance.now(), came]
    await turn()
    if (came === before && performance.now() - begun < shortTurn) break
  }
  server.off('connection', count)
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
