import { villagePassword } from '#db/seeds/village/people.ts'
import { someAddress } from '../portal.ts'
import { steady } from '../steady.ts'
import { grouped } from './containers.ts'
import type { Person } from './tenants.ts'

const portal = process.env.JOURNEYS_PORTAL ?? ''

/** Somebody who asks: by role, or the visitor. */
export type Actor = { role: string; cookie: string }
export type Answer = { status: number; headers: string; body: string }
export type Question = {
  path: string
  method?: string
  form?: Record<string, string>
  /** Sent as it stands, instead of a form, with its type. */
  body?: { type: string; text: string | Buffer<ArrayBuffer> }
  thing?: string
}

export const visitor: Actor = { role: 'visitor', cookie: '' }

export async function signIn({ role, email }: Person): Promise<Actor> {
  const answer = await send(visitor, {
    path: '/sign-in',
    method: 'POST',
    form: { email, password: villagePassword, to: '/' },
  })
  if (answer.headers.get('location') !== '/') throw new Error(`${email} could not sign in: ${answer.status}`)
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return { role, cookie: cookies.join('; ') }
}

/** The whole answer, headers too. */
export async function ask(actor: Actor, question: Question): Promise<Answer> {
  const answer = await send(actor, question)
  const body = answer.headers.get('content-type')?.includes('event-stream')
    ? await beginning(answer)
    : await answer.text()
  const { date: _date, 'content-length': _length, ...headers } = Object.fromEntries(answer.headers)
  const same = (text: string) =>
    steady(text, answer.headers, question.thing).replaceAll(grouped(question.thing ?? '') || '~', '~')
  return { status: answer.status, headers: same(JSON.stringify(headers)), body: same(body) }
}

/** Every request from another address, so that no limit stands between a question and its answer. */
function send({ cookie }: Actor, { path, method = 'GET', form, body }: Question) {
  return fetch(portal + path, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    headers: {
      cookie,
      accept: 'text/html',
      'accept-encoding': 'identity',
      'x-forwarded-for': someAddress(),
      ...(method !== 'GET' && { origin: portal }),
      ...(body && { 'content-type': body.type }),
    },
    ...(!/^(GET|HEAD)$/.test(method) && { body: body?.text ?? new URLSearchParams(form) }),
  })
}

/** What an endless answer says at first. */
async function beginning(answer: Response) {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && !text.includes('data:')) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  await reader?.cancel()
  return text
}
