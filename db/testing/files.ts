import { sql } from 'kysely'
import type { Db } from '../database.server.ts'
import { type Plan, writeDraft } from './bulletins.ts'
import type { Member } from './world.ts'

type Place = { bulletin_id: string; position?: number }

/** A content with one piece, as an upload leaves it before it hangs anywhere. Answers its id. */
export async function bringContent(db: Db, { organisation_id, person_id }: Member, state = 'clean') {
  const id = crypto.randomUUID()
  const wrapped = { key_id: 'first', data_key: Buffer.from('wrapped') }
  await db
    .insertInto('attachment_content')
    .values({ id, organisation_id, person_id, sha256: Buffer.from('digest'), size: 9, state, ...wrapped })
    .execute()
  await db
    .insertInto('attachment_chunk')
    .values({ content_id: id, variant: 'whole', number: 0, bytes: Buffer.from('seal scan') })
    .execute()
  return id
}

/** A picture on a layer. Answers its id. */
export async function hangFile(
  db: Db,
  { organisation_id, person_id }: Member,
  content_id: string,
  { bulletin_id, position = 1 }: Place,
) {
  const about = { name: 'scan.png', media_type: 'image/png', kind: 'image', width: 900, height: 600 }
  const { id } = await db
    .insertInto('attachment')
    .values({ organisation_id, person_id, bulletin_id, position, content_id, ...about })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Draws a region on it. */
export async function markRegion(db: Db, { organisation_id, person_id }: Member, attachment_id: string) {
  const shape = { x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: 'Bricks behind the unit' }
  return db
    .insertInto('annotation')
    .values({ organisation_id, person_id, attachment_id, ...shape })
    .returning('id')
    .execute()
}

export type Hung = { bulletin_id: string; id: string; content_id: string }

/** A draft of the author with a marked picture on each of its layers. Answers the last. */
export async function draftWithFiles(db: Db, author: Member, plan: Plan): Promise<Hung> {
  const bulletin_id = await writeDraft(db, author, plan)
  const files: Hung[] = []
  for (const [index] of plan.layers.entries()) {
    const content_id = await bringContent(db, author)
    const id = await hangFile(db, author, content_id, { bulletin_id, position: index + 1 })
    await markRegion(db, author, id)
    files.push({ bulletin_id, id, content_id })
  }
  return files.at(-1) as Hung
}

/** In how many places a reader finds a file. */
export async function fileTraces(db: Db, { id, content_id }: Hung): Promise<Record<string, number>> {
  const { rows } = await sql<{ place: string; found: number }>`
    select 'file' as place, count(*)::int as found from attachment where id = ${id}
    union all select 'weight', count(*)::int from attachment_content where id = ${content_id}
    union all select 'bytes', count(*)::int from attachment_chunk where content_id = ${content_id}
    union all select 'region', count(*)::int from annotation where attachment_id = ${id}`.execute(db)
  return Object.fromEntries(rows.map(({ place, found }) => [place, found]))
}
