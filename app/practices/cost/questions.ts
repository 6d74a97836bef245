import type { Db } from '#db/database.server.ts'
import { listPractices } from '../library/list-practices.server.ts'
import type { Narrowing } from '../library/narrowing.ts'
import { listOwnSites } from '../library/own-sites.server.ts'
import { listBreaking } from '../links/list-breaking.server.ts'
import { listShowing } from '../links/list-showing.server.ts'

const tenDaysAgo = new Date(Date.now() - 10 * 24 * 60 * 60 * 1000).toISOString()
const further = { direction: 'older', cursor: { at: tenDaysAgo, id: crypto.randomUUID() } } as const

function library(narrowing: Narrowing, page: Parameters<typeof listPractices>[2] = null) {
  return (db: Db) => listPractices(db, narrowing, page, { kinds: ['S-INL'], sizes: ['Z-S'] })
}

/** What the library and its links ask, and the blocks that each may touch among 2,000 practices; the index of words has more before it is tidied. */
export const asked: Record<string, [number, (db: Db) => Promise<unknown>]> = {
  'library, newest': [950, library({})],
  'library, a page further': [950, library({}, further)],
  'library, a frequent method': [870, library({ modus_operandi: 'MO-L01' })],
  'library, a rare port': [300, library({ where: 'CYLMS' })],
  'library, a country': [900, library({ where: 'country:NL' })],
  'library, eight things at once': [
    1300,
    library({
      category: 'P-SEAL',
      stage: 'ST3',
      site_kind: 'S-INL',
      site_size: 'Z-S',
      cost_band: 'K1',
      where: 'NLRTM',
      modus_operandi: 'MO-X03',
      grade: 'E0',
    }),
  ],
  'library, what nobody named': [130, library({ category: 'P-WHI' })],
  'library, things that never meet': [340, library({ category: 'P-SEAL', modus_operandi: 'MO-L08', grade: 'E4' })],
  'library, sites like ours': [1600, library({ like: 'mine' })],
  'library, a rare word': [2800, library({ q: 'gantry' })],
  'library, a rare word and a category': [2800, library({ q: 'gantry', category: 'P-ACC' })],
  'library, an absent word': [1000, library({ q: 'zeppelin' })],
  'own sites': [60, listOwnSites],
  'practices that break three methods': [880, (db) => listBreaking(db, ['MO-L01', 'MO-L02', 'MO-X05'])],
  'bulletins that show two methods': [300, (db) => listShowing(db, ['MO-L01', 'MO-L02'])],
}
