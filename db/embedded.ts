import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, findBinaries } from './embedded/binaries.ts'
import { type Home, initialise, openHome } from './embedded/home.ts'
import { ended, runningPostmaster, spawnPostmaster, stopPostmaster } from './embedded/postmaster.ts'

type Options = {
  /** Where data, password, log and socket are kept. */
  folder: string
  /** `false` trades safety at a power cut for speed: for tests. */
  durable?: boolean
  say?: (line: string) => void
}

const database = 'portal'

/**
 * A real PostgreSQL from the npm packages, reachable through a unix socket in a closed folder only.
 * Attaches to one that an earlier start left behind. Errors are sentences for the person who started it.
 */
export async function startEmbedded({ folder, durable = true, say = () => undefined }: Options) {
  const home = await openHome(folder)
  if (home.folder !== path.resolve(folder))
    say(`The database's account cannot reach ${folder}; its data is in ${home.folder}`)
  const binaries = await findBinaries(home.account)
  await refuseOtherVersion(home, binaries)
  await initialise(home, binaries, say)
  const port = (await attach(home, binaries)) ?? (await start(home, binaries, durable))
  await createDatabase(address(home, port, 'postgres'))
  return {
    /** The superuser's connection string. */
    url: address(home, port, database),
    version: binaries.version,
    folder: home.folder,
    /** Resolves when the server has ended, asked or not. */
    ended: () => ended(home),
    stop: () => stopPostmaster(home, binaries),
  }
}

async function refuseOtherVersion(home: Home, binaries: Binaries) {
  const made = (await readFile(`${home.data}/PG_VERSION`, 'utf8').catch(() => '')).trim()
  if (!made || made === binaries.version.split('.')[0]) return
  throw new Error(
    `The data in ${home.folder} was made by PostgreSQL ${made} and this is ${binaries.version}: see docs/operations.md.`,
  )
}

async function attach(home: Home, binaries: Binaries): Promise<number | undefined> {
  const running = await runningPostmaster(home)
  if (!running) return undefined
  const version = await answers(address(home, running.port, 'postgres'), async () =>
    Boolean(await runningPostmaster(home)),
  )
  if (version?.startsWith(binaries.version)) return running.port
  await stopPostmaster(home, binaries)
  return undefined
}

async function start(home: Home, binaries: Binaries, durable: boolean): Promise<number> {
  // After a kill the old server's memory is held until its last process has noticed: a few tries.
  for (let tries = 1; ; tries++) {
    const { child, port } = await spawnPostmaster(home, binaries, durable)
    if (await answers(address(home, port, 'postgres'), async () => child.exitCode === null && Boolean(child.pid)))
      return port
    await stopPostmaster(home, binaries)
    if (tries === 5) throw new Error(`PostgreSQL does not start: ${await lastWords(home)} (more in ${home.log})`)
    await pause(200 * tries)
  }
}

async function lastWords(home: Home) {
  const lines = (await readFile(home.log, 'utf8').catch(() => '')).trim().split('\n')
  const fatal = lines.slice(-20).findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1)
  return fatal?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? 'it says nothing'
}

/** The server's version as soon as it answers; nothing when it ends before, or within a minute. */
async function answers(url: string, lives: () => Promise<boolean>) {
  for (const end = Date.now() + 60_000; Date.now() < end && (await lives()); await pause(20)) {
    const version = await ask(url, 'show server_version').catch(() => undefined)
    if (version) return String(Object.values(version)[0])
  }
  return undefined
}

async function createDatabase(url: string) {
  if (await ask(url, `select 1 from pg_database where datname = '${database}'`)) return
  await ask(url, `create database ${database}`)
}

async function ask(connectionString: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query(statement)
    .then(({ rows }) => rows[0])
    .finally(() => client.end())
}

/** The socket's folder as a parameter: so the address stays one that `new URL` can read and change. */
function address(home: Home, port: number, name: string) {
  const url = new URL(`postgres://postgres:${home.password}@localhost:${port}/${name}`)
  if (process.platform !== 'win32') url.searchParams.set('host', home.sockets)
  return url.href
}
