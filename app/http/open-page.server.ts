import { markBulletinRead } from '#app/alerts/notices/mark-read.server.ts'
import { readLife } from '#app/bulletins/life/read-life.server.ts'
import { readBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import { readResponses } from '#app/responses/read-responses.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { found } from './found.ts'
import { referenceParam } from './id-param.ts'
import { onlyAt } from './own-page.ts'

/** What the page of a bulletin or of a practice begins with; it counts as read then. Hidden and absent are the same 404. */
export async function openPage(db: Db, speaker: Speaker, place: 'bulletins' | 'practices', reference?: string) {
  const read = found(await readBulletin(db, speaker, referenceParam(reference)))
  onlyAt(place, read.bulletin)
  await markBulletinRead(db, speaker, read.bulletin.reference)
  const responses = await readResponses(db, speaker, read.bulletin.reference)
  const life = await readLife(db, read.bulletin.reference)
  return { ...read, responses, life, roles: speaker.roles }
}
