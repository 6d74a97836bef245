import { listNotices } from '#app/alerts/notices/notices.server.ts'
import { test as base } from '#app/alerts/testing.ts'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import type { Member } from '#db/testing/world.ts'
import { acknowledge } from './acknowledging/acknowledge.server.ts'
import { findResponse, type Response } from './find-response.server.ts'

type Work<T> = (db: Db, speaker: Speaker, response: Response) => Promise<T>

/** Does something to a bulletin as its page would. */
export function respond<T>(database: Database, who: Member, reference: string, work: Work<T>) {
  return database.write(who, async (db, speaker) => {
    const response = await findResponse(db, speaker as Speaker, reference)
    if (!response) throw new Error('there is no such bulletin')
    return work(db, speaker as Speaker, response)
  })
}

export const saying =
  (answer: Response['answer'], note = ''): Work<string | null> =>
  (db, speaker, response) =>
    acknowledge(db, speaker, response, { answer: answer ?? 'RECEIVED', note })

export const test = base.extend<{ told: (who: Member, reference: string) => Promise<string[]> }>({
  told: async ({ database, post }, use) => {
    await use(async (who, about) => {
      await post.deliver()
      const { notices } = await database.read(who, (db, speaker) => listNotices(db, speaker as Speaker, null))
      return notices
        .filter(({ kind, reference }) => reference === about && kind !== 'bulletin.released')
        .map(({ kind }) => kind)
    })
  },
})
