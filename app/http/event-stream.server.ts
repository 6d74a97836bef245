/** `left` is aborted when the reader leaves. */
type Reader = { method: string; left: AbortSignal }
type Stream = { send: (data: unknown) => void; end: () => void }

const heartbeat = 15_000
const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }

/**
 * Server-sent events (HTML Living Standard 9.2) until the reader leaves or the stream is ended. `begin` answers what to
 * undo then; for a HEAD nothing is begun, since nobody would ever leave. Comments in between keep proxies from closing
 * what is quiet.
 */
export function eventStream({ method, left }: Reader, begin: (stream: Stream) => () => void): Response {
  if (method === 'HEAD') return new Response(null, { headers })
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const write = (text: string) => writer.write(encoder.encode(text)).catch(end)
  const send = (data: unknown) => void write(`id: ${Date.now()}\ndata: ${JSON.stringify(data)}\n\n`)
  const clock = setInterval(() => write(':\n\n'), heartbeat)
  let undo: (() => void) | undefined
  let ended = false

  function end() {
    if (ended) return
    ended = true
    clearInterval(clock)
    undo?.()
    writer.close().catch(() => undefined)
  }

  left.addEventListener('abort', end)
  void write('retry: 3000\n\n')
  undo = begin({ send, end })
  if (ended) undo()
  // who left while we looked up who it is left without a sound
  if (left.aborted) end()
  return new Response(readable, { headers })
}
