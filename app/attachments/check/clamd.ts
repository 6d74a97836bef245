import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eicar } from '../attacks/attempt.ts'

const binary = '/usr/sbin/clamd'

/** Whether ClamAV's daemon is on this machine (Debian: clamav-daemon). */
export const hasClamd = existsSync(binary)

/** The real daemon on a socket of its own, for tests, with one signature: EICAR, wherever it stands. */
export async function openClamd() {
  const folder = await mkdtemp(path.join(tmpdir(), 'clamd-'))
  const socket = path.join(folder, 'clamd.ctl')
  await writeFile(path.join(folder, 'test.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`)
  const settings = [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'StreamMaxLength 30M']
  await writeFile(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const child = spawn(binary, ['-c', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  for (let waits = 0; !(await answers(socket)); waits += 1) {
    if (waits > 200 || child.exitCode !== null) throw new Error('clamd does not come up.')
    await pause(100)
  }
  return {
    url: `unix:${socket}`,
    close: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function answers(socket: string) {
  return new Promise<boolean>((resolve) => {
    const line = connect(socket, () => resolve(true)).on('error', () => resolve(false))
    line.on('connect', () => line.destroy())
  })
}
