import { sql } from 'kysely'
import { keeping } from '#app/access/working.server.ts'
import type { Queue } from '#db/queue.server.ts'
import { type Event, tellOfHit } from './tell-of-hit.server.ts'

type Member = { organisation_id: string; person_id: string }

const atOnce = 100
const side = 4

/**
 * Asks of each release and revision, once for each member who follows a watch list and in that member's name, whether it
 * names something on it. Repeating it tells nobody twice. Answers how many people were told.
 */
export async function watchEvents(queue: Queue): Promise<number> {
  const waiting = await listWaiting(queue)
  if (waiting.length === 0) return 0
  const followers = await listFollowers(queue)
  let told = 0
  for (const event of waiting) {
    told += await askAll(followers, event)
    await queue.updateTable('outbox').set({ watched_at: sql`now()` }).where('id', '=', event.id).execute()
  }
  return told
}

function listWaiting(queue: Queue): Promise<Event[]> {
  return queue
    .selectFrom('outbox')
    .select(['id', 'bulletin_id'])
    .where('watched_at', 'is', null)
    .where('kind', 'in', ['bulletin.released', 'bulletin.revised'])
    .orderBy('created_at')
    .limit(atOnce)
    .$narrowType<{ bulletin_id: string }>()
    .execute()
}

async function listFollowers(queue: Queue) {
  const { rows } = await sql<Member>`select organisation_id, person_id from watch_followers()`.execute(queue)
  return rows
}

/** Four at a time; one that fails leaves the event to be asked again, after all others were. */
async function askAll(followers: Member[], event: Event) {
  const left = [...followers]
  const failures: unknown[] = []
  let told = 0
  const inTurn = async () => {
    for (let member = left.pop(); member; member = left.pop()) {
      const news = await ask(member, event).catch((failure) => void failures.push(failure))
      if (news) told += 1
    }
  }
  await Promise.all(Array.from({ length: side }, inTurn))
  if (failures.length > 0) throw failures[0]
  return told
}

function ask(member: Member, event: Event) {
  return keeping(member, (db, speaker) => tellOfHit(db, speaker, event))
}
