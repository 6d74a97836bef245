import { execFile } from 'node:child_process'
import { lstat, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Whom the server runs as when root starts it: PostgreSQL refuses to run as root. */
export type Account = { name: string; uid: number; gid: number }

/** Nobody else in particular (`undefined`) unless root asks: then `postgres`, or failing that `nobody`. */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = accounts.find(([name]) => name === wanted) ?? []
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no account "postgres" or "nobody" to run it as.')
}

/** For `spawn`: the account, a working directory it can stand in, and nothing of our own environment. */
export function spawning(account: Account | undefined) {
  // biome-ignore lint/style/noProcessEnv: handed on to a child, not read as a setting
  const { PATH = '', SystemRoot, TMPDIR } = process.env
  const env: NodeJS.Dict<string> = {
    PATH,
    LC_ALL: 'C',
    ...(SystemRoot && { SystemRoot }),
    ...(TMPDIR && !account && { TMPDIR }),
  }
  return {
    cwd: process.platform === 'win32' ? undefined : '/',
    // Remix declares that NODE_ENV is always there; here it is not.
    env: env as NodeJS.ProcessEnv,
    ...(account && { uid: account.uid, gid: account.gid }),
  }
}

/** Runs a command as the account; its output, or an error that carries what it said. */
export async function run(account: Account | undefined, file: string, args: string[]) {
  const { stdout } = await promisify(execFile)(file, args, spawning(account))
  return stdout
}

export async function succeeds(account: Account | undefined, file: string, args: string[]) {
  return run(account, file, args).then(
    () => true,
    () => false,
  )
}

/** Whether the account may create files in the folder, asked of the system itself: modes alone do not tell. */
export function canWrite(account: Account, folder: string) {
  return succeeds(account, '/bin/sh', ['-c', 'cd "$0" && test -w .', folder])
}

/** The owner of a real folder (not of what a link points to), if there is one. */
export async function ownerOf(folder: string) {
  const found = await lstat(folder).catch(() => undefined)
  return found?.isDirectory() ? { uid: found.uid, gid: found.gid } : undefined
}
