import { Agent, request } from 'node:http'

export type Answer = { status: number; body: string; headers: Record<string, string | string[] | undefined> }
export type Figures = { perSecond: number; p50: number; p95: number }

type Asking = { cookie?: string; form?: Record<string, string> }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request over a kept connection. A form is posted as a browser posts it. */
export function ask(address: string, { cookie, form }: Asking = {}): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    accept: 'text/html',
    'sec-fetch-site': 'same-origin',
    origin: new URL(address).origin,
    ...(cookie && { cookie }),
    ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: response.headers })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Keeps `clients` requests under way for `seconds`, after a second that does not count. Milliseconds. */
export async function load(one: () => Promise<Answer>, { clients = 8, seconds = 10 } = {}): Promise<Figures> {
  const warm = performance.now() + 1_000
  const end = warm + seconds * 1_000
  const took: number[] = []
  async function client() {
    while (performance.now() < end) {
      const begun = performance.now()
      const { status } = await one()
      if (status >= 400) throw new Error(`The portal answered ${status}.`)
      if (begun >= warm) took.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return figures(took, seconds)
}

/** `took` in milliseconds, over `seconds`. */
export function figures(took: number[], seconds: number): Figures {
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0
  return { perSecond: took.length / seconds, p50: at(0.5), p95: at(0.95) }
}
