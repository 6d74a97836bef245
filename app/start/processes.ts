import { type Environment, settingsFor } from '#app/access/environment.server.ts'
import { issueKey, renewKeys, withdrawKey } from '#db/keys.ts'
import type { Logins } from '#db/logins.ts'
import { keepRunning } from './children.ts'
import { ready } from './ready.ts'
import { attachmentKey, keptSecret, vapidKey } from './secrets.ts'

type Settings = {
  environment: Environment
  url: string
  logins: Logins
  demo: boolean
  mode: 'production' | 'development'
  say: (line: string) => void
}

const heartbeat = 30_000

/** The web server, the worker and, where no mail server is set, the demo's mailbox; each with only the secrets it needs. */
export async function startProcesses({ environment, url, logins, demo, mode, say }: Settings) {
  const keys = new Map<string, string>()
  const hearts = setInterval(() => renewKeys(url, [...keys.values()]).catch(() => undefined), heartbeat)
  const all = {
    NODE_ENV: mode,
    DATA_FOLDER: environment.DATA_FOLDER,
    PORTAL_URL: environment.PORTAL_URL,
    SMTP_URL: environment.SMTP_URL ?? `smtp://127.0.0.1:${environment.MAILBOX_SMTP_PORT}`,
    DEMO: demo ? 'yes' : 'no',
    // A picture of a hundred million pixels is 300 MB when it is unpacked: libvips keeps that in a file from here on.
    VIPS_DISC_THRESHOLD: '16m',
  }

  function speaking(name: string, file: string, own: Parameters<typeof settingsFor>[0]) {
    const settings = async () => {
      const key = await issueKey(url, name)
      keys.set(name, key.id)
      return settingsFor({ ...all, ...own, CONTEXT_KEY: `${key.id}:${key.secret}` })
    }
    const ended = () => withdrawKey(url, keys.get(name) ?? '')
    return keepRunning({ name: `The ${name}`, file, settings, ended, say })
  }

  const secret = environment.AUTH_SECRET ?? (await keptSecret(environment.DATA_FOLDER, 'auth-secret'))
  const ATTACHMENT_KEY = await attachmentKey(environment)
  const VAPID_KEY = await vapidKey(environment)
  const web = {
    DATABASE_URL_APP: logins.app,
    DATABASE_URL_AUTH: logins.auth,
    AUTH_SECRET: secret,
    ATTACHMENT_KEY,
    VAPID_KEY,
  }
  const children = [
    ...webPorts(environment).map((PORT) => speaking(`web server on port ${PORT}`, 'app/server.ts', { ...web, PORT })),
    speaking('worker', 'app/worker.ts', {
      DATABASE_URL_APP: logins.app,
      DATABASE_URL_WORKER: logins.worker,
      ATTACHMENT_KEY,
      VAPID_KEY,
    }),
  ]
  if (!environment.SMTP_URL)
    children.push(
      keepRunning({ name: 'The mailbox', file: 'app/demo/mailbox.ts', settings: async () => settingsFor(all), say }),
    )
  return {
    /** Once every web server answers. A process that ends before will not get better: then the start has failed. */
    ready: async (signal: AbortSignal) => {
      const failed = () => children.some((child) => child.crashes() > 0)
      for (const port of webPorts(environment)) await ready(environment.HOST, port, failed, signal)
    },
    stop: async () => {
      clearInterval(hearts)
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}

export function webPorts({ PORT, WEB_PROCESSES }: Environment) {
  return Array.from({ length: WEB_PROCESSES }, (_, index) => PORT + index)
}
