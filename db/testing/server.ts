import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Logins } from '../logins.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** `template` is the database that each test file copies. */
    postgres: { url: string; logins: Logins; template: string }
  }
}

/** The same server and login, another database. */
export function named(url: string, database: string) {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** A copy of the template of one's own, with the connection string of every login. */
export async function copyTemplate() {
  const { url, logins, template } = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(named(url, 'postgres'), `create database ${name} template ${template}`)
  // what may be done in a database as such is not copied with it
  await administer(named(url, 'postgres'), `revoke temporary on database ${name} from public`)
  return {
    url: named(url, name),
    app: named(logins.app, name),
    auth: named(logins.auth, name),
    worker: named(logins.worker, name),
    drop: () => administer(named(url, 'postgres'), `drop database ${name} with (force)`),
  }
}

/** Runs statements as the superuser: for planting and for looking behind the policies, never for what is tested. */
export async function administer(connectionString: string, statement: string, values?: unknown[]) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client.query(statement, values).finally(() => client.end())
}
