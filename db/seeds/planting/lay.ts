import pg from 'pg'

/**
 * One transaction as the owner of the tables, alone, with row-level security lifted from the owner until the end. The
 * login may be any that migrates.
 */
export async function planting(url: string, work: (client: pg.ClientBase) => Promise<void>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `begin; select pg_advisory_xact_lock(hashtext('portal migrations')); set local role portal_owner`,
    )
    await forceLaw(client, 'no force')
    await work(client)
    await forceLaw(client, 'force')
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function forceLaw(client: pg.ClientBase, how: 'force' | 'no force') {
  const { rows } = await client.query(
    `select format('alter table portal.%I ${how} row level security', tablename) as statement
     from pg_tables where schemaname = 'portal'`,
  )
  for (const { statement } of rows) await client.query(statement)
}
