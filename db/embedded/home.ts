import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Account, canWrite, ownerOf, run, serverAccount } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Where a cluster lives: its data, its password, its log and its socket, all closed to other accounts. */
export type Home = {
  folder: string
  data: string
  sockets: string
  log: string
  password: string
  account: Account | undefined
}

const longestSocketPath = 107

/** The folder asked for, or, when the server's account cannot reach it, one of our own making that it can. */
export async function openHome(wanted: string): Promise<Home> {
  const asked = path.resolve(wanted)
  const account = await serverAccount()
  if (account) return furnish(...(await reachable(asked, account)))
  await mkdir(asked, { recursive: true, mode: 0o700 })
  const owner = await ownerOf(asked)
  if (owner && process.getuid && owner.uid !== process.getuid())
    throw new Error(
      `The data in ${asked} belongs to another account: start as root or as that account, or choose another DATA_FOLDER.`,
    )
  return furnish(asked, undefined)
}

async function reachable(asked: string, account: Account): Promise<[string, Account]> {
  const key = `breakwater-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`
  const elsewhere = [`/var/lib/${key}`, `/var/tmp/${key}`]
  const owner = await ownerOf(path.join(asked, 'data'))
  // Whoever planted the data when it was not root goes on owning it.
  if (owner && owner.uid !== 0) account = { name: `account ${owner.uid}`, ...owner }
  for (const folder of elsewhere)
    if ((await ownerOf(path.join(folder, 'data')))?.uid === account.uid && !owner) return [folder, account]
  for (const folder of [asked, ...elsewhere]) if (await takes(folder, account)) return [folder, account]
  throw new Error(
    `The account ${account.name}, which runs PostgreSQL, can write neither to ${asked} nor to ${elsewhere.join(' nor to ')}.`,
  )
}

async function takes(folder: string, account: Account) {
  const made = await mkdir(folder, { recursive: true, mode: 0o711 }).catch(() => undefined)
  const empty = (await readdir(folder).catch(() => ['unreadable'])).length === 0
  if (empty) await chown(folder, account.uid, account.gid).catch(() => undefined)
  if ((await ownerOf(folder))?.uid === account.uid && (await canWrite(account, folder))) return true
  if (made) await rmdir(folder).catch(() => undefined)
  return false
}

async function furnish(folder: string, account: Account | undefined): Promise<Home> {
  await chmod(folder, 0o700)
  const sockets = await socketFolder(folder, account)
  const password = await keptPassword(path.join(folder, 'password'), account)
  return {
    folder,
    data: path.join(folder, 'data'),
    sockets,
    log: path.join(folder, 'postgresql.log'),
    password,
    account,
  }
}

/** Beside the data, or in /tmp when the name of a socket there would be longer than the system allows. */
async function socketFolder(folder: string, account: Account | undefined) {
  const beside = path.join(folder, 'socket')
  const fits = Buffer.byteLength(path.join(beside, '.s.PGSQL.5432')) <= longestSocketPath
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const sockets = fits ? beside : `/tmp/breakwater-${key}`
  await mkdir(sockets, { mode: 0o700 }).catch((error) => error.code === 'EEXIST' || Promise.reject(error))
  if (account) await chown(sockets, account.uid, account.gid)
  const owner = await ownerOf(sockets)
  if (process.getuid && owner?.uid !== (account?.uid ?? process.getuid()))
    throw new Error(`${sockets} belongs to somebody else: remove it.`)
  await chmod(sockets, 0o700)
  return sockets
}

async function keptPassword(file: string, account: Account | undefined) {
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept) return kept
  const password = randomBytes(24).toString('hex')
  await writeFile(file, password, { mode: 0o600 })
  if (account) await chown(file, account.uid, account.gid)
  return password
}

/** Makes the cluster unless it is there. Under another name first: a `data` folder is always a whole one. */
export async function initialise(home: Home, binaries: Binaries, say: (line: string) => void) {
  if (await stat(home.data).catch(() => undefined)) return
  say(`Preparing PostgreSQL ${binaries.version} in ${home.folder}`)
  const growing = `${home.data}.new`
  await rm(growing, { recursive: true, force: true })
  await run(home.account, binaries.initdb, [
    ...['-D', growing, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${path.join(home.folder, 'password')}`],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums', '--no-instructions'],
  ])
  await rename(growing, home.data)
}
