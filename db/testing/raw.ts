import pg from 'pg'
import { type ContextKey, signContext } from '../keys.ts'
import type { Member } from './world.ts'

export type Raw = Awaited<ReturnType<typeof openRaw>>

type Answer = { rows: Record<string, unknown>[]; count: number; error?: string; message?: string }

/** A connection with no portal before it: any SQL, as whoever broke in would write it. */
export async function openRaw(connectionString: string) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  const backend = (client as unknown as { processID: number }).processID

  /** Never throws: what the database refused is an answer too. */
  async function ask(statement: string, values?: unknown[]): Promise<Answer> {
    try {
      const answer = await client.query(statement, values)
      const last = Array.isArray(answer) ? answer.at(-1) : answer
      return { rows: last.rows ?? [], count: last.rowCount ?? 0 }
    } catch (error) {
      const { code, message } = error as { code: string; message: string }
      return { rows: [], count: 0, error: code, message }
    }
  }

  return {
    backend,
    ask,
    /** Begins a transaction as the portal would. */
    speak: async (key: ContextKey, who: Member | null) => {
      await ask('begin')
      return ask('select portal.enter($1)', [signContext(key, who, backend)])
    },
    undo: () => ask('rollback'),
    close: () => client.end().catch(() => undefined),
  }
}
