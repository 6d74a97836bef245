import { spawn } from 'node:child_process'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { run, spawning } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'

const windows = process.platform === 'win32'
const largestLog = 10 * 1024 * 1024

export type Postmaster = { pid: number; port: number }

/** The server that runs on this data, ours or left behind by a start that was killed. */
export async function runningPostmaster(home: Home): Promise<Postmaster | undefined> {
  const file = await readFile(path.join(home.data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = file.split('\n').map(Number)
  return pid && port && (await isPostmasterOf(home, pid)) ? { pid, port } : undefined
}

/** A number can be given to another process after a crash, so what runs under it is looked at. */
async function isPostmasterOf(home: Home, pid: number) {
  if (windows) return run(undefined, 'tasklist', ['/FI', `PID eq ${pid}`]).then((found) => found.includes('postgres'))
  const command =
    process.platform === 'linux'
      ? readFile(`/proc/${pid}/cmdline`, 'utf8')
      : run(undefined, 'ps', ['-o', 'command=', '-p', `${pid}`])
  return (await command.catch(() => '')).includes(home.data)
}

/** Starts the server and returns once it runs, not yet that it answers. */
export async function spawnPostmaster(home: Home, binaries: Binaries, durable: boolean) {
  if (((await stat(home.log).catch(() => undefined))?.size ?? 0) > largestLog) await rename(home.log, `${home.log}.1`)
  const port = windows ? await freePort() : 5432
  // PostgreSQL respects a file whose number belongs to any living process, and to a dead one that nobody has buried; we
  // know that it is not a server of ours.
  const locks = [path.join(home.data, 'postmaster.pid'), path.join(home.sockets, `.s.PGSQL.${port}.lock`)]
  for (const lock of locks) await rm(lock, { force: true })
  const log = await open(home.log, 'a', 0o600)
  const args = Object.entries(settings(home, port, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A session of its own: Ctrl-C is for us, and we stop it after all who use it.
  const child = spawn(binaries.postgres, ['-D', home.data, ...args], {
    ...spawning(home.account),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  child.on('error', () => undefined)
  child.unref()
  await log.close()
  return { child, port }
}

function settings(home: Home, port: number, durable: boolean) {
  return {
    listen_addresses: windows ? '127.0.0.1' : '',
    unix_socket_directories: windows ? '' : home.sockets,
    unix_socket_permissions: '0700',
    port,
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // What people write must not reach a log: neither statements nor the values in an error's detail.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Disconnects everyone, writes all down, ends; after half a minute without the niceties. */
export async function stopPostmaster(home: Home, binaries: Binaries) {
  const running = await runningPostmaster(home)
  if (!running) return
  if (windows) return void (await run(undefined, binaries.pgCtl, ['stop', '-m', 'fast', '-D', home.data]))
  process.kill(running.pid, 'SIGINT')
  if (await gone(home, 30_000)) return
  process.kill(running.pid, 'SIGQUIT')
  await gone(home, 5_000)
}

async function gone(home: Home, within: number) {
  for (const end = Date.now() + within; Date.now() < end; await pause(20))
    if (!(await runningPostmaster(home))) return true
  return false
}

/** Resolves when the server is no more, whoever ended it. */
export async function ended(home: Home) {
  while (await runningPostmaster(home)) await pause(100)
}
