import { findProfile } from '#app/access/profile.server.ts'
import { defaultLanguage, isLanguage } from '#app/languages/languages.ts'
import { readerMark } from '#app/vocabulary/reader-mark.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { readBulletin } from '../queries/read-bulletin.server.ts'
import { bulletinPdf } from './bulletin-pdf.server.ts'

/** The paper of a bulletin for one reader; undefined where it cannot be read. Whoever takes it away leaves a record. */
export async function printBulletin(db: Db, speaker: Speaker, reference: string): Promise<Buffer | undefined> {
  const read = await readBulletin(db, speaker, reference)
  if (!read || read.layers.length === 0) return undefined
  const strictest = read.layers.at(-1)?.tlp ?? read.bulletin.tlp
  if (strictest > tlp.clear && read.bulletin.state === 'released') await signForPaper(db, speaker, reference)
  const { language, time_zone, organisations } = await findProfile(db, speaker)
  const now = new Date()
  const organisation = organisations.find(({ acting }) => acting)?.name ?? ''
  const mark = strictest >= tlp.amber ? readerMark(organisation, speaker.person_id, now) : null
  return bulletinPdf({ ...read, mark }, { language: isLanguage(language) ? language : defaultLanguage, time_zone, now })
}

async function signForPaper(db: Db, { organisation_id, person_id }: Speaker, reference: string) {
  const bulletin_id = (await findBulletin(db, reference))?.id
  if (bulletin_id) await db.insertInto('download_record').values({ organisation_id, person_id, bulletin_id }).execute()
}
