import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'

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
 * days; a few of each, the named first. A port where the organisation is at home touches no call by itself.
 */
export async function listTouches(db: Db, references: readonly string[]): Promise<Touch[]> {
  if (references.length === 0) return []
  const { rows } = await sql<Touch>`
    with asked as materialized (
      select id, reference, ports from bulletin
      where reference = any (${references}) and state = 'released' and (valid_until is null or valid_until > now())
    ), coming_call as materialized (
      select * from expected_call where eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit 2000
    ), coming_box as materialized (
      select * from expected_box where eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit 2000
    ), named as materialized (
      select asked.reference, indicator.type, coalesce(indicator.stem, indicator.value) as stem
      from asked join indicator on indicator.bulletin_id = asked.id
      where indicator.type in ('imo_ship', 'container')
        and (exists (select from coming_call) or exists (select from coming_box))
    ), home as materialized (
      select ports from organisation where id = (select (portal.speaker()).organisation_id)
    ), touch as (
      select reference, 'call' as kind, coalesce(nullif(ship, ''), 'IMO ' || imo) as name, port, eta, 1 as strength, call.id
      from named join coming_call as call on named.type = 'imo_ship' and call.imo = named.stem
      union all
      select reference, 'call', coalesce(nullif(ship, ''), 'IMO ' || imo), port, eta, 2, call.id
      from asked join coming_call as call on call.last_ports && asked.ports
      union all
      select reference, 'call', coalesce(nullif(ship, ''), 'IMO ' || imo), port, eta, 3, call.id
      from asked join coming_call as call on call.port = any (asked.ports) and not exists (select from home where call.port = any (home.ports))
      union all
      select reference, 'box', value, null, eta, 1, box.id
      from named join coming_box as box on named.type = 'container' and box.stem = named.stem
    ), strongest as (
      select distinct on (reference, id) * from touch order by reference, id, strength
    ), ranked as (
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
