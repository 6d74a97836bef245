import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { mailTo } from './mail.ts'
import { addresses, fill } from './routes.ts'
import { fillWith, madeUpLike } from './second-tenant/addressing.ts'
import { type Actor, type Answer, ask, signIn, visitor } from './second-tenant/asking.ts'
import { stateOf, uncovered, untouched } from './second-tenant/covered.ts'
import { mark, plantHidden, word } from './second-tenant/hidden.ts'
import { plantLayered, rewriteSecondLayer } from './second-tenant/layers.ts'
import { settled } from './second-tenant/settled.ts'
import { plantFeeds } from './second-tenant/telling.ts'
import { personOf, plantTenant, type Tenant } from './second-tenant/tenants.ts'
import { anyForm, formFor, type Things, thingsOf } from './second-tenant/things.ts'
import { watchAlready } from './second-tenant/watching.ts'
import { plantListening, toldToWebhooks } from './second-tenant/webhooks.ts'

test.describe.configure({ mode: 'serial', timeout: 600_000 })

const without = addresses.filter(({ path }) => !path.includes(':'))
const documents = without.filter(({ kind }) => kind !== 'deed').map(({ path }) => fill(path, () => ''))
const filters = ['sector=SEC-RFR', 'port=BEANR', 'modus_operandi=MO-L01', 'severity=4', 'tlp=2', 'organisation=ZQ']

let a: Tenant
let b: Tenant
let actors: Actor[]
let layered: string
let references: string[]

test.beforeAll(async () => {
  a = await plantTenant('Second tenant', false)
  b = await plantTenant('First tenant')
  await plantListening(b)
  const members = await Promise.all(b.people.map(signIn))
  await signIn(personOf(a, 'reader'))
  actors = [visitor, ...members]
  const originator = await plantTenant('Third tenant')
  layered = await plantLayered(originator)
  await settled(originator)
  // Reading takes its alert off the count: that happens before anything is compared.
  for (const actor of actors) await ask(actor, { path: `/bulletins/${layered}` })
})

test('what one organisation hides changes no page, no mail and no webhook of another', async () => {
  const before = await walk()
  expect(before.get('mail')).not.toEqual([])
  expect(before.get('webhooks')).not.toEqual([])

  references = await plantHidden(a, b)
  await rewriteSecondLayer(layered, mark('second layer body'))
  expect(await uncovered(), 'columns without a mark').toEqual([])
  expect(await untouched(a.id), 'tables without a row').toEqual([])
  await settled(a)

  const after = await walk()
  const told = [...after].filter(
    ([question, answer]) => !ownLog.test(question) && JSON.stringify(answer) !== JSON.stringify(before.get(question)),
  )
  expect(told.map(([question]) => question)).toEqual([])
  expect(JSON.stringify([...after]).toUpperCase()).not.toContain(word)
})

test('what one organisation hides is to another as if it did not exist', async () => {
  const state = await stateOf(a.id)
  const things = await thingsOf(a, references)
  const different = await Promise.all(actors.map((actor, turn) => differences(actor, turn, things)))
  expect(different.flat()).toEqual([])
  expect(await stateOf(a.id)).toEqual(state)
})

test('what is posted by one organisation touches nothing of another', async () => {
  await watchAlready(b, anyForm('').lines ?? '')
  await plantFeeds(b)
  const state = await stateOf(a.id)
  const last = ['account/sessions/ending', 'sign-out']
  const paths = [...without.map(({ path }) => path).filter((path) => !last.includes(path)), ...last]
  const answers: [string, Answer, Answer][] = []
  for (const actor of actors)
    for (const path of paths) {
      const post = (thing: string) =>
        ask(actor, { path: fill(path, () => ''), method: 'POST', form: formFor(path, thing), thing })
      answers.push([`${actor.role} ${path}`, await post(a.id), await post(randomUUID())])
    }
  const telling = answers.filter(([, hidden, madeUp]) => hidden.status !== madeUp.status || hidden.body !== madeUp.body)
  expect(telling.map(([question]) => question)).toEqual([])
  expect(JSON.stringify(answers).toUpperCase()).not.toContain(word)
  expect(await stateOf(a.id)).toEqual(state)
})

/** Grows by each export that is asked for here; what it says of bulletins does not. */
const ownLog = / [/]account[/]audit([.]data|[/]export([.]data)?)?$/

/** Documents, and the same as data; lists also narrowed to what the hidden ones say; and the mail. */
async function walk() {
  const paths = [
    ...documents,
    ...documents.filter((path) => path !== '/alerts/stream').map(dataOf),
    ...filters.map((filter) => `/bulletins?${filter}`),
    '/directory?name=ZQ',
    '/directory?port=BEANR',
    `/bulletins/${layered}`,
    '/account/audit?area=bulletin',
    '/alerts/subscriptions/preview?sectors=SEC-RFR&ports=BEANR&least_severity=4',
  ]
  const answers = new Map<string, unknown>()
  for (const actor of actors) for (const path of paths) answers.set(`${actor.role} ${path}`, await ask(actor, { path }))
  const mail = await Promise.all(b.people.map(({ email }) => mailTo(email)))
  return answers.set('mail', mail.flat()).set('webhooks', await toldToWebhooks(b))
}

function dataOf(path: string) {
  return `${path === '/' ? '/_root' : path}.data`
}

/** Asks for what is hidden, where it belongs and where it does not, and for what nobody has. */
async function differences(actor: Actor, turn: number, things: Things) {
  const different: string[] = []
  for (const [index, { path }] of addresses.filter((address) => address.path.includes(':')).entries())
    different.push(...(await differing(actor, path, inTurn(hiddenFor(path, things), turn + index))))
  return different
}

/** Two of them for each actor, so that everything is asked for by somebody: all by all is for `npm run test:attacks`. */
function inTurn(things: string[], turn: number) {
  return [2 * turn, 2 * turn + 1].map((place) => things[place % things.length] ?? '')
}

function hiddenFor(path: string, { ids, containers }: Things) {
  if (path.includes(':reference')) return references
  return path.includes(':value') ? containers : ids
}

async function differing(actor: Actor, path: string, things: string[]) {
  const absent = JSON.stringify(await answersFor(actor, path, madeUpLike(things[0] ?? '')))
  const different: string[] = []
  for (const thing of things)
    if (JSON.stringify(await answersFor(actor, path, thing)) !== absent)
      different.push(`${actor.role} ${path} ${thing}`)
  return different
}

function answersFor(actor: Actor, path: string, thing: string) {
  const address = fillWith(path, thing)
  return Promise.all([
    ask(actor, { path: address, thing }),
    ask(actor, { path: dataOf(address), thing }),
    ask(actor, { path: address, method: 'POST', form: formFor(path, thing), thing }),
  ])
}
