import { sql } from 'kysely'
import { isLanguage, type Language } from '#app/languages/languages.ts'
import type { Acknowledgement } from '#app/vocabulary/codes/acknowledgements.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type Steps, usualSteps } from '../running/escalation.ts'
import { type DrillTemplate, isDrillTemplate } from '../templates/plan.ts'

export type Drill = {
  id: string
  template: DrillTemplate
  kind: 'drill' | 'exercise'
  site: string
  language: Language
  starts_at: Date
  ended_at: Date | null
  took_part: string
  results: string
  lessons: string
  gaps: string
  practices: string[]
  debriefed_at: Date | null
}

export type Message = {
  place: number
  bulletin_id: string | null
  reference: string | null
  title: string
  body: string
  severity: number
  within: number
  due_at: Date
  sent_at: Date | null
}

export type Player = { id: string; name: string | null; own: boolean }
export type Opening = { bulletin_id: string; organisation_id: string; opened_at: Date }
export type Answered = {
  bulletin_id: string
  organisation_id: string
  role: string
  answer: Acknowledgement
  note: string
  answered_at: Date
}

export type Course = Awaited<ReturnType<typeof readCourse>>

/** An own drill, for whoever may know of it; undefined alike for one that is hidden and for none at all. */
export async function findDrill(db: Db, id: string): Promise<Drill | undefined> {
  const drill = await db
    .selectFrom('drill')
    .select(['id', 'template', 'kind', 'site', 'language', 'starts_at', 'ended_at'])
    .select(['took_part', 'results', 'lessons', 'gaps', 'practices', 'debriefed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!drill || !isDrillTemplate(drill.template) || !isLanguage(drill.language)) return undefined
  const { template, language } = drill
  return { ...drill, template, language, kind: drill.kind === 'exercise' ? 'exercise' : 'drill' }
}

/** How an own drill went so far: what was sent to whom, and what they did. */
export async function readCourse(db: Db, { organisation_id }: Speaker, id: string) {
  return {
    messages: await listMessages(db, id),
    players: await listPlayers(db, organisation_id, id),
    openings: await listOpenings(db, id),
    answers: await listAnswers(db, id),
    steps: await findSteps(db, organisation_id),
  }
}

async function listMessages(db: Db, id: string): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select place, bulletin_id, reference, message.title, body, message.severity, within, due_at, sent_at
    from drill_message as message left join bulletin on bulletin.id = message.bulletin_id
    where message.drill_id = ${id} order by sent_at nulls last, place`.execute(db)
  return rows
}

async function listPlayers(db: Db, own: string, id: string): Promise<Player[]> {
  const { rows } = await sql<Player>`
    select participant_id as id, name, participant_id = ${own} as own
    from drill_participant left join organisation on organisation.id = participant_id
    where drill_id = ${id} order by own desc, name nulls last`.execute(db)
  return rows
}

export async function listOpenings(db: Db, id: string): Promise<Opening[]> {
  const { rows } = await sql<Opening>`
    select bulletin_id, organisation_id, opened_at from portal.drill_openings(${id})`.execute(db)
  return rows
}

export async function listAnswers(db: Db, id: string): Promise<Answered[]> {
  const { rows } = await sql<Answered>`
    select bulletin_id, answer.organisation_id, role, answer, note, answered_at
    from bulletin join drill_answer as answer on answer.bulletin_id = bulletin.id
    where bulletin.drill_id = ${id} order by answered_at, answer.id limit 1000`.execute(db)
  return rows
}

/** How the own desk escalates in earnest. */
export async function findSteps(db: Db, organisation_id: string): Promise<Steps> {
  const set = await db
    .selectFrom('desk_setting')
    .select(['deputy_after', 'administrators_after'])
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirst()
  return set ?? usualSteps
}
