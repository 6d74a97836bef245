import { sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { mayCall, type View } from './schema.ts'

/** Days come as text: a day has no zone. */
export type ListedCall = {
  id: string
  title: string
  by: string
  own: boolean
  open: boolean
  open_until: string
  closed_on: string
  categories: string[]
  site_kinds: string[]
  outcome: string
  /** Of an own call alone. */
  answers: number | null
}

export type Call = Omit<ListedCall, 'answers'> & { purpose: string; opened_on: string }

type Named = { reference: string | null; practice_title: string | null; tlp: Tlp | null; language: string | null }

/** An answer to or of the own house. */
export type Answer = Named & {
  id: string
  by: string
  words: string
  answered_on: string
  own: boolean
  caller_shows: boolean
  answerer_shows: 'named' | 'unnamed' | null
}

/** An answer that both sides show. */
export type Shown = Named & { id: string; by: string | null; words: string; answered_on: string }

const today = sql`(now() at time zone 'UTC')::date`
const isOpen = sql`(call.closed_on is null and call.open_until >= ${today})`
const ended = sql`least(call.closed_on, call.open_until)`

const columns = ({ organisation_id }: Speaker) => sql`
  call.id, call.title, call.organisation_name as by, call.organisation_id = ${organisation_id} as own, ${isOpen} as open,
  call.open_until::text, ${ended}::text as closed_on, call.categories, call.site_kinds, call.outcome`

const practice = sql`bulletin.reference, bulletin.title as practice_title, bulletin.tlp, bulletin.language`

/** One page of a list of calls, the newest first. How many answered is said of own calls alone. */
export async function listCalls(db: Db, speaker: Speaker, view: View, page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`and (call.opened_at, call.id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  const answers = mayCall(speaker.roles)
    ? sql`case when call.organisation_id = ${speaker.organisation_id}
        then (select count(*)::int from call_answer where call_answer.call_id = call.id) end`
    : sql`null::int`
  const { rows } = await sql<ListedCall & { position: string }>`
    select ${columns(speaker)}, ${answers} as answers,
      to_char(call.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from open_call as call where ${viewed(view, speaker)} ${beyond}
    order by call.opened_at ${order}, call.id ${order} limit ${pageSize + 1}`.execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  return { calls: shown.map(({ position: _, ...call }): ListedCall => call), ...beside }
}

/** Those closed more than a year ago are found among the own ones alone. */
function viewed(view: View, { organisation_id }: Speaker) {
  if (view === 'own') return sql`call.organisation_id = ${organisation_id}`
  return view === 'open' ? isOpen : sql`not ${isOpen} and ${ended} > ${today} - 366`
}

/** One call, what the own house answered or was answered, and what both sides let all members see. */
export async function findCall(db: Db, speaker: Speaker, id: string) {
  const { rows } = await sql<Call>`
    select ${columns(speaker)}, call.purpose, (call.opened_at at time zone 'UTC')::date::text as opened_on
    from open_call as call where call.id = ${id}`.execute(db)
  const [call] = rows
  if (!call) return undefined
  const answers = await listAnswers(db, speaker, id)
  const known = new Set(answers.map((answer) => answer.id))
  const shown = (await listShown(db, id)).filter((answer) => !known.has(answer.id))
  return { call, answers, shown }
}

export type Opened = NonNullable<Awaited<ReturnType<typeof findCall>>>

async function listAnswers(db: Db, { organisation_id }: Speaker, call: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select answer.id, answer.organisation_name as by, answer.words, (answer.answered_at at time zone 'UTC')::date::text as answered_on,
      answer.organisation_id = ${organisation_id} as own, answer.caller_shows, answer.answerer_shows, ${practice}
    from call_answer as answer left join call_answer_practice as named on named.answer_id = answer.id
    left join bulletin on bulletin.id = named.bulletin_id
    where answer.call_id = ${call} order by answer.answered_at, answer.id limit 200`.execute(db)
  return rows
}

async function listShown(db: Db, call: string): Promise<Shown[]> {
  const { rows } = await sql<Shown>`
    select shown.id, shown.answered_by as by, shown.words, shown.answered_on::text, ${practice}
    from portal.shown_answers(${call}) as shown left join bulletin on bulletin.id = shown.practice
    order by shown.answered_on, shown.id`.execute(db)
  return rows
}
