import { Webhook } from 'standardwebhooks'
import { type Answer, sendGuarded, type Unanswered } from '#app/access/outgoing.server.ts'

export type Message = {
  /** The same for every repeat. */
  id: string
  url: string
  /** As whsec_…: each signs. */
  secrets: readonly string[]
  body: string
}

/** What is kept of a call. `error` is a code. */
export type Call = { status: number | null; error: string | null; answer: string; took: number; after: number | null }

const longestAnswer = 1_000

/** Standard Webhooks: id, time and a signature by each secret. Without one nothing is sent. */
export async function postSigned({ id, url, secrets, body }: Message): Promise<Call> {
  if (secrets.length === 0) return { status: null, error: 'secret', answer: '', after: null, took: 0 }
  const at = new Date()
  const began = performance.now()
  const answer = await sendGuarded({
    url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Breakwater',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
    },
  })
  return { ...read(answer), took: Math.round(performance.now() - began) }
}

function read(answer: Answer | Unanswered): Omit<Call, 'took'> {
  if ('error' in answer) return { status: null, error: answer.error, answer: '', after: null }
  const { status, text, headers } = answer
  const error = arrived({ status }) ? null : status >= 300 && status < 400 ? 'redirect' : 'refused'
  return { status, error, answer: legible(text), after: secondsIn(headers['retry-after']) }
}

export function arrived({ status }: { status: number | null }) {
  return status !== null && status >= 200 && status < 300
}

/** Without what no text in the database holds and what would steer a terminal. */
function legible(text: string) {
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '')
    .slice(0, longestAnswer)
    .replace(/[\ud800-\udbff]$/, '')
}

/** RFC 9110 10.2.3: seconds, or a date. */
function secondsIn(wait: string | undefined) {
  if (!wait) return null
  const seconds = /^\d{1,9}$/.test(wait) ? Number(wait) : (Date.parse(wait) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}
