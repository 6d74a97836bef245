import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'

import { type Elsewhere, mostLinks } from './elsewhere.ts'

/** Identifiers of one bulletin that are looked up; the page of each tells of the rest. */
const mostLookedUp = 200

/**
 * For the identifiers of a bulletin, the newest other bulletins in which each stands too and which the speaker may
 * read: one statement, which walks the speaker's own circles as `listSame` does. One more than `mostLinks` says that
 * there are more.
 */
export async function listElsewhere(db: Db, bulletin_id: string): Promise<Elsewhere[]> {
  const { rows } = await sql<Elsewhere>`
    with here as materialized (
      select distinct indicator.type, value, stem from indicator join bulletin on bulletin.id = bulletin_id and bulletin.type <> 'DRILL'
      where bulletin_id = ${bulletin_id} limit ${mostLookedUp}
    ), itself as materialized (
      select ${bulletin_id}::uuid as id union all select revises from bulletin where id = ${bulletin_id} and revises is not null
    ), met as (
      select distinct wanted.type, wanted.value, entry.released_at, entry.bulletin_id
      from (select type, value, type as spelt_type, value as spelt from here
            union all select type, value, type || '~', stem from here where stem is not null) as wanted
      cross join unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select distinct released_at, bulletin_id from indicator_audience as entry
        where entry.type = wanted.spelt_type and entry.value = wanted.spelt and entry.circle_id = held.circle_id
          and entry.bulletin_id <> all (array(select id from itself))
        order by released_at desc, bulletin_id desc
        limit ${mostLinks + 1}
      ) as entry
    ), newest as (
      select met.*, row_number() over (partition by type, value order by released_at desc, bulletin_id desc) as place from met
    )
    select newest.type, newest.value, reference, title, exercise, bool_and(indicator.value <> newest.value) as near
    from newest
    join bulletin on bulletin.id = newest.bulletin_id and bulletin.state = 'released'
    join here on here.type = newest.type and here.value = newest.value
    join indicator on indicator.bulletin_id = newest.bulletin_id and indicator.type = newest.type
      and (indicator.value = newest.value or indicator.stem = here.stem)
    where place <= ${mostLinks + 1}
    group by newest.type, newest.value, newest.place, reference, title, exercise
    order by newest.type, newest.value, newest.place`.execute(db)
  return rows
}
