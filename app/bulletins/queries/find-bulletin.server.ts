import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Layer = { position: number; tlp: Tlp; body: string }

/** The header, for whoever sees at least one layer; a draft for its own organisation. */
export function findBulletin(db: Db, reference: string) {
  return db
    .selectFrom('bulletin')
    .select(['id', 'organisation_id', 'reference', 'originator_name', 'state', 'type', 'urgency', 'certainty'])
    .select(['sectors', 'ports', 'modi_operandi', 'language', 'exercise', 'revision'])
    .select(['valid_until', 'released_at', 'recalled_at', 'updated_at'])
    .select([sql<Tlp>`tlp`.as('tlp'), sql<Severity>`severity`.as('severity')])
    .select(sql<string>`case state when 'recalled' then '' else title end`.as('title'))
    .select(sql<boolean>`coalesce(valid_until <= now(), false)`.as('expired'))
    .where('reference', '=', reference)
    .executeTakeFirst()
}

/** The layers that the speaker may read, widest first. */
export function listLayers(db: Db, bulletin_id: string): Promise<Layer[]> {
  return db
    .selectFrom('bulletin_layer')
    .select(['position', 'body', sql<Tlp>`tlp`.as('tlp')])
    .where('bulletin_id', '=', bulletin_id)
    .orderBy('position')
    .execute()
}

/** Signs for what is read here: one record for each layer of AMBER and above. */
export async function signForReading(
  db: Db,
  { organisation_id, person_id }: Speaker,
  bulletin_id: string,
  layers: Layer[],
) {
  const restricted = layers.filter((layer) => layer.tlp >= tlp.amber)
  if (restricted.length === 0) return
  const records = restricted.map(({ position }) => ({ organisation_id, person_id, bulletin_id, position }))
  await db.insertInto('read_record').values(records).execute()
}
