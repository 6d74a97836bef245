import pg from 'pg'
import type { Db, Speaker } from '#db/database.server.ts'
import { listOverview } from '../adoption/list-overview.server.ts'
import { listStandings } from '../adoption/list-standings.server.ts'
import { readAdoption } from '../adoption/read-adoption.server.ts'
import { listAssessed } from '../assessment/list-assessed.server.ts'
import { readCoverage } from '../coverage/read-coverage.server.ts'
import { readFit } from '../fit/read-fit.server.ts'
import { listSites, type Site } from '../sites/sites.server.ts'

type Own = { practice: { id: string; reference: string }; site: Site; speaker: Speaker }

/** What pages ask about a practice that runs at an own site, and about what the own house keeps. */
export function ownQuestions({ practice, site, speaker }: Own): Record<string, (db: Db) => Promise<unknown>> {
  return {
    'own sites, described': listSites,
    'what the own sites do': (db) => listOverview(db, null),
    'a practice: who runs it': (db) => readAdoption(db, speaker, practice.reference),
    'a practice: where the own sites stand': (db) => listStandings(db, speaker, practice.id),
    'a practice: does it fit': (db) => readFit(db, practice.id, site.id),
    'the matrix': (db) => readCoverage(db, null),
    'the matrix with a site': (db) => readCoverage(db, site.id),
    'the form, newest practices': (db) => listAssessed(db, site, {}, null),
    'the form, a subject': (db) => listAssessed(db, site, { about: 'P-SEAL' }, null),
    'the form, what is marked': (db) => listAssessed(db, site, { shown: 'marked' }, null),
    'the form, what breaks a method and is not marked': (db) =>
      listAssessed(db, site, { about: 'MO-L01', shown: 'open' }, null),
  }
}

/** A site of theirs, and a practice that runs there. */
export async function findOwn(url: string, who: { organisation_id: string; person_id: string }): Promise<Own> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ id: string; reference: string; site: Site }>(
    `select bulletin.id, reference, to_jsonb(site) as site from portal.adoption join portal.bulletin on bulletin.id = bulletin_id
     join portal.site on site.id = site_id where adoption.organisation_id = $1 and status = 'A4' order by site.name limit 1`,
    [who.organisation_id],
  )
  await client.end()
  const [{ id = '', reference = '', site } = {}] = rows
  const speaker = { ...who, roles: ['contributor', 'publisher'] } as unknown as Speaker
  return { practice: { id, reference }, site: site as Site, speaker }
}
