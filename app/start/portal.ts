import { mkdir } from 'node:fs/promises'
import { environment } from '#app/access/environment.server.ts'
import { holdAlone } from './alone.ts'
import { buildWhenStale } from './build.ts'
import { refuseContradictions } from './contradictions.ts'
import { openDatabase } from './database.ts'
import { greeting } from './greeting.ts'
import { offersDemo, populate } from './population.ts'
import { refuseTakenPort } from './ports.ts'
import { startProcesses, webPorts } from './processes.ts'

type Start = {
  options: { empty: boolean; dev: boolean }
  /** Each step that leaves something behind says here how it is undone. */
  undo: (() => Promise<unknown>)[]
  ending: AbortSignal
  say: (line: string) => void
}

/** Everything in one go: the build, the database and its shape, the demo, the worker, the web. */
export async function startPortal({ options, undo, ending, say }: Start) {
  refuseContradictions(environment, options)
  await mkdir(environment.DATA_FOLDER, { recursive: true, mode: 0o711 })
  undo.push(await holdAlone(environment.DATA_FOLDER))
  await refuseTakenPorts()
  const { url, logins, stop } = await openDatabase(environment, say)
  undo.push(stop)
  const demo = await populate({ environment, url, empty: options.empty, say })
  if (!options.dev) await buildWhenStale(say, ending)
  ending.throwIfAborted()
  const mode = options.dev ? 'development' : 'production'
  const processes = await startProcesses({ environment, url, logins, demo: offersDemo(environment, demo), mode, say })
  undo.push(processes.stop)
  await processes.ready(ending)
  say(greeting(environment, { demo }))
}

async function refuseTakenPorts() {
  const { HOST, MAILBOX_PORT, MAILBOX_SMTP_PORT, SMTP_URL } = environment
  for (const port of webPorts(environment)) await refuseTakenPort(HOST, port, 'PORT')
  if (SMTP_URL) return
  await refuseTakenPort('127.0.0.1', MAILBOX_PORT, 'MAILBOX_PORT')
  await refuseTakenPort('127.0.0.1', MAILBOX_SMTP_PORT, 'MAILBOX_SMTP_PORT')
}
