import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Draft } from '#app/bulletins/queries/find-draft.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { prepareBrokerage } from './prepare-brokerage.server.ts'

type Order = { version: number; parts_version: number; looked: boolean }

/**
 * Gives a draft to two brokers of the secretariat, who see neither the house nor the person it comes from. Answers
 * false, and does nothing, when the draft is no longer what was looked at or its telling words were not looked at.
 */
export async function askBrokers(db: Db, speaker: Speaker, draft: Draft, { version, parts_version, looked }: Order) {
  if (draft.version !== version || draft.parts_version !== parts_version) return false
  const { count, faults } = await prepareBrokerage(db, speaker, draft)
  if (count > 0 && !looked) return false
  const [fault] = faults
  if (fault) throw new Refusal(`errors:refusal.${fault.fault}`)
  const { rows } = await sql<{ request: string | null }>`select ask_brokerage(${draft.id}) as request`.execute(db)
  if (!rows[0]?.request) throw new Refusal('errors:refusal.not_yours_to_broker')
  await record(db, speaker, 'brokerage.asked', draft.id)
  return true
}

/** Back from the brokers, as long as they have not released it. Their copy goes. */
export async function withdrawRequest(db: Db, speaker: Speaker, draft: Draft) {
  const { rows } = await sql<{ withdrawn: boolean }>`
    select bool_or(withdraw_brokerage(brokerage_id)) as withdrawn from brokerage_origin where draft_id = ${draft.id}`.execute(
    db,
  )
  if (!rows[0]?.withdrawn) throw new Refusal('errors:refusal.brokerage_over')
  await record(db, speaker, 'brokerage.withdrawn', draft.id)
}
