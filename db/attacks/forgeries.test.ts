import { expect } from 'vitest'
import { issueKey, signContext, withdrawKey } from '../keys.ts'
import { fill } from '../testing/filled.ts'
import { openRaw } from '../testing/raw.ts'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { forgeries } from './forgeries.ts'

test('no SQL speaks for somebody else', async ({ copy, database, key, world }) => {
  await fill(database, world, copy.url)
  const [withdrawn, silent] = [await issueKey(copy.url, 'withdrawn'), await issueKey(copy.url, 'silent')]
  await withdrawKey(copy.url, withdrawn.id)
  const still = `update portal.context_key set heartbeat_at = now() - interval '3 minutes' where id = '${silent.id}'`
  await administer(copy.url, still)
  const { stranger: own, author: victim } = world

  // A connection each: the backend's number is in the context, and some forgeries spoil their connection.
  async function reaches(statements: (backend: number) => string[]) {
    const raw = await openRaw(copy.app)
    await raw.speak(key, own)
    await raw.ask('savepoint before')
    for (const statement of statements(raw.backend))
      if ((await raw.ask(statement)).error) await raw.ask('rollback to savepoint before')
    const { count } = await raw.ask(`select from portal.bulletin where organisation_id = '${victim.organisation_id}'`)
    await raw.close()
    return count
  }
  const given = (backend: number) => ({ key, withdrawn, silent, victim, own, backend })
  const names = forgeries(given(0)).map(({ name }) => name)
  const successes: string[] = []
  for (const [index, name] of names.entries())
    if ((await reaches((backend) => forgeries(given(backend))[index]?.statements ?? [])) > 0) successes.push(name)

  console.info(`forging a context: ${names.length} attempts, ${successes.length} successes`)
  expect(successes).toEqual([])
  expect(names.length).toBeGreaterThanOrEqual(60)
  const genuine = await reaches((backend) => [
    `select set_config('portal.context', '${signContext(key, victim, backend)}', true)`,
  ])
  expect(genuine).toBeGreaterThan(0)
})
