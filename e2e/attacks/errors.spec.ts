import { addresses } from '../routes.ts'
import { type Actor, ask, type Question } from '../second-tenant/asking.ts'
import type { Things } from '../second-tenant/things.ts'
import { expect, test } from './cast.ts'
import { formNames } from './forms.ts'
import { draftOf, ownAddress } from './parameters.ts'
import { raw } from './raw.ts'
import { few, tally } from './tally.ts'

/** Words of the machine room: statements, constraints, files, stacks. */
const telling =
  /\bselect\b[^<>]{1,200}\bfrom\b|insert into|update \w+ set|delete from|violates|constraint|syntax error|pg_\w|postgres|kysely|\bzod\b|node_modules|node:internal|\.tsx?:\d|\.js:\d+:\d+| {4}at \w|\/app\/|ECONN|TypeError|RangeError|SyntaxError/i

test('class 17: an error says that something went wrong, and nothing of what stands behind', async ({ cast }) => {
  const count = tally('17, words of the machine room in errors', 150)
  const actor = await cast.as('publisher')
  await few(provocations(cast.attacker.things), async (question) => {
    const { status, body } = await ask(actor, question)
    const said = telling.exec(visible(body))?.[0] ?? ''
    const held = said === '' && status !== 500 && (status < 500 || /reference/i.test(body))
    count.tried(`${question.method ?? 'GET'} ${question.path.slice(0, 80)} ${status} ${said}`, held)
  })
  for (const [name, text] of Object.entries(broken(actor))) {
    const answer = await raw(text)
    const [, status = '0'] = /^HTTP\/1.1 (\d+)/.exec(answer) ?? []
    count.tried(
      `${name} ${status} ${telling.exec(visible(answer))?.[0] ?? ''}`,
      !telling.test(visible(answer)) && Number(status) < 500,
    )
  }
  count.conclude()
})

test('what breaks is told with a reference', async ({ cast }) => {
  const { status, headers } = await ask(await cast.as('publisher'), { path: '/bulletins/%E0%A4%A/edit' })
  expect([status >= 400 && status < 500, headers]).toEqual([true, expect.stringContaining('x-request-id')])
})

const strange = [
  '\0',
  'x'.repeat(70_000),
  '9'.repeat(400),
  '-1',
  '1e400',
  '[object Object]',
  '{"$ne":1}',
  '\u202e',
  '%00',
]

const practised = ['sites/new', 'sites/:siteId/assessment', 'practices/:reference/adoption', 'drills/:drillId/answers']

/** Bad types, lengths and characters, in addresses, questions and forms; bodies that are none. */
function provocations(things: Things): Question[] {
  const own = draftOf(things)
  const forms = addresses
    .filter(({ path }) => !/session|sign-out|disposal|demo|password/.test(path))
    .map(({ path }) => ownAddress(path, things))
  return [
    ...strange.flatMap((value) => [
      { path: `/bulletins/${encodeURIComponent(value.slice(0, 4_000))}` },
      { path: `/bulletins?older=${encodeURIComponent(value.slice(0, 4_000))}` },
      { path: `/search?q=${encodeURIComponent(value.slice(0, 4_000))}` },
      { path: `/bulletins/${own}/edit`, method: 'POST', form: filled(value) },
      { path: '/alerts/subscriptions/new', method: 'POST', form: filled(value) },
      { path: `/bulletins/${own}/layers/1/indicators`, method: 'POST', form: filled(value) },
      ...practised.map((path) => ({ path: ownAddress(path, things), method: 'POST', form: filled(value) })),
    ]),
    ...forms.flatMap((path) => [
      { path, method: 'POST', body: { type: 'application/json', text: '{"title":' } },
      {
        path,
        method: 'POST',
        body: { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="a' },
      },
    ]),
    ...['%', '%zz', '%ff%fe', '%E0%A4%A'].map((path) => ({ path: `/bulletins/${path}` })),
  ]
}

/** More than any field takes, and less than any form: who sends more is cut off before the answer. */
const room = 900_000 / formNames.length

const filled = (value: string) => Object.fromEntries(formNames.map((name) => [name, value.slice(0, room)]))

/** Requests that no library would send. */
function broken({ cookie }: Actor): Record<string, string> {
  const { host } = new URL(process.env.JOURNEYS_PORTAL ?? '')
  const head = `Host: ${host}\r\nCookie: ${cookie}\r\nOrigin: http://${host}\r\nConnection: close\r\n`
  return {
    'an unknown method': `BREW / HTTP/1.1\r\n${head}\r\n`,
    'no method': `/ HTTP/1.1\r\n${head}\r\n`,
    'a NUL in the address': `GET /bulletins/\0 HTTP/1.1\r\n${head}\r\n`,
    'an address of another host': `GET http://elsewhere.example/ HTTP/1.1\r\n${head}\r\n`,
    'a header without an end': `GET / HTTP/1.1\r\n${head}X: ${'x'.repeat(40_000)}\r\n\r\n`,
    'two lengths': `POST /language HTTP/1.1\r\n${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`,
    'a negative length': `POST /language HTTP/1.1\r\n${head}Content-Length: -1\r\n\r\n`,
    'a piece that lies about its size': `POST /language HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
    'a broken cookie': `GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: a=%E0%A4%A; =; ;;\r\nConnection: close\r\n\r\n`,
    'another version': `GET / HTTP/9.9\r\n${head}\r\n`,
  }
}

/** What a person or a program reads; the page's own script names its files. */
const visible = (body: string) =>
  body.replace(/<(script|link)[^>]*>[\s\S]*?(<\/script>|(?<=>))/g, '').replaceAll('/assets/', '')
