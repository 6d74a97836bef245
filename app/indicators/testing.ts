import type { Database, Speaker } from '#db/database.server.ts'
import { type Layer, release, writeDraft } from '#db/testing/bulletins.ts'
import type { Member, World } from '#db/testing/world.ts'
import { addIndicators } from './entry/add-indicators.server.ts'

/** A layer and what is pasted into it. */
export type Filled = Layer & { lines?: string }

type Written = { id: string; organisation_id: string }

/** A draft of the author with its identifiers. */
export function draftedWith(database: Database, world: World, ...layers: Filled[]): Promise<Written> {
  return database.write(world.author, async (db, speaker) => {
    const id = await writeDraft(db, world.author, { layers, reviewer: world.publisher })
    const draft = { id, organisation_id: world.author.organisation_id }
    for (const [index, { lines }] of layers.entries())
      if (lines) await addIndicators(db, speaker as Speaker, draft, index + 1, { type: null, lines })
    return draft
  })
}

/** The same, released by a colleague. Answers the bulletin's id. */
export async function publishedWith(database: Database, world: World, ...layers: Filled[]): Promise<string> {
  const { id } = await draftedWith(database, world, ...layers)
  if (!(await database.write(world.publisher, (db) => release(db, id)))) throw new Error('it was not released')
  return id
}

/** Does a deed as somebody. */
export function as<T>(database: Database, who: Member, work: (...call: Parameters<Work<T>>) => Promise<T>) {
  return database.write(who, (db, speaker) => work(db, speaker as Speaker))
}

type Work<T> = (db: Parameters<Parameters<Database['write']>[1]>[0], speaker: Speaker) => Promise<T>
