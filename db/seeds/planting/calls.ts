import type pg from 'pg'
import type { VillageCall } from '../village/calls.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

type House = (key: string) => string

/** What organisations look for among the others, and who answered. Nobody is told of what is past. */
export async function plantCalls(client: pg.ClientBase, { calls, people }: Village, register: Register) {
  const house: House = (key) =>
    register.organisation(people.find((person) => person.key === key)?.memberships[0].organisation ?? key)
  for (const call of calls) {
    const id = await plantCall(client, call, [house, register])
    for (const answer of call.answers) await plantAnswer(client, id, answer, [house, register])
  }
  await client.query(`update portal.outbox set expanded_at = created_at where kind like 'call.%'`)
}

async function plantCall(client: pg.ClientBase, call: VillageCall, [house, register]: [House, Register]) {
  const { by, title, purpose, categories, site_kinds, opened_days_ago, open_days, closed } = call
  const { rows } = await client.query<{ id: string }>(
    `insert into portal.open_call (organisation_id, person_id, title, purpose, categories, site_kinds, opened_at, open_until, closed_on, outcome)
     select $1, $2, $3, $4, $5, $6, now() - make_interval(days => $7), today - $7::int + $8::int, today - $9::int, $10
     from (select (now() at time zone 'UTC')::date as today) as clock returning id`,
    [
      house(by),
      register.person(by),
      title,
      purpose.replaceAll('\n', ' '),
      categories,
      site_kinds,
      opened_days_ago,
      open_days,
      closed?.days_ago ?? null,
      closed?.outcome ?? '',
    ],
  )
  return rows[0]?.id ?? ''
}

async function plantAnswer(
  client: pg.ClientBase,
  call: string,
  { by, words, practice, days_ago, shown }: VillageCall['answers'][number],
  [house, register]: [House, Register],
) {
  const { rows } = await client.query<{ id: string }>(
    `insert into portal.call_answer (call_id, organisation_id, person_id, words, answered_at, caller_shows, answerer_shows)
     values ($1, $2, $3, $4, now() - make_interval(days => $5), $6, $7) returning id`,
    [call, house(by), register.person(by), words, days_ago, shown !== undefined, shown ?? null],
  )
  if (!practice) return
  const { rowCount } = await client.query(
    `insert into portal.call_answer_practice (answer_id, call_id, organisation_id, bulletin_id)
     select $1, $2, $3, id from portal.bulletin where reference = $4`,
    [rows[0]?.id, call, house(by), practice],
  )
  if (!rowCount) throw new Error(`The village answers with the practice ${practice} and does not have it.`)
}
