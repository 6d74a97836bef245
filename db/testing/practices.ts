import type { Database } from '../database.server.ts'
import { type Layer, release, writeDraft } from './bulletins.ts'
import type { World } from './world.ts'

export type Answered = Layer & { answers?: object }

const answered = { claim: 'A seal that is tugged tells.', categories: ['P-SEAL'], practice_steps: 'Look.\nTug.' }

/** A practice of the author, released by the publisher unless it stays a draft. Answers its id. */
export async function publishPractice(
  database: Database,
  world: World,
  layers: Answered[],
  given: { title?: string; state?: 'draft' } = {},
) {
  const id = await database.write(world.author, async (db) => {
    const written = layers.map((layer) => ({ body: 'Each seal is tugged at the gate.', ...layer }))
    const { title = 'Tugged seals' } = given
    const id = await writeDraft(db, world.author, { layers: written, reviewer: world.publisher, title })
    const header = { type: 'PRACTICE', modi_operandi: ['MO-C01'], ports: ['NLRTM'] }
    await db.updateTable('bulletin').set(header).where('id', '=', id).execute()
    for (const [index, { answers = answered }] of layers.entries())
      await db
        .updateTable('bulletin_layer')
        .set({ answers: JSON.stringify(answers) })
        .where('bulletin_id', '=', id)
        .where('position', '=', index + 1)
        .execute()
    return id
  })
  if (given.state === 'draft') return id
  if (!(await database.write(world.publisher, (db) => release(db, id)))) throw new Error('it was not released')
  return id
}
