import { behind } from '../ground.ts'
import { addresses, fill } from '../routes.ts'
import { type Actor, ask, type Question } from '../second-tenant/asking.ts'
import { stateOf } from '../second-tenant/covered.ts'
import type { Things } from '../second-tenant/things.ts'
import { expect, test } from './cast.ts'
import { formNames } from './forms.ts'
import { ownAddress, withParameters } from './parameters.ts'
import { pathPayloads, sqlPayloads } from './payloads.ts'
import { few, tally } from './tally.ts'

/** What the pages read from behind the question mark. */
const queries: Record<string, string[]> = {
  '/bulletins': [
    'type',
    'sector',
    'port',
    'modus_operandi',
    'severity',
    'tlp',
    'organisation',
    'state',
    'since',
    'older',
    'newer',
    'sort',
  ],
  '/search': [
    'q',
    'type',
    'sector',
    'port',
    'modus_operandi',
    'severity',
    'tlp',
    'organisation',
    'since',
    'language',
    'older',
    'page',
    'sort',
  ],
  '/check': ['number'],
  '/directory': ['name', 'kind', 'country', 'sector', 'port', 'after'],
  '/alerts': ['older', 'newer'],
  '/alerts/subscriptions/new': ['sectors', 'ports', 'modi_operandi', 'least_severity'],
  '/alerts/subscriptions/preview': ['sectors', 'ports', 'modi_operandi', 'least_severity'],
  '/account/overruled-warnings': ['older', 'newer'],
  '/sign-in': ['to'],
  '/practices': [
    ...['category', 'modus_operandi', 'stage', 'site_kind', 'site_size', 'cost_band', 'grade', 'where', 'like', 'q'],
    ...['older', 'newer'],
  ],
  '/practices/compare': ['practice'],
  '/coverage': ['site', 'group'],
  '/adoption': ['older', 'newer'],
}

test('class 14: no parameter reaches a statement as a part of it', async ({ cast }) => {
  const { victim, attacker } = cast
  const state = await stateOf(victim.id)
  const laws = await lawsOf()
  const count = tally('14, injection of SQL', 3_000)
  const actor = await cast.as('publisher')
  const questions = sqlPayloads.flatMap((payload, turn) => [
    ...inQueries(payload),
    ...inPaths(payload).filter((_, place) => (place + turn) % 2 === 0),
    ...inForms(payload, attacker.things).filter((_, place) => (place + turn) % 5 === 0),
  ])
  await few(questions, async (question, place) => {
    if (place % 25 === 0) await behind(`delete from auth.attempt where key like 'use_%'`)
    const { status, fast } = await timed(actor, question)
    count.tried(`${question.method ?? 'GET'} ${question.path} ${status}${fast ? '' : ' slow'}`, status < 500 && fast)
  })
  count.conclude()
  expect(await stateOf(victim.id)).toEqual(state)
  expect(await lawsOf()).toEqual(laws)
})

test('class 25: no address leads out of the files that are meant', async ({ cast }) => {
  const count = tally('25, ways out of a folder', 60)
  const actor = await cast.as('publisher')
  const places = ['/attachments/', '/bulletins/', '/card/', '/assets/', '/handbook/', '/public/', '/']
  const ends = ['', '/pdf', '/picture']
  const asked = pathPayloads.flatMap((payload) => places.flatMap((place) => ends.map((end) => place + payload + end)))
  await few(asked, async (path) => {
    const { status, body } = await ask(actor, { path })
    count.tried(`${path} ${status}`, [400, 404].includes(status) && !/root:|\[fonts\]/.test(body))
  })
  count.conclude()
})

function inQueries(payload: string): Question[] {
  return Object.entries(queries).flatMap(([path, names]) =>
    names.map((name) => ({ path: `${path}?${name}=${encodeURIComponent(payload)}` })),
  )
}

function inPaths(payload: string): Question[] {
  return withParameters
    .filter((path) => addresses.some((address) => address.path === path && address.kind !== 'deed'))
    .map((path) => ({ path: fill(path, () => payload) }))
}

/** Every form of a draft, of a practice and of what stands alone, with the same in every field. */
function inForms(payload: string, things: Things): Question[] {
  const form = Object.fromEntries(formNames.map((name) => [name, payload]))
  return addresses
    .filter(({ path }) => !/session|sign-out|password|auth|disposal|demo/.test(path))
    .map(({ path }) => ({ path: ownAddress(path, things), method: 'POST', form }))
}

/** Slow is what stays slow: a busy machine is slow once. */
async function timed(actor: Actor, question: Question) {
  for (let again = 0; ; again++) {
    const begun = performance.now()
    const { status } = await ask(actor, question)
    const fast = performance.now() - begun < 1_000
    if (fast || again === 4) return { status, fast }
  }
}

/** Tables, policies and roles: what a stacked statement would have changed. */
function lawsOf() {
  return behind(`select (select count(*) from pg_class) as tables, (select count(*) from pg_policy) as policies,
    (select count(*) from portal.organisation) as organisations, (select md5(string_agg(name, '' order by id)) from portal.organisation) as names`)
}
