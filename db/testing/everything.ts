import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import type { Member } from './world.ts'

/** All that a reader can select from schema portal, by table. */
export function everything(database: Database, reader: Member | null) {
  return database.read(reader, async (db) => {
    const seen: Record<string, string[]> = {}
    for (const { name, columns } of await readable(db)) {
      const { rows } = await sql<{ row: string }>`
        select to_jsonb(t)::text as row from (select ${sql.raw(columns)} from portal.${sql.raw(name)}) as t order by 1`.execute(
        db,
      )
      seen[name] = rows.map(({ row }) => row)
    }
    return seen
  })
}

async function readable(db: Db) {
  const { rows } = await sql<{ name: string; columns: string }>`
    select quote_ident(relname) as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = 'portal'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
      and has_column_privilege(pg_class.oid, attnum, 'select')
    group by 1`.execute(db)
  return rows
}
