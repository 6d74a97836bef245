import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Call = {
  id: string
  ship: string
  imo: string | null
  port: string
  eta: Date
  last_ports: string[]
  note: string
}
export type Box = { id: string; value: string; eta: Date; note: string }

/** Rows of each that a page shows; later ones are a number. */
export const mostShown = 200

/** What is to come and what came in the last two weeks, the soonest first. */
export async function listTraffic(db: Db) {
  const calls = await sql<Call & { all: number }>`
    select id, ship, imo, port, eta, last_ports, note, count(*) over ()::int as all
    from expected_call order by eta, id limit ${mostShown}`.execute(db)
  const boxes = await sql<Box & { all: number }>`
    select id, value, eta, note, count(*) over ()::int as all from expected_box order by eta, id limit ${mostShown}`.execute(
    db,
  )
  return { calls: shown(calls.rows), boxes: shown(boxes.rows) }
}

function shown<Row extends { all: number }>(rows: Row[]) {
  return { rows: rows.map(({ all: _, ...row }) => row), later: (rows[0]?.all ?? 0) - rows.length }
}

/** Answers false for what is not there, as for what is somebody else's. */
export async function strikeOut(db: Db, speaker: Speaker, table: 'expected_call' | 'expected_box', id: string) {
  if (!may(speaker.roles, 'keep_watch')) throw new Refusal('errors:refusal.not_your_watch')
  const gone = await db.deleteFrom(table).where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'traffic.struck_out', id)
  return Boolean(gone)
}
