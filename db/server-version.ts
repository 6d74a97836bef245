import pg from 'pg'

/** The first of each line with the fixes that row-level security needs. Newer lines are all well. */
const least = { 15: 18, 16: 14, 17: 10, 18: 4 } as const

/** Asks a foreign server who it is. Refuses, with a sentence, one that does not answer or is too old. */
export async function refuseOldServer(url: string) {
  const version = await serverVersion(url)
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000]
  if (isSafe(major, minor)) return `${major}.${minor}`
  const known = Object.entries(least).map((line) => line.join('.'))
  throw new Error(
    `The database is PostgreSQL ${major}.${minor}, which has known holes: it must be ${known.join(', ')} or newer.`,
  )
}

export function isSafe(major: number, minor: number) {
  return major in least ? minor >= least[major as keyof typeof least] : major > 18
}

async function serverVersion(connectionString: string) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('show server_version_num')
    return Number(rows[0].server_version_num)
  } catch (cause) {
    const { hostname, pathname } = new URL(connectionString)
    const reason =
      (cause as { code?: string }).code === 'ECONNREFUSED' ? 'nobody listens there' : (cause as Error).message
    throw new Error(`The database ${pathname.slice(1)} at ${hostname || 'this machine'} does not answer: ${reason}.`, {
      cause,
    })
  } finally {
    await client.end().catch(() => undefined)
  }
}
