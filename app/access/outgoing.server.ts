import { type ClientRequest, type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { environment } from './environment.server.ts'

export type Outgoing = {
  url: string
  headers: Record<string, string>
  body: string | Buffer
  /** Milliseconds until the whole answer has to be there. */
  patience?: number
  /** Another resolver than the machine's. What it answers is checked all the same. */
  lookup?: LookupFunction
}

export type Answer = { status: number; headers: IncomingMessage['headers']; text: string }

/** `error` is a code; what the other side said is not in it. */
export type Unanswered = { error: 'address' | 'private' | 'name' | 'certificate' | 'time' | 'connection' }

const longestAnswer = 64 * 1024
const ports = ['', '443', '8443']

/** Whether a host is one that the operator named in OUTGOING_ALLOWED: with a port, on this port alone. */
export function isAllowed({ hostname, port, protocol }: URL) {
  const { OUTGOING_ALLOWED } = environment
  const named = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
  return OUTGOING_ALLOWED.includes(hostname) || OUTGOING_ALLOWED.includes(named)
}

/** An address that may be called, as browsers would read it; null for one that is never asked. */
export function callableAddress(typed: string): URL | null {
  if (!URL.canParse(typed)) return null
  const address = new URL(typed)
  if (address.username || address.password) return null
  if (isAllowed(address)) return /^https?:$/.test(address.protocol) ? address : null
  return address.protocol === 'https:' && ports.includes(address.port) ? address : null
}

/**
 * For whatever calls an address that somebody typed. The name is resolved for each connection, and no connection is made
 * to a private, loopback, link-local or otherwise special address. The host the operator named is called as it is.
 */
export function guardedAgent(address: URL, lookup?: LookupFunction): Agent | PlainAgent {
  const options = { keepAlive: false, ...(lookup && { lookup }) }
  const plain = address.protocol === 'http:'
  if (isAllowed(address)) return plain ? new PlainAgent(options) : new Agent(options)
  return plain ? new RequestFilteringHttpAgent(options) : new RequestFilteringHttpsAgent(options)
}

/** Posts, and follows no redirect. Of the answer 64 KB are read; all together has its time. */
export async function sendGuarded(outgoing: Outgoing): Promise<Answer | Unanswered> {
  const address = callableAddress(outgoing.url)
  if (!address) return { error: 'address' }
  return post(address, outgoing).catch((fault) => ({ error: codeOf(fault) }))
}

function post(address: URL, { headers, body, patience = 15_000, lookup }: Outgoing): Promise<Answer> {
  const call = address.protocol === 'http:' ? plainRequest : request
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = call(
      address,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: guardedAgent(address, lookup),
        signal: AbortSignal.timeout(patience),
      },
      (answer) => readAnswer(answer).then(resolve, reject),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function readAnswer(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= longestAnswer) break
  }
  answer.destroy()
  const text = Buffer.concat(chunks).subarray(0, longestAnswer).toString()
  return { status: answer.statusCode ?? 0, headers: answer.headers, text }
}

type Fault = { name?: string; code?: string; message?: string }

function codeOf({ name, code = '', message = '' }: Fault): Unanswered['error'] {
  if (message.includes('is not allowed. Because')) return 'private'
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR' || code === 'ETIMEDOUT') return 'time'
  if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return 'name'
  return /CERT|SELF_SIGNED|^ERR_(SSL|TLS)|^EPROTO$|UNABLE_TO_/.test(code) ? 'certificate' : 'connection'
}
