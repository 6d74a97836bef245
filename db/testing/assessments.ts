import type { Database, Db } from '../database.server.ts'
import { type Layer, marked, release, writeDraft } from './bulletins.ts'
import { plantHouses, plantMarks, tellMedians } from './medians.ts'
import { addSite } from './sites.ts'
import type { Member, World } from './world.ts'

type Practice = { layer?: Layer; categories?: string[]; methods?: string[]; stages?: string[] }

/** A released practice of the author, for the whole alliance unless a layer says otherwise. Answers its id. */
export async function publishPractice(database: Database, world: World, practice: Practice = {}): Promise<string> {
  const { layer = { tlp: 1, to: [2] }, categories = ['P-SEAL'], methods = ['MO-L02'], stages = ['ST3'] } = practice
  const id = await database.write(world.author, async (db) => {
    const draft = await writeDraft(db, world.author, {
      title: 'Tug the seal',
      layers: [layer],
      reviewer: world.publisher,
    })
    await db.updateTable('bulletin').set({ type: 'PRACTICE', modi_operandi: methods }).where('id', '=', draft).execute()
    const answers = JSON.stringify({ claim: 'Clones are found at the gate.', categories, stages })
    await db.updateTable('bulletin_layer').set({ answers }).where('bulletin_id', '=', draft).execute()
    return draft
  })
  if (!(await database.write(world.publisher, (db) => release(db, id)))) throw new Error('it was not released')
  return id
}

type Mark = { site_id: string; bulletin_id: string; maturity?: number }

export function mark(
  db: Db,
  { organisation_id, person_id }: Pick<Member, 'organisation_id' | 'person_id'>,
  given: Mark,
) {
  const row = { organisation_id, person_id, maturity: 3, evidence: 'Drill of 3 March', ...given }
  return db.insertInto('assessment').values(row)
}

/** A mark of the originator's site against its own practice, and a median of sites that others run, one each. */
export async function fillAssessments(database: Database, world: World, url: string) {
  const bulletin_id = await publishPractice(database, world, { layer: marked(world)['TLP:AMBER'] })
  await database.write(world.author, async (db) => {
    const own = db.selectFrom('site').select('id').limit(1)
    const { id: site_id } =
      (await own.executeTakeFirst()) ?? (await addSite(db, world.author).returning('id').executeTakeFirstOrThrow())
    await mark(db, world.author, { site_id, bulletin_id }).execute()
  })
  const houses = await plantHouses(url, [[1], [2], [3], [4], [5]])
  await plantMarks(url, bulletin_id, houses)
  await tellMedians(url)
}
