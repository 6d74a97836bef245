import { findProfile } from '#app/access/profile.server.ts'
import { defaultLanguage, isLanguage } from '#app/languages/languages.ts'
import { readerMark } from '#app/vocabulary/reader-mark.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { showOwn } from '../show/show-drill.server.ts'
import { reportPdf } from './report-pdf.server.ts'
import { levelOf, listGaps } from './write-debrief.server.ts'

/** What the report of an own drill that is over says; undefined for any other. */
export async function findReport(db: Db, speaker: Speaker, id: string) {
  const own = await showOwn(db, speaker, id)
  if (!own?.drill.ended_at) return undefined
  const practices = await listGaps(db, own.drill.practices)
  return { ...own, practices, level: levelOf(practices) }
}

/** The paper of it for one reader, marked with who took it. */
export async function printReport(db: Db, speaker: Speaker, id: string): Promise<Buffer | undefined> {
  const report = await findReport(db, speaker, id)
  if (!report) return undefined
  const { language, time_zone, organisations } = await findProfile(db, speaker)
  const now = new Date()
  const house = organisations.find(({ acting }) => acting)?.name ?? ''
  const clock = { language: isLanguage(language) ? language : defaultLanguage, time_zone, now }
  return reportPdf({ ...report, mark: readerMark(house, speaker.person_id, now) }, clock)
}
