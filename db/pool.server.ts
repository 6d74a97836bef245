import pg from 'pg'

/** Connections of one login. One that breaks makes its query fail; the event beside that would end the process. */
export function openPool(url: string, connections: number) {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

function ignore() {
  return undefined
}
