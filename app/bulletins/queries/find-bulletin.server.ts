import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Answers } from '../templates/questions.ts'

export type Layer = {
  position: number
  tlp: Tlp
  body: string
  answers: Answers
  red_flags: string[]
}

/** The header, for whoever sees at least one layer; a draft for its own organisation. */
export function findBulletin(db: Db, reference: string) {
  return (
    db
      .selectFrom('bulletin')
      .select(['id', 'organisation_id', 'reference', 'originator_name', 'state', 'type', 'urgency', 'certainty'])
      .select(['sectors', 'ports', 'modi_operandi', 'language', 'exercise'])
      .select(['valid_until', 'released_at', 'recalled_at', 'updated_at'])
      .select([sql<Tlp>`tlp`.as('tlp'), sql<Severity>`severity`.as('severity')])
      .select(sql<string>`case state when 'recalled' then '' else title end`.as('title'))
      // of those that the speaker may know of: a revision of an annex alone is none for readers of the summary
      .select(sql<number>`(select count(*) from revision where revision.bulletin_id = bulletin.id)::int`.as('revision'))
      .select(sql<boolean>`coalesce(valid_until <= now(), false)`.as('expired'))
      .where('id', '=', bulletinId(reference))
      .executeTakeFirst()
  )
}

/** The layers that the speaker may read, widest first. */
export function listLayers(db: Db, bulletin_id: string): Promise<Layer[]> {
  return db
    .selectFrom('bulletin_layer')
    .select(['position', 'body', 'red_flags', sql<Tlp>`tlp`.as('tlp')])
    .select(sql<Answers>`answers`.as('answers'))
    .where('bulletin_id', '=', bulletin_id)
    .orderBy('position')
    .execute()
}

/** Signs for what is read here: each reading of a layer of AMBER and above, one a day of a GREEN one, none of a CLEAR one. */
export async function signForReading(
  db: Db,
  { organisation_id, person_id }: Speaker,
  bulletin_id: string,
  layers: Pick<Layer, 'position' | 'tlp'>[],
) {
  const read = layers.filter((layer) => layer.tlp > tlp.clear)
  if (read.length === 0) return
  await sql`
    insert into read_record (organisation_id, person_id, bulletin_id, position)
    select ${organisation_id}, ${person_id}, ${bulletin_id}, layer.position
    from unnest(${read.map(({ position }) => position)}::smallint[], ${read.map((layer) => layer.tlp)}::smallint[]) as layer (position, tlp)
    where layer.tlp > ${tlp.green} or not exists (
      select from read_record as earlier
      where (earlier.organisation_id, earlier.bulletin_id, earlier.person_id, earlier.position)
          = (${organisation_id}::uuid, ${bulletin_id}::uuid, ${person_id}::uuid, layer.position)
        and earlier.read_at > now() - interval '1 day')`.execute(db)
}
