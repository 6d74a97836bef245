import type pg from 'pg'
import { openPool } from '#db/pool.server.ts'
import { type Auth, openAuth, type Reset } from './auth.server.ts'
import { environment, required } from './environment.server.ts'
import { sendResetMail } from './reset-mail.server.ts'
import { openThrottle, type Throttle } from './throttle.server.ts'

/** Everything sign-in works with. */
export type Gate = {
  auth: Auth
  pool: pg.Pool
  throttle: Throttle
  secret: string
  secure: boolean
  sessionCookie: string
  /** Held by whoever gave the right password and owes a code. It is no session. */
  halfWayCookie: string
  deviceCookie: string
  close: () => Promise<void>
}

type Settings = { url: string; secret: string; origin: string; sendReset: (reset: Reset) => Promise<void> }

/** `url` is the connection string of the login that reaches schema auth and nothing else. */
export function openGate({ url, secret, origin, sendReset }: Settings): Gate {
  const pool = openPool(url, 10)
  const secure = origin.startsWith('https:')
  const prefix = secure ? '__Host-' : ''
  const sessionCookie = `${prefix}breakwater.session`
  const throttle = openThrottle(pool, secret)
  const { later, settled } = openTasks()
  const cookies = { sessionCookie, halfWayCookie: `${prefix}breakwater.half-way` }
  const auth = openAuth({ pool, secret, origin, ...cookies, sendReset, afterReset: throttle.endRows, later })
  return {
    auth,
    pool,
    throttle,
    secret,
    secure,
    ...cookies,
    deviceCookie: `${prefix}breakwater.device`,
    close: () => settled().then(() => pool.end()),
  }
}

/** What goes on after an answer was given: waited for before the portal stops. */
function openTasks() {
  const open = new Set<Promise<unknown>>()
  return {
    later: (task: Promise<unknown>) => {
      open.add(task)
      void task.finally(() => open.delete(task))
    },
    settled: () => Promise.allSettled(open),
  }
}

const kept = globalThis as { breakwaterGate?: Gate }

/** One per process; kept on `globalThis`, since the server and the bundle it serves load this file each. */
export function gate(): Gate {
  kept.breakwaterGate ??= openGate({
    url: required('DATABASE_URL_AUTH'),
    secret: required('AUTH_SECRET'),
    origin: environment.PORTAL_URL,
    sendReset: (reset) => sendResetMail(reset),
  })
  return kept.breakwaterGate
}

/** Before the process ends: what is under way is finished first. */
export async function closeGate() {
  await kept.breakwaterGate?.close()
}
