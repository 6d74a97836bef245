import { expect, test } from '@playwright/test'
import type { Probe } from './hidden-or-absent/probe.ts'
import { probes } from './hidden-or-absent/probes.ts'
import { madeUpLike } from './second-tenant/addressing.ts'
import { type Actor, ask, signIn } from './second-tenant/asking.ts'
import { stateOf } from './second-tenant/covered.ts'
import { markOf, newWord, plantHidden } from './second-tenant/hidden.ts'
import { settled } from './second-tenant/settled.ts'
import { personOf, plantTenant, type Tenant } from './second-tenant/tenants.ts'
import { type Kind, type Things, thingsOf } from './second-tenant/things.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const word = newWord()
let hiding: Tenant
let things: Things
let asking: Actor

test.beforeAll(async () => {
  hiding = await plantTenant('Hiding tenant', false)
  const other = await plantTenant('Asking tenant')
  asking = await signIn(personOf(other, 'publisher'))
  await signIn(personOf(hiding, 'reader'))
  const references = await plantHidden(hiding, other, markOf(word))
  await settled(hiding)
  things = await thingsOf(hiding, references)
})

test('what is hidden and what never was are answered with the same bytes', async () => {
  expect(probes.length).toBeGreaterThanOrEqual(40)
  const state = await stateOf(hiding.id)
  for (const probe of probes) {
    const [hidden, madeUp] = pair(probe)
    const [first, second] = [await answerTo(probe, hidden), await answerTo(probe, madeUp)]
    expect(first, probe.name).toEqual(second)
    expect(first.status, probe.name).toBeLessThan(500)
  }
  expect(await stateOf(hiding.id)).toEqual(state)
})

/** One that is hidden, and one of the same form that never was. */
function pair({ sort }: Probe): [string, string] {
  if (sort === 'word') return [word, `${word.slice(0, 2)}JJ`]
  const hidden = hiddenOf(sort)
  return [hidden, madeUpLike(hidden)]
}

function hiddenOf(sort: Exclude<Probe['sort'], 'word'>) {
  const [bulletin = ''] = things.references
  const [practice = '', drilled = ''] = things.references.slice(-2)
  const named: Record<string, string> = {
    reference: bulletin,
    practice,
    drilled,
    container: things.containers[0] ?? '',
  }
  return named[sort] ?? things.byKind.get(sort as Kind) ?? ''
}

/** Apart from what was asked for, also in small letters. */
async function answerTo({ question }: Probe, thing: string) {
  const { status, headers, body } = await ask(asking, { ...question(thing), thing })
  const without = (text: string) => text.replaceAll(thing.toLowerCase(), '~')
  return { status, headers: without(headers), body: without(body) }
}
