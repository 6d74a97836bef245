import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { renewKeys } from './keys.ts'
import { writeDraft } from './testing/bulletins.ts'
import { fill } from './testing/filled.ts'
import { openRaw, type Raw } from './testing/raw.ts'
import { administer } from './testing/server.ts'
import { test } from './testing/world.ts'

test('without a context nothing is read or written in any table', async ({ copy, database, world }) => {
  const tables = await fill(database, world, copy.url)
  const [raw, owner] = [await openRaw(copy.app), await openRaw(copy.url)]
  for (const table of tables) expect(await tried(raw, owner, table)).toEqual(nothing(table))
  await Promise.all([raw.close(), owner.close()])
})

test('not even where a grant and a policy would let everything through', async ({ copy, database, world }) => {
  const tables = await fill(database, world, copy.url)
  const [raw, owner] = [await openRaw(copy.app), await openRaw(copy.url)]
  await owner.ask('grant all on all tables in schema portal to portal_tenant')
  for (const table of tables) {
    const door = `create policy "open door" on portal.${table} to portal_tenant using (true) with check (true)`
    expect((await owner.ask(door)).error).toBeUndefined()
    expect(await tried(raw, owner, table)).toEqual(nothing(table))
    await owner.ask(`drop policy "open door" on portal.${table}`)
  }
  await Promise.all([raw.close(), owner.close()])
})

describe('a context', () => {
  test('ends with its transaction', async ({ copy, key, world }) => {
    const raw = await openRaw(copy.app)
    await raw.speak(key, world.author)
    expect((await raw.ask('select from portal.person')).count).toBeGreaterThan(0)
    await raw.ask('commit')
    expect((await raw.ask('select from portal.person')).count).toBe(0)
    await raw.close()
  })

  test('dies with its key, and when the key’s heart stops', async ({ copy, key, world }) => {
    const raw = await openRaw(copy.app)
    await raw.speak(key, world.author)
    expect((await raw.ask('select from portal.person')).error).toBeUndefined()
    const beat = (ago: string) =>
      administer(
        copy.url,
        `update portal.context_key set heartbeat_at = now() - interval '${ago}' where id = '${key.id}'`,
      )
    await beat('3 minutes')
    expect(await raw.ask('select from portal.person')).toMatchObject({ error: '42501', count: 0 })
    await raw.undo()
    await renewKeys(copy.url, [key.id])
    await raw.speak(key, world.author)
    expect((await raw.ask('select from portal.person')).error).toBeUndefined()
    await raw.close()
  })

  test('says nothing to whoever looks at what other sessions do', async ({ copy, database, world }) => {
    const raw = await openRaw(copy.app)
    await database.read(world.author, async (db) => {
      await raw.ask('set role none')
      const { rows } = await raw.ask(`select query from pg_stat_activity where pid <> pg_backend_pid()`)
      expect(JSON.stringify(rows)).not.toContain(world.author.person_id)
      await sql`select 1`.execute(db)
    })
    await raw.close()
  })
})

test('a query that comes after the end of its transaction is not asked', async ({ database, world }) => {
  const late = await database.read(world.author, async (db) => () => db.selectFrom('person').select('id').execute())
  await expect(late()).rejects.toThrow('This transaction has ended')
})

test('whoever reads cannot write', async ({ database, world }) => {
  const write = database.read(world.author, (db) => db.deleteFrom('bulletin').execute())
  await expect(write).rejects.toThrow('read-only transaction')
})

const nothing = (table: string) => ({ table, select: 0, update: 0, delete: 0, insert: '42501' })

/** How many rows each command reaches without a context; the insert repeats a row that is there. */
async function tried(raw: Raw, owner: Raw, table: string) {
  const { rows } = await owner.ask(
    `select to_jsonb(t) as row, (select quote_ident(attname) from pg_attribute where attrelid = 'portal.${table}'::regclass and attnum = 1) as first,
       (select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = 'portal.${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '') as given
     from portal.${table} as t limit 1`,
  )
  const { row, first, given } = rows[0] ?? {}
  const insert = `insert into portal.${table} (${given}) select ${given} from jsonb_populate_record(null::portal.${table}, $1)`
  return {
    table,
    select: (await raw.ask(`select ${first} from portal.${table}`)).count,
    update: (await raw.ask(`update portal.${table} set ${first} = ${first}`)).count,
    delete: (await raw.ask(`delete from portal.${table}`)).count,
    insert: (await raw.ask(insert, [row])).error,
  }
}

test('of two who wait for each other neither fails: one begins anew', async ({ database, world }) => {
  const { author } = world
  const one = await database.write(author, (db) => writeDraft(db, author, { layers: [{ tlp: 1, to: [2] }] }))
  const other = await database.write(author, (db) => writeDraft(db, author, { layers: [{ tlp: 1, to: [2] }] }))
  let arrived = 0
  let meet = () => {}
  const met = new Promise<void>((resolve) => {
    meet = resolve
  })
  const retitle = (title: string, ...ids: string[]) =>
    database.write(author, async (db) => {
      for (const id of ids) {
        await db.updateTable('bulletin').set({ title }).where('id', '=', id).execute()
        if (++arrived === 2) meet()
        await met
      }
    })
  await Promise.all([retitle('First', one, other), retitle('Second', other, one)])
  expect(arrived).toBeGreaterThan(4)
})
