import pg from 'pg'

/** One statement as the owner of the tables, who by row-level security reads none: for functions that are the command line's. */
export async function askOwner<Row extends pg.QueryResultRow>(url: string, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin; set local role portal_owner')
    const { rows } = await client.query<Row>(statement, values)
    await client.query('commit')
    return rows
  } finally {
    await client.end()
  }
}
