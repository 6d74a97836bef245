import { sql } from 'kysely'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** An own site, how far it has come with one practice, and what sites of its class come to. */
export type OwnMark = {
  site_id: string
  name: string
  maturity: Maturity | null
  assessed_on: string | null
  median: Maturity | null
}

const most = 20

/** Of the own sites, those without a mark first; null for whoever does not mark. One statement. */
export async function readOwnMarks(db: Db, { roles }: Speaker, reference: string): Promise<OwnMark[] | null> {
  if (!may(roles, 'adopt')) return null
  const { rows } = await sql<OwnMark>`
    select site.id as site_id, site.name, own.maturity, own.assessed_on::text, class.median
    from bulletin as practice cross join site
    left join assessment as own on own.site_id = site.id and own.bulletin_id = practice.id
    left join site_median as class on class.bulletin_id = practice.id and class.site_kind = site.kind and class.site_size = site.size
    where practice.reference = ${reference} and practice.type = 'PRACTICE' and practice.state = 'released'
    order by own.maturity nulls first, site.name limit ${most}`.execute(db)
  return rows
}
