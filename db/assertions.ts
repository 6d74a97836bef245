import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { isSafe } from './server-version.ts'

const catalogue = new URL('assertions.sql', import.meta.url)

/** What is not as the catalogue has to be: a numbered sentence for each, none when all is well. `url` is the login that migrates. */
export async function failedAssertions(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return failedIn(client).finally(() => client.end())
}

/** The same, as the transaction of this connection sees the catalogue. */
export async function failedIn(client: pg.ClientBase): Promise<string[]> {
  await client.query(`set search_path = ''`)
  const failed = await client.query<{ number: number; sentence: string }>(await readFile(catalogue, 'utf8'))
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
  return [...failed.rows, ...outdated(rows[0].version)]
    .sort((one, other) => one.number - other.number)
    .map(({ number, sentence }) => `${number}: ${sentence}`)
}

/** Refuses a database whose catalogue does not keep tenants apart, whatever made it so. */
export async function assertIsolation(url: string): Promise<void> {
  const failed = await failedAssertions(url)
  if (failed.length > 0) throw new Error(`The database does not keep organisations apart:\n  ${failed.join('\n  ')}`)
}

function outdated(version: number) {
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000]
  return isSafe(major, minor) ? [] : [{ number: 16, sentence: `PostgreSQL ${major}.${minor} has known holes` }]
}
