import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Question = {
  id: string
  position: number
  tlp: Tlp
  body: string
  asked_at: Date
  /** Null: in no name, or by an organisation that the directory does not list. */
  asker: string | null
  unnamed: boolean
  /** Asked by the speaker's own organisation. */
  own: boolean
  answer: string | null
  answered_at: Date | null
  answered_to: 'asker' | 'readers' | null
}

/** More than this nobody reads beside a bulletin. */
const most = 100

/** What the speaker may read of the questions about a bulletin: the own ones, those answered to all; the originator reads all. Unanswered first. */
export async function listQuestions(db: Db, bulletin_id: string): Promise<Question[]> {
  return (await questions(sql`question.bulletin_id = ${bulletin_id}`).execute(db)).rows
}

export async function findQuestion(db: Db, bulletin_id: string, id: string): Promise<Question | undefined> {
  const { rows } = await questions(sql`question.bulletin_id = ${bulletin_id} and question.id = ${id}`).execute(db)
  return rows[0]
}

function questions(wanted: ReturnType<typeof sql>) {
  return sql<Question>`
    select question.id, question.position, layer.tlp, question.body, asked_at, answer, answered_at, answered_to,
      asker.name as asker, question.organisation_id is null as unnamed, origin.question_id is not null as own
    from question
    join bulletin_layer as layer on layer.bulletin_id = question.bulletin_id and layer.position = question.position
    left join question_origin as origin on origin.question_id = question.id
    left join organisation as asker on asker.id = question.organisation_id
    where ${wanted}
    order by answered_at is not null, asked_at desc
    limit ${most}`
}

export type AskedLayer = { position: number; tlp: Tlp }

/** The layers that can be asked about: those the speaker reads. */
export async function listAskable(db: Db, bulletin_id: string): Promise<AskedLayer[]> {
  return db
    .selectFrom('bulletin_layer')
    .select(['position', sql<Tlp>`tlp`.as('tlp')])
    .where('bulletin_id', '=', bulletin_id)
    .orderBy('position')
    .execute()
}

export type Unanswered = {
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  questions: number
  asked_at: Date
}

/** The own bulletins about which questions wait for an answer. */
export async function listUnanswered(db: Db, { organisation_id, roles }: Speaker): Promise<Unanswered[]> {
  if (!may(roles, 'converse')) return []
  const { rows } = await sql<Unanswered>`
    select reference, title, bulletin.tlp, exercise, count(*)::int as questions, max(asked_at) as asked_at
    from question join bulletin on bulletin.id = question.bulletin_id
    where bulletin.organisation_id = ${organisation_id} and answer is null and state = 'released'
    group by 1, 2, 3, 4 order by 6 desc limit 10`.execute(db)
  return rows
}
