import { type Environment, isLoopback } from '#app/access/environment.server.ts'

/** Settings that are each right and together wrong. `empty`: the portal is meant for people of its own, not the demo's. */
export function refuseContradictions(environment: Environment, { empty }: { empty: boolean }) {
  const reason = reasonForMail(environment, empty)
  if (reason && !environment.SMTP_URL)
    throw new Error(`SMTP_URL must be set because ${reason}: people would wait for mail that is never sent.`)
  const { DATABASE_URL, DATABASE_URL_APP, DATABASE_URL_AUTH, DATABASE_URL_WORKER } = environment
  const logins = [DATABASE_URL_APP, DATABASE_URL_AUTH, DATABASE_URL_WORKER].filter(Boolean).length
  if (logins % 3)
    throw new Error('DATABASE_URL_APP, DATABASE_URL_AUTH and DATABASE_URL_WORKER must be set together or not at all.')
  if (logins && !DATABASE_URL)
    throw new Error('DATABASE_URL, the login that migrates, must be set because DATABASE_URL_APP is.')
}

function reasonForMail(environment: Environment, empty: boolean) {
  if (!servesThisMachine(environment)) return `PORTAL_URL is ${environment.PORTAL_URL}`
  if (empty) return 'this is not the demo (--empty)'
  return environment.DATABASE_URL && 'DATABASE_URL is set'
}

/** Whether people elsewhere are meant to use it. */
export function servesThisMachine({ PORTAL_URL }: Environment) {
  return isLoopback(new URL(PORTAL_URL).hostname)
}
