import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#db/embedded.ts'

let server: ReturnType<typeof startEmbedded> | undefined

/** The superuser's address of the portal's own database: the server runs already, we only join it. */
export async function ground() {
  server ??= startEmbedded({ folder: path.join(process.env.JOURNEYS_DATA ?? '', 'postgresql') })
  return (await server).url
}

/** Looks behind the policies: to plant, and to find what a test needs; never for what is tested. */
export async function behind<Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: await ground() })
  await client.connect()
  const { rows } = await client.query<Row>(statement, values).finally(() => client.end())
  return rows
}
