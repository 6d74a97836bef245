import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

const folder = await mkdtemp('/var/tmp/breakwater-embedded-')
afterAll(() => rm(folder, { recursive: true, force: true }))

const startHere = (durable = false) => startEmbedded({ folder, durable })

async function ask(url: string, statement: string) {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(statement).finally(() => client.end())
  return rows[0]
}

async function postmaster(home: string) {
  return Number((await readFile(path.join(home, 'data/postmaster.pid'), 'utf8')).split('\n')[0])
}

test('a server starts, keeps what was written and leaves no process', async () => {
  const first = await startHere()
  await ask(first.url, 'create table kept as select 42 as answer')
  const pid = await postmaster(first.folder)
  await first.stop()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')

  const second = await startHere()
  expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 })
  await second.stop()
})

test('nobody reaches it over the network, without the password, or through the file system', async () => {
  const server = await startHere()
  expect(await ask(server.url, 'show listen_addresses')).toEqual({ listen_addresses: '' })
  const stranger = new URL(server.url)
  stranger.password = 'postgres'
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
  for (const [name, mode] of Object.entries({ '': 0o700, data: 0o700, socket: 0o700, password: 0o600 }))
    expect((await stat(path.join(server.folder, name))).mode & 0o777, name).toBe(mode)
  await server.stop()
})

test('text is sorted and folded alike on every machine, and pages carry checksums', async () => {
  const server = await startHere()
  const found = await ask(
    server.url,
    `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding, current_setting('data_checksums') as sums
     from pg_database where datname = current_database()`,
  )
  expect(found).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', sums: 'on' })
  await server.stop()
})

test('a server that a killed start left behind is taken over, not started twice', async () => {
  const orphan = await startHere()
  const pid = await postmaster(orphan.folder)
  const heir = await startHere()
  expect(await postmaster(heir.folder)).toBe(pid)
  await heir.stop()
})

test('a killed server comes back, also when its number now belongs to another process', async () => {
  const killed = await startHere(true)
  await ask(killed.url, 'create table survived as select 7 as answer')
  process.kill(await postmaster(killed.folder), 'SIGKILL')
  await killed.ended()
  // Somebody else of the same account: PostgreSQL takes its own parent, and other accounts, for nobody.
  const { uid, gid } = await stat(path.join(killed.folder, 'data'))
  const other = spawn('sleep', ['60'], { uid, gid })
  for (const lock of ['data/postmaster.pid', 'socket/.s.PGSQL.5432.lock']) {
    const file = path.join(killed.folder, lock)
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, `${other.pid}`))
  }

  const next = await startHere()
  expect(await ask(next.url, 'select answer from survived')).toEqual({ answer: 7 })
  await next.stop()
  other.kill()
})

test('a data folder with a very long name still gets a socket', async () => {
  const deep = path.join(folder, 'a-folder-whose-name-alone-would-fill-most-of-a-socket-address'.repeat(2))
  const server = await startEmbedded({ folder: deep, durable: false })
  expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 })
  await server.stop()
})
