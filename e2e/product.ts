import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded } from '#db/embedded.ts'
import { ask } from './ask.ts'

type Start = {
  folder: string
  port: number
  /** Further settings, as .env.example names them. */
  settings?: Record<string, string>
}

export type Product = Awaited<ReturnType<typeof launch>>

/** The product as anybody starts it, in a folder of its own, with its database reachable behind its back. */
export async function launch({ folder, port, settings = {} }: Start) {
  const begun = performance.now()
  const { child, said } = npmStart({ folder, port, settings })
  const portals = Array.from({ length: Number(settings.WEB_PROCESSES ?? 1) }, (_, n) => `http://localhost:${port + n}`)
  for (const portal of portals) await ready(portal, child, said)
  const startedIn = performance.now() - begun
  const server = await startEmbedded({ folder: path.join(folder, 'postgresql') })
  return {
    child,
    /** One for each web process. */
    portals,
    said,
    startedIn,
    url: server.url,
    database: server.folder,
    log: path.join(server.folder, 'postgresql.log'),
    /** Answers the milliseconds it took and the exit code. */
    async stop() {
      const asked = performance.now()
      child.kill('SIGTERM')
      if (child.exitCode === null && !child.signalCode) await once(child, 'exit')
      return { took: performance.now() - asked, code: child.exitCode }
    },
    remove: async () => {
      for (const kept of [folder, server.folder]) await rm(kept, { recursive: true, force: true })
    },
  }
}

/** What `npm start` runs, without waiting for it. `said` answers what it said so far. */
export function npmStart({ folder, port, settings = {} }: Start) {
  const child = spawn(process.execPath, ['app/bootstrap.js', 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      PORTAL_URL: `http://localhost:${port}`,
      MAILBOX_PORT: String(port + 8),
      MAILBOX_SMTP_PORT: String(port + 9),
      DATA_FOLDER: folder,
      LOG_LEVEL: 'warn',
      REQUESTS_PER_TEN_SECONDS: '1000000',
      ...settings,
    },
  })
  let words = ''
  const hear = (part: Buffer) => {
    words += part
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { child, said: () => words }
}

async function ready(portal: string, child: ChildProcess, said: () => string) {
  for (const end = Date.now() + 180_000; Date.now() < end && child.exitCode === null; await pause(50)) {
    const found = await ask(`${portal}/health/ready`).catch(() => undefined)
    if (found?.status === 200) return
  }
  throw new Error(`The portal did not start:\n${said()}`)
}
