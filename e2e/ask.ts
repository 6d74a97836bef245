import { Agent, request } from 'node:http'

export type Answer = { status: number; body: string; headers: Record<string, string | string[] | undefined> }

export type Asking = {
  cookie?: string
  form?: Record<string, string>
  /** `false` makes a connection for this request alone; otherwise it is one that is kept. */
  agent?: Agent | false
}

const kept = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request. A form is posted as a browser posts it. Fails when no whole answer comes; `reused` in the error: on a kept connection. */
export function ask(address: string, { cookie, form, agent = kept }: Asking = {}): Promise<Answer> {
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
    sent.on('error', (error) => reject(Object.assign(error, { reused: sent.reusedSocket })))
    sent.end(body)
  })
}

/** The cookie of a village person, by the demo's own button. `person` is the key in db/seeds/village. */
export async function signIn(portal: string, person: string) {
  const { headers, status } = await ask(`${portal}/sign-in/demo`, { form: { person } })
  const cookies = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0])
  if (status !== 302 || cookies.length === 0) throw new Error(`${person} cannot sign in: ${status}.`)
  return cookies.join('; ')
}
