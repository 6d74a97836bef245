import { sql } from 'kysely'
import { findProfile } from '#app/access/profile.server.ts'
import { record } from '#app/audit/commands.server.ts'
import type { Clock } from '#app/languages/dates.ts'
import { defaultLanguage, isLanguage } from '#app/languages/languages.ts'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import { readerMark } from '#app/vocabulary/reader-mark.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findSite, type Site } from '../sites/sites.server.ts'

export type Annexed = {
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  maturity: Maturity
  evidence: string
  assessed_on: string
}

/** What leaves the portal as an annex: the marks of a site, whose they are, and how strictly they are marked. */
export type Annex = { site: Site; organisation: string; marks: Annexed[]; level: Tlp; mark: string; clock: Clock }

/**
 * The own assessment of a site. It is for the own organisation alone and so AMBER+STRICT, or stricter where a practice
 * in it is. That it left the portal stands in the trail. Undefined for what is no own site.
 */
export async function exportAssessment(db: Db, speaker: Speaker, site_id: string): Promise<Annex | undefined> {
  const site = await findSite(db, site_id)
  if (!site) return undefined
  const { rows: marks } = await sql<Annexed>`
    select practice.reference, practice.title, practice.tlp, practice.exercise, own.maturity, own.evidence, own.assessed_on::text
    from assessment as own join bulletin as practice on practice.id = own.bulletin_id and practice.state = 'released'
    where own.site_id = ${site_id} order by own.maturity, practice.title, practice.reference`.execute(db)
  await record(db, speaker, 'assessment.exported', site_id)
  const { language, time_zone, organisations } = await findProfile(db, speaker)
  const now = new Date()
  const organisation = organisations.find(({ acting }) => acting)?.name ?? ''
  return {
    site,
    organisation,
    marks,
    level: Math.max(tlp.amberStrict, ...marks.map((each) => each.tlp)) as Tlp,
    mark: readerMark(organisation, speaker.person_id, now),
    clock: { language: isLanguage(language) ? language : defaultLanguage, time_zone, now },
  }
}
