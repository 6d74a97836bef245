import { listNotices } from '#app/alerts/notices/notices.server.ts'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { type Answered, publishPractice } from '#db/testing/practices.ts'
import { administer } from '#db/testing/server.ts'
import type { Member, World } from '#db/testing/world.ts'

export function as<T>(database: Database, who: Member, work: (db: Db, speaker: Speaker) => Promise<T>) {
  return database.write(who, (db, speaker) => work(db, speaker as Speaker))
}

/** A practice of Originator that is out, GREEN unless its layers are given, where the directory lists everybody. */
export async function shared(url: string, database: Database, world: World, ...layers: Answered[]) {
  const id = await publishPractice(database, world, layers.length > 0 ? layers : [{ tlp: 1, to: [2] }])
  await administer(url, 'update portal.organisation set listed = true')
  const { rows } = await administer(url, 'select reference from portal.bulletin where id = $1', [id])
  return { id, reference: String(rows[0]?.reference) }
}

/** What somebody was told of a practice, the newest first. */
export async function told(post: { deliver: () => Promise<void> }, database: Database, who: Member, about: string) {
  await post.deliver()
  const { notices } = await database.read(who, (db, speaker) => listNotices(db, speaker as Speaker, null))
  return notices
    .filter(({ kind, reference }) => reference === about && kind.startsWith('practice.'))
    .map(({ kind }) => kind)
}
