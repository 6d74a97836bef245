import { type Actor, ask, type Question } from '../second-tenant/asking.ts'
import { test } from './cast.ts'
import { raw } from './raw.ts'
import { tally } from './tally.ts'

test('class 37: what asks for much is answered at once, and nobody else waits for it', async ({ cast }) => {
  const count = tally('37, questions that ask for much', 60)
  const actor = await cast.as('publisher')
  const bystander = await cast.as('duty_desk')
  const quiet = await p95(bystander)
  for (const [name, question] of heavy(cast.attacker.things.references[6] ?? '')) {
    const { status, took } = await fastest(actor, question)
    count.tried(`${name}: ${status} after ${Math.round(took)} ms`, status < 500 && took < 1_000)
  }
  const slow = Array.from({ length: 20 }, () => raw(slowBody(actor)))
  const floods = heavy('BW-0000-0000').map(([, question]) => ask(actor, question))
  const busy = await p95(bystander)
  await Promise.all([...floods, ...slow])
  const calm = await p95(bystander)
  count.tried(
    `others wait ${Math.round(busy)} instead of ${Math.round(quiet)} ms`,
    busy < Math.max(1_000, 2 * Math.max(quiet, calm)),
  )
  count.conclude()
})

const long = (length: number, text = 'a') => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Much to parse, to match, to nest, to search for and to list. */
function heavy(draft: string): [string, Question][] {
  const edit = `/bulletins/${draft}/edit`
  const food = [
    'a'.repeat(5_000),
    `${'a.'.repeat(5_000)}!`,
    `${'0'.repeat(9_000)}x`,
    `${' '.repeat(9_000)}x`,
    `${'a@'.repeat(4_000)}`,
    `${'MSCU'.repeat(2_000)}`,
    `${'http://'.repeat(1_200)}`,
    `${'+31 '.repeat(2_000)}`,
  ]
  const terms = Array.from({ length: 1_000 }, (_, place) => `word${place}`).join(' ')
  const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  const forms: [string, Record<string, string>][] = [
    ...food.map((body, place): [string, Record<string, string>] => [
      `food ${place}`,
      { title: body.slice(0, 500), body, lines: body, base: body },
    ]),
    ['a long title', { title: long(500_000) }],
    ['ten thousand names', Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`name${place}`, 'x']))],
    ['deep names', { [`a${'[b]'.repeat(5_000)}`]: 'x', [`a${'.b'.repeat(5_000)}`]: 'x' }],
    ['a far place in a list', { 'sectors[4294967295]': 'x' }],
  ]
  const gets = [
    ...food.flatMap((text) => [
      `/check?number=${encodeURIComponent(text.slice(0, 6_000))}`,
      `/indicators/container/${encodeURIComponent(text.slice(0, 3_000))}`,
    ]),
    `/search?q=${encodeURIComponent(terms)}`,
    `/search?q=${encodeURIComponent('('.repeat(3_000))}`,
    `/search?q=${encodeURIComponent('a* '.repeat(1_000))}`,
    `/search?q=${encodeURIComponent('-a '.repeat(1_000))}`,
    `/search?q=${encodeURIComponent(`"${'a '.repeat(2_000)}"`)}`,
    `/bulletins?${long(12_000, 'sector=SEC-RFR&')}`,
    `/bulletins?${long(12_000, 'port=BEANR&tlp=2&')}`,
    '/bulletins?size=1000000000&limit=1000000000&page=1000000000',
    '/search?q=seal&size=1000000000&page=1000000000',
    `/directory?${long(12_000, 'kind=x&')}`,
    `/alerts/subscriptions/preview?${long(12_000, 'sectors=SEC-RFR&ports=BEANR&')}`,
    `/${long(12_000, 'a/')}`,
    `/${long(12_000, '%2e%2e/')}`,
  ]
  return [
    ...gets.map((path): [string, Question] => [path.slice(0, 60), { path }]),
    ...forms.flatMap(([name, form]) =>
      [edit, '/alerts/subscriptions/new'].map((path): [string, Question] => [
        `${name} at ${path}`,
        { path, method: 'POST', form },
      ]),
    ),
    ['deep data', { path: edit, method: 'POST', body: { type: 'application/json', text: nested } }],
    [
      'a megabyte too much',
      {
        path: edit,
        method: 'POST',
        body: { type: 'application/x-www-form-urlencoded', text: long(1_040_000, 'title=x&') },
      },
    ],
    [
      'a form of pieces',
      {
        path: edit,
        method: 'POST',
        body: {
          type: 'multipart/form-data; boundary=x',
          text: long(900_000, '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nx\r\n'),
        },
      },
    ],
    [
      'a boundary of nothing',
      { path: edit, method: 'POST', body: { type: 'multipart/form-data; boundary=', text: long(100_000, '--\r\n') } },
    ],
    [
      'a boundary that nearly comes',
      {
        path: edit,
        method: 'POST',
        body: { type: `multipart/form-data; boundary=${'-'.repeat(60)}`, text: long(500_000, '-') },
      },
    ],
    [
      'a hundred thousand values',
      {
        path: edit,
        method: 'POST',
        body: { type: 'application/x-www-form-urlencoded', text: long(900_000, 'sectors=&') },
      },
    ],
  ]
}

/** Says that much will come, and sends next to nothing. */
function slowBody({ cookie }: Actor) {
  const { host } = new URL(process.env.JOURNEYS_PORTAL ?? '')
  return `POST /language HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\na`
}

/** Of three: a busy machine is slow once. */
async function fastest(actor: Actor, question: Question) {
  let best = { status: 0, took: Number.POSITIVE_INFINITY }
  for (let again = 0; again < 3 && best.took >= 1_000; again++) {
    const begun = performance.now()
    const { status } = await ask(actor, question)
    best = { status, took: Math.min(best.took, performance.now() - begun) }
  }
  return best
}

/** Milliseconds within which nineteen of twenty of somebody's pages come. */
async function p95(actor: Actor) {
  const took: number[] = []
  for (let turn = 0; turn < 40; turn++) {
    const begun = performance.now()
    await ask(actor, { path: '/directory' })
    took.push(performance.now() - begun)
  }
  return took.sort((one, other) => one - other)[37] ?? 0
}
