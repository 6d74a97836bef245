import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

type Mark = (column: string) => string

/** What an organisation answers, asks, tells and thanks, about each of its own bulletins that are out. */
export async function plantSaid({ id, people }: Tenant, mark: Mark) {
  const publisher = personOf({ id, people, circle: 0 }, 'publisher').id
  const out = `portal.bulletin where organisation_id = $1 and state = 'released'`
  await behind(
    `insert into portal.acknowledgement (bulletin_id, organisation_id, person_id, answer, note)
     select id, organisation_id, $2, 'HIT', $3 from ${out}`,
    [id, publisher, mark('acknowledgement note')],
  )
  await behind(
    `insert into portal.conversation_message (conversation_id, organisation_id, person_id, body)
     select conversation.id, organisation_id, $2, $3 from portal.conversation where organisation_id = $1`,
    [id, publisher, mark('conversation_message body')],
  )
  await behind(
    `with asked as (
       insert into portal.question (bulletin_id, position, organisation_id, body, answer, answered_at, answered_by, answered_to)
       select id, 1, organisation_id, $3, $4, now(), $2, 'readers' from ${out}
       returning id, organisation_id)
     insert into portal.question_origin (question_id, organisation_id, person_id)
     select id, organisation_id, $2 from asked`,
    [id, publisher, mark('question body'), mark('question answer')],
  )
  await behind(
    `insert into portal.thanks (bulletin_id, organisation_id, person_id, note) select id, organisation_id, $2, $3 from ${out}`,
    [id, publisher, mark('thanks note')],
  )
}
