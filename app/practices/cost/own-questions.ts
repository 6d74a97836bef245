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
