import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { type Judged, judgeLine } from '#app/indicators/entry/judge-line.ts'
import { readLines } from '#app/indicators/entry/read-lines.ts'
import { type IndicatorType, personalTypes } from '#app/indicators/types.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listMet, type Met } from '../meeting/list-met.server.ts'
import type { WatchedLines } from '../schema.ts'
import { stemFor } from '../stem-for.ts'
import { mostAtOnce, mostWatched } from './limits.ts'

/** What became of a line. */
export type Reported = Pick<Judged, 'text' | 'type' | 'value' | 'reason' | 'suggestions'> & {
  outcome: Judged['outcome'] | 'duplicate'
}

export type Added = { report: Reported[]; added: number; met: Met[]; more: boolean }

type Taken = Judged & { type: IndicatorType }

/** Days for which something that leads to a person is watched when nobody says how long. */
const personalDays = 90

/**
 * Puts what was pasted on the own list, answers what became of each line, and where the new values stand already in what
 * the speaker may read. A line that does not fit keeps none of the others out.
 */
export async function addWatched(db: Db, speaker: Speaker, typed: WatchedLines): Promise<Added> {
  if (!may(speaker.roles, 'keep_watch')) throw new Refusal('errors:refusal.not_your_watch')
  const judged = readLines(unguarded(typed.lines), mostAtOnce).map((line) => judgeLine(line, typed.type))
  const taken = judged.filter((line): line is Taken => line.outcome !== 'reject' && line.type !== null)
  const fresh = await insert(db, speaker, taken, typed)
  if (fresh.size === 0) return { report: reported(judged, fresh), added: 0, met: [], more: false }
  await record(db, speaker, 'watch.added', speaker.organisation_id)
  const wanted = taken.filter((line) => fresh.has(keyOf(line)))
  const met = await listMet(db, wanted)
  return { added: fresh.size, report: reported(judged, new Set(fresh)), ...met }
}

/** An export guards what a spreadsheet would take for a formula by a quote before it. */
function unguarded(lines: string) {
  return lines.replace(/(^|[,;\t"])'(?=[=+\-@])/gm, '$1')
}

function keyOf({ type, value }: { type: string | null; value: string }) {
  return `${type} ${value}`
}

function reported(judged: Judged[], fresh: Set<string>): Reported[] {
  return judged.map(({ text, type, value, reason, suggestions, outcome }) => {
    const isNew = outcome === 'reject' || fresh.delete(keyOf({ type, value }))
    return { text, type, value, reason, suggestions, outcome: isNew ? outcome : 'duplicate' }
  })
}

async function insert(db: Db, { organisation_id, person_id }: Speaker, taken: Taken[], typed: WatchedLines) {
  if (taken.length === 0) return new Set<string>()
  await leaveRoom(db, taken.length)
  await sql`insert into watch_list (organisation_id) values (${organisation_id}) on conflict do nothing`.execute(db)
  const given = JSON.stringify(
    taken.map(({ type, raw, value, note }) => ({
      ...{ type, raw, value, stem: stemFor(type, value), reason: note || typed.reason },
      ends_in: typed.ends_on === null && personalTypes.includes(type) ? personalDays : null,
    })),
  )
  const { rows } = await sql<{ type: string; value: string }>`
    insert into watched_identifier (organisation_id, person_id, type, raw, value, stem, reason, list, ends_on)
    select ${organisation_id}, ${person_id}, type, raw, value, stem, reason, ${typed.list},
      coalesce(${typed.ends_on}::date, current_date + ends_in)
    from jsonb_to_recordset(${given}::jsonb) as given (type text, raw text, value text, stem text, reason text, ends_in int)
    on conflict (organisation_id, type, value) do nothing
    returning type, value`.execute(db)
  return new Set(rows.map(keyOf))
}

async function leaveRoom(db: Db, coming: number) {
  const { there } = await db
    .selectFrom('watched_identifier')
    .select(sql<number>`count(*)::int`.as('there'))
    .executeTakeFirstOrThrow()
  if (there + coming > mostWatched) throw new Refusal('errors:refusal.too_many_watched')
}
