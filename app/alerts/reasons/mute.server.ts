import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Mutable = { reference: string; type: string; title: string; tlp: Tlp; exercise: boolean; muted: boolean }

/** A bulletin that the speaker reads, and whether the speaker wants to hear of it. */
export function findMutable(db: Db, reference: string): Promise<Mutable | undefined> {
  return db
    .selectFrom('bulletin')
    .select(['reference', 'type', 'title', 'exercise', sql<Tlp>`tlp`.as('tlp')])
    .select(
      sql<boolean>`exists (select from muted_bulletin as muted where muted.bulletin_id = bulletin.id)`.as('muted'),
    )
    .where('id', '=', bulletinId(reference))
    .where('state', '<>', 'draft')
    .executeTakeFirst()
}

/** From now on only recalls and what asks for a deed. False where there is nothing to read. */
export async function muteBulletin(db: Db, { organisation_id, person_id }: Speaker, reference: string) {
  const mutable = await findMutable(db, reference)
  if (!mutable) return false
  await db
    .insertInto('muted_bulletin')
    .values({ organisation_id, person_id, bulletin_id: bulletinId(reference) })
    .onConflict((own) => own.doNothing())
    .execute()
  return true
}

export async function unmuteBulletin(db: Db, { organisation_id, person_id }: Speaker, reference: string) {
  const mutable = await findMutable(db, reference)
  if (!mutable) return false
  await db
    .deleteFrom('muted_bulletin')
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .where('bulletin_id', '=', bulletinId(reference))
    .execute()
  return true
}
