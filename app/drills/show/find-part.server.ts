import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'
import { type Answered, findSteps, listAnswers, listOpenings, type Opening } from './find-drill.server.ts'

export type PartMessage = {
  bulletin_id: string
  reference: string
  title: string
  severity: number
  sent_at: Date
  within: number
  open: boolean
  originator_name: string
}

export type Part = {
  id: string
  own_id: string
  originator_name: string
  over: Date | null
  messages: PartMessage[]
  openings: Opening[]
  answers: Answered[]
  steps: Awaited<ReturnType<typeof findSteps>>
}

/** The own part in a drill of others: what was sent to the own desk, and what it did. Undefined where nothing was. */
export async function findPart(db: Db, { organisation_id }: Speaker, id: string): Promise<Part | undefined> {
  const { rows } = await sql<PartMessage & { over: Date }>`
    select id as bulletin_id, reference, title, severity, released_at as sent_at, valid_until > now() as open, originator_name,
      round(extract(epoch from acknowledge_by - released_at) / 60)::int as within,
      valid_until as over
    from bulletin where drill_id = ${id} and state = 'released' and organisation_id <> ${organisation_id}
    order by released_at limit 20`.execute(db)
  const [first] = rows
  if (!first) return undefined
  return {
    id,
    own_id: organisation_id,
    originator_name: first.originator_name,
    over: rows.some(({ open }) => open) ? null : first.over,
    messages: rows,
    openings: await listOpenings(db, id),
    answers: await listAnswers(db, id),
    steps: await findSteps(db, organisation_id),
  }
}

export type Asked = {
  drill_id: string
  open: boolean
  own: boolean
  acknowledge_by: Date | null
  answers: Answered[]
}

/** What the own desk said to a bulletin that is a message of a drill; null for any other. */
export async function findAsked(db: Db, { organisation_id }: Speaker, reference: string): Promise<Asked | null> {
  const { rows } = await sql<Omit<Asked, 'answers'> & { answers: Answered[] | null }>`
    select bulletin.drill_id, acknowledge_by, valid_until > now() as open, bulletin.organisation_id = ${organisation_id} as own, (
        select jsonb_agg(jsonb_build_object('role', role, 'answer', answer, 'note', note, 'answered_at', answered_at) order by answered_at)
        from drill_answer as given where given.bulletin_id = bulletin.id and given.organisation_id = ${organisation_id}) as answers
    from bulletin
    where bulletin.reference = ${reference} and drill_id is not null and state = 'released'`.execute(db)
  const [asked] = rows
  return asked ? { ...asked, answers: asked.answers ?? [] } : null
}
