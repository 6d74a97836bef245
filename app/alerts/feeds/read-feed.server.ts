import { sql } from 'kysely'
import type { Language } from '#app/languages/languages.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

const most = 50

export type FeedItem = {
  id: string
  reference: string
  tlp: Tlp
  type: string
  severity: Severity
  exercise: boolean
  /** Empty once it was recalled, and so is the body. */
  title: string
  body: string
  originator_name: string
  language: string
  recalled: boolean
  own: boolean
  released_at: Date
  /** When it was last released, revised, renewed or recalled. */
  changed_at: Date
  valid_until: Date | null
  /** Until when the own organisation is asked to answer, if it has not. */
  answer_by: Date | null
}

export type ReadFeed = { language: Language; organisation: string; items: FeedItem[] }

/** The newest of what the speaker may read and what may travel: CLEAR and GREEN, and of those their widest layer alone. */
export async function readFeed(db: Db, { organisation_id, person_id }: Speaker, feed_id: string): Promise<ReadFeed> {
  await db
    .updateTable('feed')
    .set({ last_used_at: sql`now()` })
    .where('id', '=', feed_id)
    .where((is) =>
      is.or([is('last_used_at', 'is', null), is('last_used_at', '<', sql<Date>`now() - interval '1 minute'`)]),
    )
    .execute()
  const reader = await db
    .selectFrom('person')
    .innerJoin('organisation', (join) => join.onTrue())
    .select([sql<Language>`language`.as('language'), 'organisation.name as organisation'])
    .where('person.id', '=', person_id)
    .where('organisation.id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  const { rows: items } = await newest.execute(db)
  return { ...reader, items }
}

const newest = sql<FeedItem>`
  with speaking as materialized (select (portal.speaker()).*),
  newest as (
    select distinct entry.released_at, entry.bulletin_id
    from speaking cross join unnest(circles) as held (circle_id) cross join lateral (
      select released_at, bulletin_id from bulletin_audience as listed
      where listed.circle_id = held.circle_id and listed.tlp <= ${tlp.green}
      order by released_at desc, bulletin_id desc limit ${most}) as entry
    order by released_at desc, bulletin_id desc limit ${most})
  select bulletin.id, reference, bulletin.type, bulletin.tlp, severity, exercise, originator_name, language, bulletin.released_at, valid_until,
    state = 'recalled' as recalled, bulletin.organisation_id = speaking.organisation_id as own,
    case state when 'recalled' then '' else title end as title,
    case state when 'recalled' then '' else coalesce(layer.body, '') end as body,
    coalesce(recalled_at, (select max(revision.released_at) from revision where revision.bulletin_id = bulletin.id), bulletin.released_at) as changed_at,
    case when acknowledge_by is not null and state = 'released' and bulletin.organisation_id <> speaking.organisation_id
      and not exists (select from acknowledgement as given
                      where given.bulletin_id = bulletin.id and given.organisation_id = speaking.organisation_id)
      then acknowledge_by end as answer_by
  from newest join bulletin on bulletin.id = newest.bulletin_id cross join speaking
  left join bulletin_layer as layer on layer.bulletin_id = bulletin.id and layer.position = 1 and layer.tlp <= ${tlp.green}
  where bulletin.tlp <= ${tlp.green}
  order by newest.released_at desc, newest.bulletin_id desc`
