/**
 * Hears the stream of notices in one tab of this browser and passes each number on to all others: a browser opens six
 * connections to a server, and every stream holds one. When that tab closes, another takes over.
 */
export function oneTabOf(reader: string, hear: (unread: number) => void) {
  const leaving = new AbortController()
  const channel = new BroadcastChannel(`notices ${reader}`)
  channel.onmessage = ({ data }) => hear(Number(data))

  function tell(unread: number) {
    hear(unread)
    channel.postMessage(unread)
  }

  const stream = () => readStream(tell, leaving.signal)
  // Without a secure address there are no locks; then each tab has a stream of its own.
  if (navigator.locks)
    navigator.locks.request(`notices ${reader}`, { signal: leaving.signal }, stream).catch(() => undefined)
  else void stream()
  return () => {
    leaving.abort()
    channel.close()
  }
}

/** Until the server says that nobody is signed in any more, or the page is left. */
function readStream(tell: (unread: number) => void, leaving: AbortSignal) {
  const source = new EventSource('/alerts/stream')
  source.onmessage = ({ data }) => tell(JSON.parse(data).unread)
  return new Promise<void>((resolve) => {
    source.onerror = () => source.readyState === EventSource.CLOSED && resolve()
    leaving.addEventListener('abort', () => resolve())
  }).finally(() => source.close())
}
