import { randomUUID } from 'node:crypto'
import type { Database, Db } from '../database.server.ts'
import { randomReference, release } from './bulletins.ts'
import type { Member, World } from './world.ts'

export const template = { template: 'bad_seals', kind: 'drill', site: 'Noordkaai', language: 'en' }
export const message = { title: 'Exercise: seals', body: 'This is an exercise.', severity: 2, within: 15 }

/** A drill that begins at `starts_at`, for these organisations, with two messages; planned as its leader. Answers its id. */
export async function planDrill(db: Db, leader: Member, players: readonly Member[], starts_at: Date): Promise<string> {
  const { organisation_id, person_id: leader_id } = leader
  const id = randomUUID()
  await db
    .insertInto('drill')
    .values({ id, organisation_id, leader_id, starts_at, ...template })
    .execute()
  const named = players.map((player) => ({ organisation_id, drill_id: id, participant_id: player.organisation_id }))
  await db.insertInto('drill_participant').values(named).execute()
  const parts = [1, 2].map((place) => ({ ...message, organisation_id, drill_id: id, place, due_at: starts_at }))
  await db.insertInto('drill_message').values(parts).execute()
  return id
}

/** Sends the first message of a drill, as its leader. Answers the bulletin. */
export async function sendFirst(db: Db, leader: Member, drill_id: string, players: readonly Member[]) {
  const { organisation_id, person_id: author_id } = leader
  const { id } = await db
    .insertInto('bulletin')
    .values({
      organisation_id,
      author_id,
      drill_id,
      reference: randomReference(),
      type: 'DRILL',
      exercise: true,
      title: message.title,
      urgency: 'immediate',
      valid_until: new Date(Date.now() + 24 * 3_600_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { organisation_id, bulletin_id: id, position: 1 }
  await db
    .insertInto('bulletin_layer')
    .values({ ...row, tlp: 2, body: message.body })
    .execute()
  const named = players.map(({ organisation_circle }) => ({
    ...row,
    circle_id: organisation_circle,
    stance: 'included',
  }))
  await db.insertInto('layer_circle').values(named).execute()
  await release(db, id)
  await db
    .insertInto('outbox')
    .values({ organisation_id, person_id: author_id, bulletin_id: id, kind: 'bulletin.released' })
    .execute()
  await db
    .updateTable('drill_message')
    .set({ sent_at: new Date(), bulletin_id: id })
    .where('drill_id', '=', drill_id)
    .where('place', '=', 1)
    .execute()
  return id
}

export function answers(db: Db, { organisation_id }: Member, bulletin_id: string, role: string) {
  return db.insertInto('drill_answer').values({ organisation_id, bulletin_id, role, answer: 'RECEIVED' }).execute()
}

/** A drill of Originator for its own house, with a message that was sent and answered. */
export async function fillDrills(database: Database, { author, contributor }: World) {
  const bulletin = await database.write(author, async (db) => {
    const id = await planDrill(db, author, [author], new Date(Date.now() - 60_000))
    return sendFirst(db, author, id, [author])
  })
  await database.write(contributor, (db) => answers(db, contributor, bulletin, 'contributor'))
}
