import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin, listLayers, signForReading } from '../queries/find-bulletin.server.ts'
import { chaptersOf } from './chapters.ts'
import type { ChapterKind, OldAudience, OldChapter, OldHeader, OldLayer } from './old-chapters.ts'

/**
 * What became of a bulletin, as far as the speaker reads it: a layer that he may not read leaves no trace in it, nor
 * does a revision that touched nothing else. Reading it is reading the layers, and is signed for.
 */
export async function readHistory(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  if (!bulletin?.released_at) return undefined
  const { id } = bulletin
  const own = bulletin.organisation_id === speaker.organisation_id
  if (bulletin.state === 'released') await signForReading(db, speaker, id, await listLayers(db, id))
  const audiences = own && may(speaker.roles, 'draft') ? await listAudiences(db, id) : null
  return {
    bulletin,
    own,
    chapters: chaptersOf(await listChapters(db, id, own), await listOldLayers(db, id), audiences),
  }
}

/** Persons are named at home only. */
function listChapters(db: Db, id: string, own: boolean): Promise<OldChapter[]> {
  return db
    .selectFrom('revision')
    .leftJoin('person', (join) => join.onRef('person.id', '=', 'releaser_id').on(sql`${own}`, '=', true))
    .select(['number', 'note', 'released_at', 'person.name as by'])
    .select([sql<ChapterKind>`kind`.as('kind'), sql<OldHeader>`header`.as('header')])
    .where('bulletin_id', '=', id)
    .orderBy('number')
    .execute()
}

function listOldLayers(db: Db, id: string): Promise<OldLayer[]> {
  return db
    .selectFrom('revision_layer')
    .select(['number', 'position', 'removed', 'body', 'red_flags', sql<Tlp>`tlp`.as('tlp')])
    .select([
      sql<OldLayer['answers']>`answers`.as('answers'),
      sql<OldLayer['indicators']>`indicators`.as('indicators'),
      sql<OldLayer['attachments']>`attachments`.as('attachments'),
    ])
    .where('bulletin_id', '=', id)
    .orderBy('number')
    .orderBy('position')
    .execute()
}

async function listAudiences(db: Db, id: string) {
  const { rows } = await sql<OldAudience>`
    select number, position, stance, kind, name from portal.audiences_before(${id}) order by kind, name`.execute(db)
  return rows
}
