import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import type { Database } from '../database.server.ts'
import { renewKeys } from '../keys.ts'
import { test } from '../testing/world.ts'
import { type Bulletin, depth, type Person, peopleOf, preview, type RandomWorld } from './oracle.ts'
import { worldShape } from './random-shape.ts'
import { plantRandomWorld } from './random-world.ts'

const worlds = import.meta.env.ATTACKS === 'full' ? 500 : 100

test('in random worlds everybody reads what the words of the product say', async ({ copy, database, key }) => {
  const client = new pg.Client({ connectionString: copy.url })
  await client.connect()
  onTestFinished(() => client.end())
  const counted = { worlds: 0, readings: 0, deep: 0, audiences: 0 }
  const compare = async (world: RandomWorld, who: Person | null) => {
    const told = world.bulletins.map((bulletin) => depth(world, who, bulletin))
    expect(await found(database, who, world)).toEqual(told.map(everywhere))
    counted.readings += told.length
    counted.deep += told.filter((layers) => layers > 1).length
  }
  await fc.assert(
    fc.asyncProperty(worldShape, async (shape) => {
      await renewKeys(copy.url, [key.id])
      // whoever was in an earlier world is in none of the circles of this one
      await client.query('delete from portal.circle_holder')
      const world = await plantRandomWorld(client, shape)
      counted.worlds++
      await Promise.all([null, ...peopleOf(world)].map((who) => compare(world, who)))
      for (const bulletin of world.bulletins) {
        expect(await audience(database, bulletin)).toEqual(preview(world, bulletin))
        counted.audiences++
      }
    }),
    { numRuns: worlds },
  )
  console.info(`random worlds: ${JSON.stringify(counted)}`)
  expect(counted.deep).toBeGreaterThan(worlds / 10)
})

function everywhere(layers: number) {
  return { header: layers > 0, list: layers > 0, revision: layers > 0, layers, 'old layers': layers }
}

async function found(database: Database, who: Person | null, { bulletins }: RandomWorld) {
  const identity = who && { organisation_id: who.organisation, person_id: who.id }
  const ids = bulletins.map(({ id }) => id)
  const { rows } = await database.read(identity, (db) =>
    sql`select exists (select from bulletin where bulletin.id = asked.id) as header,
      exists (select from bulletin_audience where bulletin_id = asked.id) as list,
      exists (select from revision where bulletin_id = asked.id) as revision,
      (select count(*)::int from bulletin_layer where bulletin_id = asked.id) as layers,
      (select count(*)::int from revision_layer where bulletin_id = asked.id) as "old layers"
      from unnest(${ids}::uuid[]) with ordinality as asked (id, place) order by place`.execute(db),
  )
  return rows
}

/** What the author is told: people by layer and organisation, the public in one line, a secret group by all of its people. */
async function audience(database: Database, { id, organisation, author }: Bulletin) {
  const { rows } = await database.read({ organisation_id: organisation, person_id: author }, (db) =>
    sql<{ line: string; people: number }>`
      select concat_ws(' ', position, coalesce(organisation_id::text, circle_id::text)) as line, sum(people)::int as people
      from audience_of(${id}) group by 1`.execute(db),
  )
  return Object.fromEntries(rows.map(({ line, people }) => [line, people]))
}
