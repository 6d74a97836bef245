import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const here = new URL('.', import.meta.url)

/**
 * Lays the database, in one transaction under one lock: forget yesterday's law, apply the migrations not yet applied,
 * lay down today's policies, functions and grants. Migrations are history and never change; the law is read from its
 * files as it stands. `url` is a login that may create roles.
 */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `begin; set local lock_timeout = '10s'; select pg_advisory_xact_lock(hashtext('portal migrations'))`,
    )
    await client.query(await readFile(new URL('roles.sql', here), 'utf8'))
    await client.query(await readFile(new URL('schemas.sql', here), 'utf8'))
    await client.query('select portal_law.forget()')
    for (const file of await sqlFiles('migrations')) await applyOnce(client, file)
    for (const file of await sqlFiles('policies')) await lay(client, file)
    await client.query('reset role; select portal_law.close(); commit')
  } finally {
    await client.end()
  }
}

async function sqlFiles(folder: 'migrations' | 'policies') {
  const names = await readdir(new URL(folder, here))
  return names.sort().map((name) => new URL(`${folder}/${name}`, here))
}

async function applyOnce(client: pg.Client, file: URL) {
  const name = file.pathname.split('/').at(-1)
  await client.query('reset role')
  const { rowCount } = await client.query(
    'insert into portal_law.migration (name) values ($1) on conflict do nothing',
    [name],
  )
  if (rowCount) await lay(client, file)
}

/** Everything belongs to portal_owner unless the file says `set local role` itself. */
async function lay(client: pg.Client, file: URL) {
  await client.query('set local role portal_owner')
  await client.query(await readFile(file, 'utf8')).catch((cause: Error) => {
    throw new Error(`${file.pathname.split('/').at(-1)}: ${cause.message}`, { cause })
  })
}
