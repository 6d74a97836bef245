import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import { listSites } from '../sites/sites.server.ts'
import { type Asked, type Finding, fitOf } from './fit-of.ts'

export type Fit = {
  sites: { id: string; name: string }[]
  chosen: { id: string; name: string; systems: string } | null
  findings: Finding[]
}

/** The own site that was chosen, else the first, against what the practice asks and what it has in common elsewhere. */
export async function readFit(db: Db, practice: string, wanted: string | null): Promise<Fit> {
  const sites = await listSites(db)
  const site = sites.find(({ id }) => id === wanted) ?? sites[0]
  const names = sites.map(({ id, name }) => ({ id, name }))
  if (!site) return { sites: names, chosen: null, findings: [] }
  const { asked, common } = await compared(db, practice)
  const { id, name, systems } = site
  return { sites: names, chosen: { id, name, systems }, findings: fitOf(site, asked, common) }
}

async function compared(db: Db, practice: string) {
  const { rows } = await sql<{ site_kinds: string[] | null; site_sizes: string[] | null; common: string[] }>`
    select answers -> 'site_kinds' as site_kinds, answers -> 'site_sizes' as site_sizes,
      array(select code from adoption_features(${practice})) as common
    from bulletin_layer where bulletin_id = ${practice} and position = 1`.execute(db)
  const [row] = rows
  const asked: Asked = { site_kinds: row?.site_kinds ?? [], site_sizes: row?.site_sizes ?? [] }
  return { asked, common: row?.common ?? [] }
}
