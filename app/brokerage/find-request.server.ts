import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import type { RequestState } from './request-state.ts'

export type OwnRequest = {
  id: string
  receipt: string
  state: RequestState
  answer: string
  asked_at: Date
  answer_by: Date
  answered_at: Date | null
  /** Null where they are not listed in the directory. */
  brokers: (string | null)[]
  /** Of what was released, for whoever may read it. */
  reference: string | null
  readings: { broker: string | null; reason: string; read_at: string }[]
}

/** The newest request that the own organisation made about this draft; undefined when there is none. */
export async function findOwnRequest(db: Db, draft_id: string) {
  const { rows } = await sql<OwnRequest>`
    select request.id, receipt, request.state, request.answer, asked_at, answer_by, answered_at, bulletin.reference,
      (select json_agg(person.name) from unnest(array[broker_one, broker_two]) as broker left join person on person.id = broker) as brokers,
      (select coalesce(json_agg(json_build_object('broker', person.name, 'reason', reason, 'read_at', read_at) order by read_at), '[]')
       from brokerage_reading as reading left join person on person.id = reading.person_id
       where reading.brokerage_id = request.id) as readings
    from brokerage_origin as origin join brokerage as request on request.id = origin.brokerage_id
    left join bulletin on bulletin.id = request.bulletin_id and bulletin.state in ('released', 'recalled')
    where origin.draft_id = ${draft_id}
    order by asked_at desc limit 1`.execute(db)
  return rows[0]
}
