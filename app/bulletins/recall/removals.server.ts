import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import type { RecallReason } from './reasons.ts'

export type Removal = {
  bulletin_id: string
  reference: string
  originator_name: string
  tlp: Tlp
  exercise: boolean
  reason: RecallReason
  causes: ('opened' | 'downloaded' | 'acknowledged')[]
  recalled_at: Date
  confirmed_at: Date | null
  confirmed_by_name: string | null
}

const most = 200

/** What the speaker's organisation has to remove, then what it has removed; nothing for those who do not answer for it. */
export async function listRemovals(db: Db, { open = false } = {}): Promise<Removal[]> {
  const { rows } = await sql<Removal>`
    select * from portal.removals() where confirmed_at is null or not ${open}
    order by confirmed_at desc nulls first, recalled_at desc limit ${most}`.execute(db)
  return rows
}

export async function findRemoval(db: Db, reference: string): Promise<Removal | undefined> {
  const { rows } = await sql<Removal>`select * from portal.removals() where reference = ${reference}`.execute(db)
  return rows[0]
}

/** For the speaker's organisation: no copy is left. Said once. */
export async function confirmRemoval(db: Db, speaker: Speaker, { bulletin_id }: { bulletin_id: string }) {
  const { rows } = await sql<{ confirmed: boolean }>`
    select portal.confirm_removal(${bulletin_id}) as confirmed`.execute(db)
  if (!rows[0]?.confirmed) throw new Refusal('errors:refusal.removal_confirmed')
  await record(db, speaker, 'removal.confirmed', bulletin_id)
}

export type RemovalLine = {
  organisation_id: string | null
  organisation_name: string | null
  confirmed: boolean
  /** Of the named only. */
  confirmed_at: Date | null
}

/** Who confirmed the removal of an own bulletin, and who has not; undefined for everybody but its originator. */
export async function listRemovalsOf(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  const own = bulletin?.organisation_id === speaker.organisation_id && bulletin.state === 'recalled'
  if (!own || !may(speaker.roles, 'draft')) return undefined
  const { rows } = await sql<RemovalLine>`select * from portal.removals_of(${bulletin.id})`.execute(db)
  return { bulletin, lines: rows }
}
