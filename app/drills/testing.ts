import { as } from '#app/indicators/testing.ts'
import type { Database } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import type { Member } from '#db/testing/world.ts'
import { startDrill } from './planning/start-drill.server.ts'
import type { DrillOrder } from './schema.ts'

const order = { template: 'bad_seals', kind: 'drill', site: 'Noordkaai', language: 'en', starts: null } as const

/** A drill that its leader starts for these houses. Answers its id. */
export function started(
  database: Database,
  leader: Member,
  players: readonly Member[],
  given: Partial<DrillOrder> = {},
): Promise<string> {
  const participants = players.map(({ organisation_id }) => organisation_id)
  return as(database, leader, (db, speaker) => startDrill(db, speaker, { ...order, participants, ...given }))
}

/** As if it had begun so many minutes ago. */
export async function begunBefore(url: string, id: string, minutes: number) {
  await administer(url, `update portal.drill set starts_at = starts_at - $2 * interval '1 minute' where id = $1`, [
    id,
    minutes,
  ])
  await administer(
    url,
    `update portal.drill_message set due_at = due_at - $2 * interval '1 minute', sent_at = sent_at - $2 * interval '1 minute' where drill_id = $1`,
    [id, minutes],
  )
}

/** The bulletins of a drill, in the order in which they were sent. */
export async function sentIn(url: string, id: string) {
  const { rows } = await administer(
    url,
    `select bulletin_id as id, reference, bulletin.title from portal.drill_message as message
     join portal.bulletin on bulletin.id = bulletin_id where message.drill_id = $1 order by place`,
    [id],
  )
  return rows as { id: string; reference: string; title: string }[]
}
