import { readFile } from 'node:fs/promises'
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { readQuestion } from '#app/vocabulary/question.ts'
import type { Db } from '#db/database.server.ts'
import { issueKey, renewKeys, signContext } from '#db/keys.ts'
import type { DB } from '#db/schema.ts'
import type { Question } from './questions.ts'

type Person = { organisation_id: string; person_id: string }
type Statement = { sql: string; parameters: readonly unknown[] }
type Plan = { 'Execution Time': number; 'Planning Time': number; Plan: Record<string, number> }

/** Inside the server: milliseconds by the clock, those on a processor where the system tells (busy machines), and blocks touched. */
export type Cost = { milliseconds: number; processor: number; buffers: number }

/** The first member of the first organisation of the crowd reads about six in ten, of the last one in a thousand. */
export const members = (organisations: number) => ({
  'six in ten': 'Member 11',
  'one in a thousand': `Member ${organisations}1`,
})

/** Runs questions as a member, under the policies or past them. `url` is a superuser's. */
export async function openMeter(url: string) {
  const key = await issueKey(url, 'meter')
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const backend = (client as unknown as { processID: number }).processID
  const heard: Statement[] = []
  const held = { query: client.query.bind(client), release: () => undefined } as unknown as PostgresPoolClient
  const connect = async () => held
  const dialect = new PostgresDialect({ pool: { connect, end: async () => undefined, options: {} } })
  const db = new Kysely<DB>({ dialect, log: ({ query }) => void heard.push(query) }) as Db

  async function speaking<T>(who: Person, role: string, work: () => Promise<T>): Promise<T> {
    await client.query(`begin read only; set local search_path = portal; set local role ${role}`)
    await client.query('select portal.enter($1)', [signContext(key, who, backend)])
    return work().finally(() => client.query('rollback'))
  }

  async function measured({ sql, parameters }: Statement): Promise<Cost> {
    const before = await onProcessor(backend)
    const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) ${sql}`, [...parameters])
    const plan = rows[0]['QUERY PLAN'][0] as Plan
    const buffers = (plan.Plan['Shared Hit Blocks'] ?? 0) + (plan.Plan['Shared Read Blocks'] ?? 0)
    const processor = (await onProcessor(backend)) - before
    return { milliseconds: plan['Execution Time'] + plan['Planning Time'], processor, buffers }
  }

  async function all(statements: Statement[]) {
    const costs: Cost[] = []
    for (const statement of statements) costs.push(await measured(statement))
    return costs.reduce((sum, cost) => ({
      milliseconds: sum.milliseconds + cost.milliseconds,
      processor: sum.processor + cost.processor,
      buffers: sum.buffers + cost.buffers,
    }))
  }

  return {
    /** Who that is, and a bulletin that person reads. */
    async find(name: string) {
      await renewKeys(url, [key.id])
      const { rows } = await client.query(
        `select m.organisation_id, person_id, (
           select reference from portal.bulletin as b join portal.bulletin_audience as a on a.bulletin_id = b.id
           join portal.circle_holder as h on h.circle_id = a.circle_id and h.organisation_id = m.organisation_id limit 1) as reference
         from portal.membership as m join portal.person on person.id = person_id where name = $1`,
        [name],
      )
      return rows[0] as Person & { reference: string }
    },
    /** The statements of one question as this person would ask it. */
    async statements({ ask }: Question, who: Person & { reference: string }): Promise<Statement[]> {
      heard.length = 0
      await speaking(who, 'portal_tenant', () => ask(db, who.reference))
      return heard.map(({ sql, parameters }) => ({ sql, parameters }))
    },
    secured: (who: Person, statements: Statement[]) => speaking(who, 'portal_tenant', () => all(statements)),
    bare: (who: Person, statements: Statement[]) => speaking(who, 'none', () => all(statements)),
    close: () => client.end(),
  }
}

/** Milliseconds that a process has run; not a number where only Linux would know. */
async function onProcessor(pid: number) {
  const told = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => '')
  return Number(told.split(' ')[0] || Number.NaN) / 1e6
}

export type Meter = Awaited<ReturnType<typeof openMeter>>

/** The same words asked of everything, as a portal without tenants would. */
export function withoutTenants(words: string): Statement {
  return {
    sql: `select bulletin_id, released_at from portal.layer_search where words @@ (select portal.asked($1::jsonb, '[]'))
          order by released_at desc, bulletin_id desc limit 51`,
    parameters: [JSON.stringify(readQuestion(words))],
  }
}
