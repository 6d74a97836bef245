import { Kysely, PostgresDialect, sql } from 'kysely'
import { expect } from 'vitest'
import { openPool } from './pool.server.ts'
import { test } from './testing/world.ts'

test('a connection that is cut between two queries of a transaction fails the transaction and nothing else', async ({
  copy,
}) => {
  const pool = openPool(copy.url, 2)
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  const cut = db.transaction().execute(async (held) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(held)
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db)
    await sql`select 1`.execute(held)
  })
  await expect(cut).rejects.toThrow(/connection/i)
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await pool.end()
})
