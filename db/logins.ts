import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

const logins = { app: 'portal_app', auth: 'portal_auth', worker: 'portal_worker' } as const

export type Logins = Record<keyof typeof logins, string>

/**
 * Gives the portal's logins their passwords, kept in one file only this account can read, and answers their
 * connection strings. Call after `migrate`.
 */
export async function prepareLogins(url: string, folder: string): Promise<Logins> {
  const passwords = await keptPasswords(path.join(folder, 'logins.json'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const [name, login] of Object.entries(logins)) {
      const password = client.escapeLiteral(passwords[name as keyof Logins])
      await client.query(`alter role ${login} with login password ${password}`)
    }
  } finally {
    await client.end()
  }
  return {
    app: loginUrl(url, logins.app, passwords.app),
    auth: loginUrl(url, logins.auth, passwords.auth),
    worker: loginUrl(url, logins.worker, passwords.worker),
  }
}

async function keptPasswords(file: string): Promise<Logins> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return JSON.parse(kept)
  const fresh = () => randomBytes(24).toString('base64url')
  const passwords = { app: fresh(), auth: fresh(), worker: fresh() }
  await writeFile(file, JSON.stringify(passwords), { mode: 0o600 })
  return passwords
}

function loginUrl(url: string, login: string, password: string) {
  const address = new URL(url)
  address.username = login
  address.password = password
  return address.href
}
