import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type IndicatorType, stemOf } from '../types.ts'
import { type Judged, judgeLine } from './judge-line.ts'
import { readLines } from './read-lines.ts'

/** A draft of the own organisation. */
export type Draft = { id: string; organisation_id: string }

/** What became of a line. `harmless` is what the secretariat knows of the value. */
export type Reported = Omit<Judged, 'outcome'> & {
  outcome: Judged['outcome'] | 'duplicate'
  harmless: string | null
}

type Taken = Judged & { type: IndicatorType }

/** More belong into a file. */
export const mostInLayer = 500

/**
 * Puts what was pasted into a layer of a draft, and answers what became of each line. A line that does not fit keeps
 * none of the others out.
 */
export function addIndicators(
  db: Db,
  speaker: Speaker,
  draft: Draft,
  position: number,
  { type, lines }: { type: IndicatorType | null; lines: string },
): Promise<Reported[]> {
  const judged = readLines(lines).map((line) => judgeLine(line, type))
  return addJudged(db, speaker, draft, position, judged)
}

/** The same for lines that were judged already. */
export async function addJudged(
  db: Db,
  speaker: Speaker,
  draft: Draft,
  position: number,
  judged: Judged[],
): Promise<Reported[]> {
  const taken = judged.filter((line): line is Taken => line.outcome !== 'reject' && line.type !== null)
  const added = await insert(db, draft, position, taken)
  if (added.size > 0) await record(db, speaker, 'indicators.added', draft.id)
  const harmless = await knownHarmless(db, taken)
  return judged.map((line) => {
    const isNew = line.outcome === 'reject' || added.delete(keyOf(line))
    return { ...line, outcome: isNew ? line.outcome : 'duplicate', harmless: harmless.get(keyOf(line)) ?? null }
  })
}

function keyOf({ type, value }: { type: string | null; value: string }) {
  return `${type} ${value}`
}

async function insert(db: Db, { id, organisation_id }: Draft, position: number, taken: Taken[]) {
  if (taken.length === 0) return new Set<string>()
  await leaveRoom(db, id, position, taken.length)
  const rows = taken.map(({ type, raw, value, outcome, reason, note }) => ({
    ...{ organisation_id, bulletin_id: id, position, type, raw, value, outcome, note },
    ...{ stem: stemOf(type, value), reason: reason?.replace('indicators:reason.', '') ?? null },
  }))
  const added = await db
    .insertInto('indicator')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['bulletin_id', 'position', 'type', 'value']).doNothing())
    .returning(['type', 'value'])
    .execute()
  return new Set(added.map(keyOf))
}

async function leaveRoom(db: Db, bulletin_id: string, position: number, coming: number) {
  const { there } = await db
    .selectFrom('indicator')
    .select(sql<number>`count(*)::int`.as('there'))
    .where('bulletin_id', '=', bulletin_id)
    .where('position', '=', position)
    .executeTakeFirstOrThrow()
  if (there + coming > mostInLayer) throw new Refusal('errors:refusal.too_many_indicators')
}

async function knownHarmless(db: Db, taken: Taken[]) {
  const given = sql`(select * from jsonb_to_recordset(${JSON.stringify(taken.map(({ type, value }) => ({ type, value })))})
    as given (type text, value text))`
  const { rows } = await sql<{ type: string; value: string; reason: string }>`
    select type, value, reason from known_harmless where (type, value) in ${given}`.execute(db)
  return new Map(rows.map((row) => [keyOf(row), row.reason]))
}
