import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded } from '#db/embedded.ts'
import { ask } from './load.ts'

const port = 3931
export const portal = `http://localhost:${port}`

/** The product as anybody starts it, in a folder of its own, with its database reachable behind its back. */
export async function startProduct() {
  const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-bench-'))
  const child = spawn(process.execPath, ['app/bootstrap.js', 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PORTAL_URL: portal,
      MAILBOX_PORT: String(port + 1),
      MAILBOX_SMTP_PORT: String(port + 2),
      DATA_FOLDER: folder,
      LOG_LEVEL: 'warn',
      REQUESTS_PER_TEN_SECONDS: '1000000',
    },
  })
  await ready(child)
  const server = await startEmbedded({ folder: path.join(folder, 'postgresql') })
  return {
    url: server.url,
    log: path.join(server.folder, 'postgresql.log'),
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      for (const kept of [folder, server.folder]) await rm(kept, { recursive: true, force: true })
    },
  }
}

async function ready(child: ChildProcess) {
  for (const end = Date.now() + 180_000; Date.now() < end && child.exitCode === null; await pause(250)) {
    const found = await ask(`${portal}/health/ready`).catch(() => undefined)
    if (found?.status === 200) return
  }
  throw new Error('The portal did not start.')
}

/** The cookie of a village person, by the demo's own button. `person` is the key in db/seeds/village. */
export async function signIn(person: string) {
  const { headers, status } = await ask(`${portal}/sign-in/demo`, { form: { person } })
  const cookies = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0])
  if (status !== 302 || cookies.length === 0) throw new Error(`${person} cannot sign in: ${status}.`)
  return cookies.join('; ')
}
