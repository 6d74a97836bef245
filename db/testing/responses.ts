import { randomUUID } from 'node:crypto'
import type { Database, Db } from '../database.server.ts'
import type { Member, World } from './world.ts'

/** Answers a bulletin for the member's organisation, again and again if need be. */
export async function answer(db: Db, who: Member, bulletin_id: string, said = 'CHECKING', note = '') {
  const { organisation_id, person_id } = who
  return db
    .insertInto('acknowledgement')
    .values({ bulletin_id, organisation_id, person_id, answer: said, note })
    .onConflict((conflict) =>
      conflict.columns(['bulletin_id', 'organisation_id']).doUpdateSet({ person_id, answer: said, note }),
    )
    .returning(['answer', 'changes'])
    .execute()
}

/** Asks about a layer, in no name unless one is given. Answers the question's id. */
export async function ask(db: Db, bulletin_id: string, { position = 1, organisation_id = null as string | null } = {}) {
  const id = randomUUID()
  await db
    .insertInto('question')
    .values({ id, bulletin_id, position, organisation_id, body: 'Which side of the seal?' })
    .execute()
  return id
}

export function settle(db: Db, id: string, { person_id }: Member, answered_to: 'asker' | 'readers') {
  return db
    .updateTable('question')
    .set({ answer: 'The left.', answered_to, answered_by: person_id })
    .where('id', '=', id)
    .returning('id')
    .execute()
}

export async function write(db: Db, { organisation_id, person_id }: Member, conversation_id: string) {
  const id = randomUUID()
  await db
    .insertInto('conversation_message')
    .values({ id, conversation_id, organisation_id, person_id, body: 'It stood in bay 14.' })
    .execute()
  return [id]
}

export async function thank(db: Db, { organisation_id, person_id }: Member, bulletin_id: string) {
  const row = { bulletin_id, organisation_id, person_id, note: 'It helped.' }
  return db.insertInto('thanks').values(row).returning('note').execute()
}

/** Everything Named has to say to a bulletin of Originator, with an answer to each. Answers the conversation and the question. */
export async function respond(database: Database, { author, publisher, named }: World, bulletin_id: string) {
  const { conversation, question } = await database.write(named, async (db) => {
    await answer(db, named, bulletin_id, 'HIT', 'Bay 14, two bags.')
    await thank(db, named, bulletin_id)
    const { id } = await db
      .selectFrom('conversation')
      .select('id')
      .where('bulletin_id', '=', bulletin_id)
      .executeTakeFirstOrThrow()
    await write(db, named, id)
    return { conversation: id, question: await ask(db, bulletin_id) }
  })
  await database.write(author, (db) => write(db, author, conversation))
  await database.write(publisher, (db) => settle(db, question, publisher, 'asker'))
  return { conversation, question }
}
