import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import { strongestTouches } from './touched-parts.ts'

/** A call or box that a bulletin touches, and why, the strongest reason: it is named, or a port of its way is. */
export type Touch = {
  reference: string
  kind: 'call' | 'box'
  name: string
  port: string | null
  eta: Date
  why: 'named' | 'from' | 'port'
  /** How many of this kind the bulletin touches in all, and when the first of them comes. */
  calls: number
  boxes: number
  first: Date
}

const mostEach = 5

/**
 * What these bulletins, as far as the speaker reads them, have to do with what the own organisation expects within thirty
 * days; a few of each, the named first.
 */
export async function listTouches(db: Db, references: readonly string[]): Promise<Touch[]> {
  if (references.length === 0) return []
  const { rows } = await sql<Touch>`
    with asked as materialized (
      select id, reference, ports from bulletin
      where reference = any (${references}) and state = 'released' and type <> 'DRILL' and (valid_until is null or valid_until > now())
    ), ${strongestTouches}, ranked as (
      select strongest.*, row_number() over (partition by reference order by strength, eta, id) as rank,
        count(*) filter (where kind = 'call') over (partition by reference)::int as calls,
        count(*) filter (where kind = 'box') over (partition by reference)::int as boxes,
        min(eta) over (partition by reference) as first
      from strongest
    )
    select reference, kind, name, port, eta, (array['named', 'from', 'port'])[strength] as why, calls, boxes, first
    from ranked where rank <= ${mostEach} order by reference, rank`.execute(db)
  return rows
}
