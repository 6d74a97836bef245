import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import type { SubscriptionChoice } from './schema.ts'

type Originator = { id: string; name: string; country: string }

export type Originators = {
  listed: Originator[]
  /** What was looked for by a part of its name. */
  sought: string
  /** There are others, to be found by their name. */
  more: boolean
}

/** So many can be looked through; beyond, one is found by its name. */
const mostListed = 50

/**
 * Whose bulletins can be wanted or left out, of the organisations that the speaker knows: those that are chosen, and the
 * first of those whose name holds what was sought.
 */
export async function listOriginators(
  db: Db,
  { originators, not_originators }: Pick<SubscriptionChoice, 'originators' | 'not_originators'>,
  address: URLSearchParams,
): Promise<Originators> {
  const sought = (address.get('originator') ?? '').replaceAll('\0', '').trim().slice(0, 80)
  const chosen = [...originators, ...not_originators]
  const { rows } = await sql<Originator & { taken: boolean }>`
    select id, name, country, id = any (${chosen}::uuid[]) as taken from organisation
    where status = 'active' and (id = any (${chosen}::uuid[]) or strpos(lower(name), lower(${sought})) > 0)
    order by taken desc, name, id limit ${chosen.length + mostListed + 1}`.execute(db)
  const taken = rows.filter((row) => row.taken)
  const others = rows.filter((row) => !row.taken)
  const listed = [...taken, ...others.slice(0, mostListed)].map(({ taken: _, ...originator }) => originator)
  return { listed, sought, more: others.length > mostListed }
}
