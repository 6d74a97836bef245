import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { randomReference, release } from './bulletins.ts'
import { administer } from './server.ts'
import type { Member } from './world.ts'

/** Begins a revision and answers the draft's id; null where there is none to begin. */
export async function beginRevision(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ reference: string | null }>`
    select portal.begin_revision(${id}, ${randomReference()}) as reference`.execute(db)
  if (!rows[0]?.reference) return null
  const draft = await db.selectFrom('bulletin').select('id').where('revises', '=', id).executeTakeFirstOrThrow()
  return draft.id
}

/** Revises as one person and releases as another; `change` gets the draft's id. */
export async function revise(
  database: Database,
  [writer, releaser]: [Member, Member],
  id: string,
  change: (db: Db, draft: string) => Promise<unknown>,
) {
  const draft = await database.write(writer, async (db) => {
    const begun = await beginRevision(db, id)
    if (!begun) return null
    await change(db, begun)
    await db
      .updateTable('bulletin')
      .set({ reviewer_id: releaser.person_id, state: 'in_review' })
      .where('id', '=', begun)
      .execute()
    return begun
  })
  if (!draft) throw new Error('there is nothing to revise')
  await database.write(releaser, async (db) => {
    if (!(await release(db, draft))) throw new Error('it was not released')
    const { organisation_id, person_id } = releaser
    await db
      .insertInto('outbox')
      .values({ organisation_id, person_id, bulletin_id: id, kind: 'bulletin.revised' })
      .execute()
  })
}

export function rewrite(position: number, body: string) {
  return (db: Db, draft: string) =>
    db
      .updateTable('bulletin_layer')
      .set({ body })
      .where('bulletin_id', '=', draft)
      .where('position', '=', position)
      .returning('position')
      .execute()
}

export async function recall(db: Db, id: string) {
  const { rows } = await sql<{ recalled: boolean }>`
    select portal.recall_bulletin(${id}, 'wrong', 'Two seals were mistaken.') as recalled`.execute(db)
  return rows[0]?.recalled ?? false
}

export function opens(database: Database, who: Member, bulletin_id: string, position = 1) {
  const { organisation_id, person_id } = who
  return database.write(who, (db) =>
    db.insertInto('read_record').values({ organisation_id, person_id, bulletin_id, position }).execute(),
  )
}

/** Does what the worker does with the events that wait. */
export async function expandAll(url: string) {
  await administer(
    url,
    `select portal.expand_event(id) from portal.outbox where expanded_at is null order by created_at`,
  )
}
