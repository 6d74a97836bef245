import pg from 'pg'

type Listening = {
  url: string
  channel: 'event' | 'notice'
  hear: (payload: string) => void
  /** Told each time listening begins: what was said before, or during a break, was not heard. */
  began?: () => void
}

const longestPause = 10_000

/** Hears what the database announces, on a connection of its own that is made anew whenever it breaks. */
export function listen({ url, channel, hear, began = () => undefined }: Listening) {
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let breaks = 0
  let stopped = false

  async function connect() {
    client = new pg.Client({ connectionString: url, keepAlive: true })
    client.on('notification', ({ payload = '' }) => hear(payload))
    client.on('error', () => undefined)
    client.once('end', again)
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      breaks = 0
      began()
    } catch {
      await client.end().catch(() => undefined)
      again()
    }
  }

  function again() {
    if (stopped) return
    clearTimeout(retry)
    retry = setTimeout(connect, Math.min(250 * 2 ** breaks++, longestPause))
  }

  void connect()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
