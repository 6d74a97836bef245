import { sql } from 'kysely'
import { qrCode } from '#app/vocabulary/qr-code.server.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { readBulletin } from '../queries/read-bulletin.server.ts'

export const standings = ['valid', 'expired', 'recalled'] as const
export type CardStanding = (typeof standings)[number]

/** What a card shows of a bulletin: its layers up to GREEN, and a code for the deepest of them. Undefined where there is none. */
export async function findGateCard(db: Db, speaker: Speaker, reference: string, origin: string) {
  const read = await readBulletin(db, speaker, reference)
  const layers = read?.layers.filter((layer) => layer.tlp <= tlp.green) ?? []
  const code = await findCode(db, reference, layers.at(-1)?.position ?? 0)
  if (!read || !code) return undefined
  const address = `${origin}/card/${code}`
  return { bulletin: read.bulletin, layers, address, code: qrCode(address) }
}

/** Whether a card holds, for anybody who has it in hand; null for a code that is no card's. */
export async function findCardStanding(db: Db, code: string) {
  const { rows } = await sql<{ standing: CardStanding | null }>`
    select portal.card_standing(${code}) as standing`.execute(db)
  return rows[0]?.standing ?? null
}

async function findCode(db: Db, reference: string, position: number) {
  const card = await db
    .selectFrom('gate_card')
    .innerJoin('bulletin', (join) =>
      join.onRef('bulletin.id', '=', 'gate_card.bulletin_id').onRef('bulletin.revision', '=', 'gate_card.number'),
    )
    .select('gate_card.code')
    .where('bulletin.reference', '=', reference)
    .where('bulletin.state', '=', 'released')
    .where('gate_card.position', '=', position)
    .executeTakeFirst()
  return card?.code
}
