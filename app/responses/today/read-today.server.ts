import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listConversations } from '../conversations/conversations.server.ts'
import { listUnanswered } from '../questions/list-questions.server.ts'
import { listShared, listWaiting } from './list-waiting.server.ts'

export type TodaysAnswers = Awaited<ReturnType<typeof readToday>>

/** What waits for a word of the speaker, and what became of what the own organisation shared. */
export async function readToday(db: Db, speaker: Speaker) {
  return {
    waiting: await listWaiting(db, speaker),
    conversations: may(speaker.roles, 'converse') ? await listConversations(db, speaker) : [],
    unanswered: await listUnanswered(db, speaker),
    shared: await listShared(db, speaker),
  }
}
