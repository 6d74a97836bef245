import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { checkIndicator } from '../check-indicator.ts'
import type { IndicatorType } from '../types.ts'

export type Harmless = { id: string; type: IndicatorType; value: string; reason: string; created_at: Date }

const mostListed = 1_000

/** What the secretariat knows to be harmless: for every member. */
export function listHarmless(db: Db): Promise<Harmless[]> {
  return db
    .selectFrom('known_harmless')
    .select([sql<IndicatorType>`type`.as('type'), 'id', 'value', 'reason', 'created_at'])
    .orderBy('type')
    .orderBy('value')
    .limit(mostListed)
    .execute()
}

/** Why a value is harmless, or undefined. */
export async function findHarmless(db: Db, type: IndicatorType, value: string) {
  const known = await db
    .selectFrom('known_harmless')
    .select('reason')
    .where('type', '=', type)
    .where('value', '=', value)
    .executeTakeFirst()
  return known?.reason
}

type Told = { type: IndicatorType; value: string; reason: string }

/** Answers false when the value does not fit its type; telling the same twice changes nothing. */
export async function listAsHarmless(db: Db, speaker: Speaker, { type, value: raw, reason }: Told) {
  if (!may(speaker.roles, 'curate')) throw new Refusal('errors:refusal.not_the_secretariat')
  const { value } = checkIndicator(type, raw)
  if (!value) return false
  const { organisation_id, person_id } = speaker
  const listed = await db
    .insertInto('known_harmless')
    .values({ organisation_id, person_id, type, value, reason })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'type', 'value']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (listed) await record(db, speaker, 'harmless.listed', listed.id)
  return true
}

export async function takeBackHarmless(db: Db, speaker: Speaker, id: string) {
  const gone = await db.deleteFrom('known_harmless').where('id', '=', id).returning('id').executeTakeFirst()
  if (!gone) throw new Refusal('errors:refusal.not_the_secretariat')
  await record(db, speaker, 'harmless.taken_back', id)
}
