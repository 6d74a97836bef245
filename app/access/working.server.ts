import type { Db, Speaker } from '#db/database.server.ts'
import { database } from './database.server.ts'

type Member = { organisation_id: string; person_id: string }

/**
 * For what is done without a request: a read in somebody's name, with the rights that person has at this moment. Null
 * for somebody who is no member any more.
 */
export function working<T>(member: Member, work: (db: Db, speaker: Speaker) => Promise<T>): Promise<T | null> {
  return database().read(member, async (db, speaker) => speaker && work(db, speaker))
}

/** The same where the read leaves a trace of its own. */
export function keeping<T>(member: Member, work: (db: Db, speaker: Speaker) => Promise<T>): Promise<T | null> {
  return database().write(member, async (db, speaker) => speaker && work(db, speaker))
}
