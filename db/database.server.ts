import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { type ContextKey, signContext } from './keys.ts'
import { openPool } from './pool.server.ts'
import type { DB } from './schema.ts'

/** For whom a transaction is opened. `null` is a visitor, who sees what is public. */
export type Identity = { organisation_id: string; person_id: string } | null

/** Who is speaking, as the database answers it at this moment. */
export type Speaker = { organisation_id: string; person_id: string; ceiling: number; roles: string[] }

declare const speaksFor: unique symbol

/** A transaction that knows on whose behalf it speaks. Every query takes one; only `openDatabase` makes one. */
export type Db = Kysely<DB> & { [speaksFor]: Identity }

type Work<T> = (db: Db, speaker: Speaker | null) => Promise<T>
const deadlock = '40P01'

type Settings = { url: string; key: ContextKey; connections?: number; onStatement?: (sql: string) => void }

/**
 * Opens the one door. `speaker` is null for visitors, and for somebody whose membership ended a moment ago.
 * Errors of the database pass through unchanged.
 */
export function openDatabase({ url, key, connections = 10, onStatement }: Settings) {
  const pool = openPool(url, connections)

  async function speak<T>(mode: 'read only' | 'read write', identity: Identity, work: Work<T>): Promise<T> {
    const client = await pool.connect()
    let broken = true
    try {
      const speaker = await enter(client, mode, identity)
      broken = false
      const result = await within(client, (db) => work(db, speaker))
      await say(client, 'commit')
      return result
    } catch (error) {
      // A connection that nobody can enter any more is not given to the next one.
      const undone = client.query('rollback').then(
        () => false,
        () => true,
      )
      broken = (await undone) || broken
      throw error
    } finally {
      client.release(broken)
    }
  }

  /** Of two that wait for each other PostgreSQL ends one, of which nothing stays (its manual, 13.3.4): it begins anew. */
  function persist<T>(identity: Identity, work: Work<T>, turns = 3): Promise<T> {
    return speak('read write', identity, work).catch((error) =>
      turns > 1 && error.code === deadlock ? persist(identity, work, turns - 1) : Promise.reject(error),
    )
  }

  /** The context travels as a parameter: a statement's text can be read by other sessions of the same login. */
  async function enter(client: pg.PoolClient, mode: string, identity: Identity): Promise<Speaker | null> {
    await say(client, `begin ${mode}`)
    const { rows } = await say(client, 'select organisation_id, person_id, ceiling, roles from portal.enter($1)', [
      signContext(key, identity, backendOf(client)),
    ])
    return rows[0]?.person_id ? rows[0] : null
  }

  function say(client: pg.PoolClient, statement: string, values?: string[]) {
    onStatement?.(statement)
    return client.query(statement, values)
  }

  /** Kysely on this one connection. It opens no transaction: there is one already, and after it nothing is asked. */
  async function within<T>(client: pg.PoolClient, work: (db: Db) => Promise<T>): Promise<T> {
    let open = true
    const query = (...question: [string]) => {
      if (!open) throw new Error('This transaction has ended: wait for every query before it does.')
      return client.query(...question)
    }
    const held = { query, processID: backendOf(client), release: () => undefined }
    const connect = async () => held as unknown as PostgresPoolClient
    const dialect = new PostgresDialect({ pool: { connect, end: async () => undefined, options: {} } })
    const db = new Kysely<DB>({ dialect, log: (event) => onStatement?.(event.query.sql) }) as Db
    return work(db).finally(() => {
      open = false
    })
  }

  return {
    /** READ ONLY, whatever the code says. */
    read: <T>(identity: Identity, work: Work<T>) => speak('read only', identity, work),
    /** The work may run more than once: all that it does, it does in the transaction. */
    write: <T>(identity: Identity, work: Work<T>) => persist(identity, work),
    ready: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  }
}

export type Database = ReturnType<typeof openDatabase>

/** pg keeps the number of its backend and does not say so in its types. */
function backendOf(client: pg.PoolClient) {
  return (client as unknown as { processID: number }).processID
}
