import { sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Notice = {
  event_id: string
  kind: string
  /** The question or conversation it is about. */
  subject: string | null
  reference: string
  type: string
  tlp: Tlp
  severity: Severity
  urgency: string
  title: string
  originator_name: string
  exercise: boolean
  standing: 'current' | 'expired' | 'recalled'
  subscription_ids: string[]
  created_at: Date
  read_at: Date | null
}

type Row = Notice & { position: string }

/** Counting the unread stops here. */
const mostUnread = 100

/** One page of the speaker's own notices, the newest first; `newest` is where it begins, for "all read". */
export async function listNotices(db: Db, speaker: Speaker, page: Page) {
  const { rows } = await statement(speaker, page).execute(db)
  const { shown, ...beside } = paged(rows, page, ({ event_id }) => event_id)
  const notices = shown.map(({ position: _, ...notice }): Notice => notice)
  return { notices, newest: shown[0]?.position ?? null, ...beside }
}

/** The newest of them, of the first page. */
export async function listUnread(db: Db, speaker: Speaker): Promise<Notice[]> {
  const { notices } = await listNotices(db, speaker, null)
  return notices.filter(({ read_at }) => read_at === null)
}

function statement({ organisation_id, person_id }: Speaker, page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`and (notice.created_at, notice.event_id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  return sql<Row>`
    select notice.event_id, notice.kind, notice.subject, reference, type, tlp, severity, urgency, originator_name, exercise, subscription_ids,
      notice.created_at, read_at, case state when 'recalled' then '' else title end as title,
      case when state = 'recalled' then 'recalled' when valid_until <= now() then 'expired' else 'current' end as standing,
      to_char(notice.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from notice join bulletin on bulletin.id = notice.bulletin_id
    where notice.organisation_id = ${organisation_id} and notice.person_id = ${person_id} ${beyond}
    order by notice.created_at ${order}, notice.event_id ${order} limit ${pageSize + 1}`
}

export async function countUnread(db: Db, speaker: Speaker): Promise<number> {
  const { count } = await db
    .selectFrom(unread(db, speaker).select('event_id').limit(mostUnread).as('some'))
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function unread(db: Db, { organisation_id, person_id }: Speaker) {
  return db
    .selectFrom('notice')
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .where('read_at', 'is', null)
}

/** The event of the newest notice, read or not. */
export async function findNewest(db: Db, { organisation_id, person_id }: Speaker): Promise<string | null> {
  const newest = await db
    .selectFrom('notice')
    .select('event_id')
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .orderBy('created_at', 'desc')
    .orderBy('event_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.event_id ?? null
}
