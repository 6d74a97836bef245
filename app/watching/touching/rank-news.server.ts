import type { Db, Speaker } from '#db/database.server.ts'
import { listRelevant } from './list-relevant.server.ts'
import { relevantFirst } from './relevant-first.ts'

/** Of what is new the first few by what they mean here, what else means something here, and what that is. */
export async function rankNews<News extends { reference: string }>(db: Db, speaker: Speaker, news: readonly News[]) {
  const relevant = await listRelevant(db, speaker, news)
  return { ...relevantFirst(news, relevant), relevant }
}
