import { sql } from 'kysely'
import type { Filters } from '#app/bulletins/filters.ts'
import { findBulletin, listLayers } from '#app/bulletins/queries/find-bulletin.server.ts'
import { listBulletins } from '#app/bulletins/queries/list-bulletins.server.ts'
import { listSame } from '#app/indicators/lookup/list-same.server.ts'
import { type Page, pageSize } from '#app/vocabulary/page.ts'
import type { Db } from '#db/database.server.ts'
import { countFacets } from '../count-facets.server.ts'
import { asked, searchBulletins } from '../search-bulletins.server.ts'
import { searchIn } from '../search-filters.ts'

/** `limit` in milliseconds inside the database, at half a million bulletins. */
export type Question = {
  name: string
  limit: number
  words?: string
  ask: (db: Db, reference: string) => Promise<unknown>
}

const list = (name: string, filters: Filters, page: Page = null, limit = 10): Question => ({
  name: `list, ${name}`,
  limit,
  ask: (db) => listBulletins(db, filters, page),
})

const lookUp = (name: string, value: string): Question => ({
  name: `look-up of a number, ${name}`,
  limit: 3,
  ask: (db) => listSame(db, { type: 'container', value }),
})

const search = (name: string, words: string): Question => ({
  name: `search, ${name}`,
  limit: 15,
  words,
  ask: (db) =>
    sql`select hit.* from portal.search(${asked(wordsOf(words), [])}, ${pageSize + 1}, null, null, null) as hit`.execute(
      db,
    ),
})

/** What the portal asks most, and what costs most. The words and numbers are those that the crowd of db/seeds holds. */
export const questions: Question[] = [
  list('newest', {}, null, 3),
  list(
    'a page further',
    {},
    { direction: 'older', cursor: { at: '2026-01-01T00:00:00Z', id: crypto.randomUUID() } },
    3,
  ),
  list('a frequent port', { port: 'NLRTM' }),
  list('a rare port', { port: 'CYLMS' }),
  list('a port nobody names', { port: 'TRMER' }),
  list('sector, way and port', { port: 'BRSSZ', sector: 'SEC-RFR', modus_operandi: 'MO-L01' }),
  list('most severe', { severity: 4 }),
  list('AMBER+STRICT', { tlp: 3 }),
  list('TLP:RED', { tlp: 4 }),
  list('by type', { type: 'MO' }),
  list('a type nobody chose', { type: 'INTEG' }),
  list('from one organisation', { organisation: 'Exercise operator 77' }),
  list('from many organisations', { organisation: 'Exercise' }),
  list('expired', { state: 'expired' }),
  list('recalled', { state: 'recalled' }),
  { name: 'show', limit: 3, ask: show },
  lookUp('in 10 000', 'MSKU6011672'),
  lookUp('in 100', 'CSQU3054383'),
  lookUp('in hidden ones', 'HLXU8000008'),
  lookUp('absent', 'TGHU7599330'),
  search('frequent word', 'reefer'),
  search('common word', 'tarpaulin'),
  search('rare word', 'gyroscope'),
  search('word in hidden ones', 'nightjar'),
  search('absent word', 'zeppelin'),
  search('phrase', '"twisted bolt seal"'),
  search('beginning', 'gyro*'),
  search('two words', 'reefer tarpaulin'),
  { name: 'a page of hits with what they say', limit: 60, ask: (db) => searchBulletins(db, wordsOf('reefer'), null) },
  { name: 'counts of hits', limit: 60, ask: (db) => countFacets(db, wordsOf('reefer')) },
]

function wordsOf(q: string) {
  return searchIn(new URLSearchParams({ q }))
}

async function show(db: Db, reference: string) {
  const bulletin = await findBulletin(db, reference)
  if (bulletin) await listLayers(db, bulletin.id)
}
