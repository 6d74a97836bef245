import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://name:password@host/database',
})
const port = z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(65535)
const words = z.string().min(1)

const settings = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
    .default('production'),
  HOST: words.default('127.0.0.1'),
  PORT: port.default(3000),
  PORTAL_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://portal.example.org' })
    .optional(),
  WEB_PROCESSES: z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(16).default(1),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine(
      (list) => list.every((entry) => isIP(entry.replace(/\/\d+$/, ''))),
      'must be IP addresses or networks with commas between',
    ),
  REQUESTS_PER_TEN_SECONDS: z.coerce.number({ error: 'must be a whole number' }).int().min(1).default(300),
  DATA_FOLDER: words.default('.data').transform((folder) => path.resolve(folder)),
  DATABASE_URL: postgres.optional(),
  DATABASE_URL_APP: postgres.optional(),
  DATABASE_URL_AUTH: postgres.optional(),
  DATABASE_URL_WORKER: postgres.optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  CONTEXT_KEY: z
    .string()
    .regex(/^[^:]+:.+$/, 'must be an id and a secret with a colon between')
    .optional(),
  ATTACHMENT_KEY: z
    .string()
    .regex(
      /^[\w-]{1,40}:[0-9a-f]{64}(\s*,\s*[\w-]{1,40}:[0-9a-f]{64})*$/i,
      'must be an id, a colon and 64 hexadecimal digits',
    )
    .optional(),
  VAPID_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .optional(),
  CLAMAV_URL: z
    .string()
    .regex(
      /^(tcp:\/\/[^/\s]+:\d{1,5}\/?|unix:(\/\/)?\/\S+)$/,
      'must be an address such as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl',
    )
    .optional(),
  OUTGOING_ALLOWED: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .refine(
      (list) => list.every((entry) => /^([\w.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(entry)),
      'must be host names with commas between, each with a port where only that one is meant',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://name:password@mail.example.org' })
    .optional(),
  MAIL_FROM: words.optional(),
  MAIL_DKIM: z
    .string()
    .regex(/^[a-z0-9_-]+@[a-z0-9.-]+:\/.+$/i, 'must be a selector, @, a domain, a colon and the path of a private key')
    .optional(),
  MAILBOX_PORT: port.default(3025),
  MAILBOX_SMTP_PORT: port.default(2525),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  DEMO: z
    .enum(['yes', 'no'], { error: 'must be yes or no' })
    .default('no')
    .transform((answer) => answer === 'yes'),
  INVITE_ONLY: z
    .enum(['yes', 'no'], { error: 'must be yes or no' })
    .default('no')
    .transform((answer) => answer === 'yes'),
  BREAKWATER_FIRST_ORGANISATION: words.optional(),
  BREAKWATER_FIRST_NAME: words.optional(),
  BREAKWATER_FIRST_EMAIL: z.email('must be an e-mail address').optional(),
  BREAKWATER_FIRST_PASSWORD: z.string().min(15, 'must have at least 15 characters').optional(),
})

export type Environment = ReturnType<typeof readEnvironment>

/** Checks every setting; an empty one counts as not set. The error is one sentence for each that is wrong. */
export function readEnvironment(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const read = settings.safeParse(given)
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')} ${wording(issue)}.`).join('\n'))
  const origin = new URL(read.data.PORTAL_URL ?? `http://localhost:${read.data.PORT}`).origin
  return {
    ...read.data,
    /** Without a path or a slash at the end. */
    PORTAL_URL: origin,
    MAIL_FROM: read.data.MAIL_FROM ?? `Breakwater <breakwater@${new URL(origin).hostname}>`,
  }
}

/** The value itself is never repeated: it may be a secret. */
function wording({ code, message, ...issue }: z.core.$ZodIssue) {
  if (code === 'too_big' && 'maximum' in issue) return `must be ${issue.maximum} at most`
  if (code === 'too_small' && 'minimum' in issue && issue.origin === 'number')
    return `must be ${issue.minimum} at least`
  return message.startsWith('must') ? message : 'is not valid'
}

/** Every setting the portal reads from outside. What only some processes need is optional here: ask `required` for it. */
export const environment = readEnvironment(process.env)

/** A setting this process cannot do without; `npm start` sets it for the processes it starts. */
export function required(
  name:
    | 'DATABASE_URL_APP'
    | 'DATABASE_URL_AUTH'
    | 'DATABASE_URL_WORKER'
    | 'AUTH_SECRET'
    | 'CONTEXT_KEY'
    | 'ATTACHMENT_KEY'
    | 'VAPID_KEY'
    | 'SMTP_URL',
) {
  const value = environment[name]
  if (!value) throw new Error(`${name} is not set: "npm start" sets it, and .env.example says what it is.`)
  return value
}

/** Whether a host name or address means this machine alone. */
export function isLoopback(host: string) {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host)
}

const notInherited = /^(DATABASE_URL|AUTH_SECRET$|CONTEXT_KEY$|ATTACHMENT_KEY$|VAPID_KEY$|BREAKWATER_FIRST_)/

/** What a process that we start is given: our own environment, and of the secrets only those named. */
export function settingsFor(given: Record<string, string | number | undefined>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !notInherited.test(name))
  const named = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries([...inherited, ...named.map(([name, value]) => [name, String(value)])])
}
