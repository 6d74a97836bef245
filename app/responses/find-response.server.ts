import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Acknowledgement } from '#app/vocabulary/codes/acknowledgements.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Response = {
  id: string
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  /** Who hears the answer: of what is brokered, the secretariat. */
  originator_name: string
  state: 'released' | 'recalled'
  own: boolean
  urgency: string
  acknowledge_by: Date | null
  answer: Acknowledgement | null
  note: string
  answered_at: Date | null
  answered_by: string | null
  changes: number
  conversation_id: string | null
  thanked_at: Date | null
}

/** What the speaker's organisation has said to a bulletin so far, and what it is asked; undefined for what is not readable or not out. */
export async function findResponse(
  db: Db,
  { organisation_id }: Speaker,
  reference: string,
): Promise<Response | undefined> {
  const { rows } = await sql<Response>`
    select bulletin.id, reference, case state when 'recalled' then '' else title end as title, tlp, exercise, state, urgency,
      case when brokered then coalesce(broker.name, originator_name) else originator_name end as originator_name,
      acknowledge_by, bulletin.organisation_id = ${organisation_id} as own,
      given.answer, coalesce(given.note, '') as note, given.answered_at, coalesce(given.changes, 0) as changes,
      person.name as answered_by, conversation.id as conversation_id, thanks.thanked_at
    from bulletin
    left join organisation as broker on broker.id = bulletin.organisation_id
    left join acknowledgement as given on given.bulletin_id = bulletin.id and given.organisation_id = ${organisation_id}
    left join person on person.id = given.person_id
    left join conversation on conversation.bulletin_id = bulletin.id and conversation.organisation_id = ${organisation_id}
    left join thanks on thanks.bulletin_id = bulletin.id and thanks.organisation_id = ${organisation_id}
    where bulletin.id = ${bulletinId(reference)} and state in ('released', 'recalled')`.execute(db)
  return rows[0]
}
