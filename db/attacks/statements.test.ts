import { expect } from 'vitest'
import { fill, portalTables } from '../testing/filled.ts'
import { list, plantMarks } from '../testing/marks.ts'
import { openRaw } from '../testing/raw.ts'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { statements } from './statements.ts'

test('no statement shows what another organisation wrote', async ({ copy, database, key, world }) => {
  await fill(database, world, copy.url)
  await list(copy.url, false, world.stranger.organisation_id)
  await administer(copy.url, `delete from portal.subscription where organisation_id = $1`, [
    world.stranger.organisation_id,
  ])
  await administer(copy.url, 'analyze')
  const marks = await plantMarks(copy.url, world.stranger.organisation_id)
  const attempts = await generated(copy.url)

  const raw = await openRaw(copy.app)
  const reveals = async (who: typeof world.stranger | null, statement: string) => {
    await raw.speak(key, who)
    const answer = JSON.stringify(await raw.ask(statement))
    await raw.undo()
    return marks.some(({ mark }) => answer.includes(mark))
  }
  const successes: string[] = []
  for (const statement of attempts)
    for (const who of [world.stranger, null]) if (await reveals(who, statement)) successes.push(statement)
  const tried = attempts.length * 2
  console.info(`raw statements: ${tried} attempts, ${successes.length} successes`)
  expect(successes).toEqual([])
  expect(tried).toBeGreaterThanOrEqual(2_000)
  // the same statements do show it to whoever may see it
  expect(await reveals(world.author, 'select title from portal.bulletin')).toBe(true)
  expect(await reveals(world.author, 'select title::int from portal.bulletin')).toBe(true)
  await raw.close()
})

async function generated(url: string) {
  const attempts: string[] = []
  for (const table of await portalTables(url)) {
    const { rows } = await administer(
      url,
      `select quote_ident(attname) as name, atttypid = 'text'::regtype as text, has_column_privilege('portal_tenant', attrelid, attnum, 'select') as granted
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [`portal.${table}`],
    )
    const granted = rows.filter((column) => column.granted)
    const columns = (granted.length > 0 ? granted : rows).map(({ name }) => name)
    attempts.push(...statements(table, columns, granted.findLast(({ text }) => text)?.name))
  }
  return attempts
}
