import { readFile, stat } from 'node:fs/promises'
import pg from 'pg'
import { issueKey, signContext } from '#db/keys.ts'

/** Every statement the portal's own login runs while `work` does, as the server's log tells it. */
export async function statementsDuring(url: string, log: string, work: () => Promise<unknown>): Promise<string[]> {
  await administer(url, [`alter system set log_statement = 'all'`, 'select pg_reload_conf()', 'select pg_sleep(0.3)'])
  const { size } = await stat(log)
  await work()
  await administer(url, ['alter system reset log_statement', 'select pg_reload_conf()', 'select pg_sleep(0.3)'])
  return readStatements((await readFile(log, 'utf8')).slice(size))
}

/** PostgreSQL writes `LOG:  execute <unnamed>: text` or `LOG:  statement: text`, and of ours what switches the log back. */
function readStatements(log: string) {
  const entries = log.split(/^(?=\S.*? (?:LOG|ERROR|STATEMENT): )/m)
  const texts = entries.map((entry) => /LOG: {2}(?:execute [^:]+|statement): ([\s\S]*)/.exec(entry)?.[1]?.trim() ?? '')
  return texts.filter((text) => text && !/^(alter system|select pg_reload_conf|select pg_sleep)/.test(text))
}

/**
 * Milliseconds for each run of the list's statement as this person, with row-level security and as a role that bypasses
 * it. On the first page all its parameters are how many rows to read: one more than the page holds.
 */
export async function withAndWithoutPolicies(url: string, person: string, text: string, runs = 300) {
  const parameters = new Set(text.match(/\$\d+/g)).size
  const values = Array(parameters).fill(51)
  const key = await issueKey(url, 'bench')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const took = { secured: [] as number[], bare: [] as number[] }
  const { rows } = await client.query(
    `select organisation_id, person_id from portal.membership join portal.person on person.id = person_id where email like $1`,
    [`${person.replace('-', '.')}@%`],
  )
  const backend = (client as unknown as { processID: number }).processID
  for (let run = 0; run < runs; run++) {
    for (const side of ['secured', 'bare'] as const) {
      await client.query(
        `begin; set local search_path = portal; ${side === 'secured' ? 'set local role portal_tenant' : ''}`,
      )
      await client.query('select portal.enter($1)', [signContext(key, rows[0], backend)])
      const begun = performance.now()
      await client.query(text, values)
      took[side].push(performance.now() - begun)
      await client.query('rollback')
    }
  }
  await client.end()
  return took
}

export async function administer(url: string, statements: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
