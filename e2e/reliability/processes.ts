import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A process and all that came of it, the database with its own processes among them. */
export function family(pid: number): number[] {
  const all = table()
  const found = [pid]
  for (const member of found) found.push(...childrenIn(all, member))
  return found
}

export const children = (pid: number) => childrenIn(table(), pid)

function childrenIn(all: [number, number][], pid: number) {
  return all.filter(([, parent]) => parent === pid).map(([child]) => child)
}

/** Each process with the one that started it. */
function table(): [number, number][] {
  if (!existsSync('/proc/self/stat')) {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    return stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map((pid) => [Number(pid), parentOf(pid)])
}

/** The second number after the name, which stands in brackets and may hold anything. */
function parentOf(pid: string) {
  return Number(readIfThere(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1])
}

export function readIfThere(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** One that has ended and that nobody has asked after is dead too. */
export function lives(pid: number) {
  try {
    process.kill(pid, 0)
    return !readIfThere(`/proc/${pid}/stat`).includes(') Z ')
  } catch {
    return false
  }
}

/** kill -9, all at once. */
export async function killAll(pids: number[]) {
  for (const pid of pids) if (lives(pid)) process.kill(pid, 'SIGKILL')
  await gone(pids)
}

export async function gone(pids: number[], within = 10_000) {
  for (const end = Date.now() + within; Date.now() < end; await pause(20)) if (!pids.some(lives)) return
  throw new Error(`Still running: ${pids.filter(lives)}`)
}

/** Those of them that tell people; the system says by what they were started. */
export function workersOf(pids: number[]) {
  return pids.filter((pid) => readIfThere(`/proc/${pid}/cmdline`).includes('app/worker.ts'))
}

/** The number of the server that runs on the product's data. */
export function postmaster({ database }: { database: string }) {
  return Number(readIfThere(path.join(database, 'data/postmaster.pid')).split('\n')[0])
}
