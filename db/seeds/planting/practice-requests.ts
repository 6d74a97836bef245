import type pg from 'pg'
import type { VillageRequest } from '../village/practice-requests.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** What organisations asked each other about practices. Nobody is told of what is past. */
export async function plantPracticeRequests(client: pg.ClientBase, village: Village, register: Register) {
  const house = (key: string) =>
    register.organisation(village.people.find((person) => person.key === key)?.memberships[0].organisation ?? key)
  for (const request of village.practiceRequests) {
    const { rows } = await client.query<{ id: string }>(
      `insert into portal.practice_request (bulletin_id, organisation_id, person_id, kind, words, wished, asked_at)
       select id, $2, $3, $4, $5, $6, now() - make_interval(days => $7) from portal.bulletin where title = $1 and type = 'PRACTICE'
       returning id`,
      [
        request.practice,
        house(request.by),
        register.person(request.by),
        request.kind,
        request.words,
        request.wished ?? '',
        request.days_ago,
      ],
    )
    if (!rows[0]) throw new Error(`The village asks about the practice "${request.practice}" and does not have it.`)
    if (request.answer) await plantAnswer(client, rows[0].id, request.answer, [house(request.answer.by), register])
  }
  await client.query(`update portal.outbox set expanded_at = created_at where kind like 'practice.%'`)
}

async function plantAnswer(
  client: pg.ClientBase,
  request: string,
  { by, named, words, in_days = 0, shown }: NonNullable<VillageRequest['answer']>,
  [house, register]: [string, Register],
) {
  const { rows } = await client.query<{ id: string }>(
    `insert into portal.practice_reply (request_id, named, words, day) values ($1, $2, $3, nullif(current_date + $4::int, current_date))
     returning id`,
    [request, named, words, in_days],
  )
  const reply = rows[0]?.id
  await client.query(
    `insert into portal.practice_reply_origin (reply_id, request_id, organisation_id, person_id) values ($1, $2, $3, $4)`,
    [reply, request, house, register.person(by)],
  )
  await client.query(
    `update portal.practice_reply set replied_on = replied_on - 3, asker_shows = $2, replier_shows = $3,
       signed_by = case when named then (select name from portal.organisation where id = $4) else '' end where id = $1`,
    [reply, shown ? 'named' : null, shown ? (named ? 'named' : 'unnamed') : null, house],
  )
  if (in_days > 0) await client.query(`update portal.practice_request set state = 'agreed' where id = $1`, [request])
}
