import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { touched } from './practice-board.ts'
import { publishPractice } from './practices.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

type Writer = Pick<Member, 'organisation_id' | 'person_id'>

/** Answers the id of the call, open for ninety days. */
export async function openCall(db: Db, { organisation_id, person_id }: Writer) {
  const id = randomUUID()
  await db
    .insertInto('open_call')
    .values({
      id,
      organisation_id,
      person_id,
      title: 'Drone detection at small ports',
      purpose: 'Something that a crew of four can run.',
      categories: ['P-PER'],
      site_kinds: ['S-MAR'],
      open_until: sql`(now() at time zone 'UTC')::date + 90`,
    })
    .execute()
  return id
}

/** Answers the id of the answer. */
export async function answerCall(db: Db, { organisation_id, person_id }: Writer, call_id: string, words = 'We do.') {
  const id = randomUUID()
  await db.insertInto('call_answer').values({ id, call_id, organisation_id, person_id, words }).execute()
  return id
}

export function nameInAnswer(
  db: Db,
  { organisation_id }: Writer,
  answer: { id: string; call_id: string },
  bulletin_id: string,
) {
  return touched(
    sql`insert into call_answer_practice (answer_id, call_id, organisation_id, bulletin_id)
        values (${answer.id}, ${answer.call_id}, ${organisation_id}, ${bulletin_id})`,
    db,
  )
}

export function closeCall(db: Db, id: string) {
  return touched(sql`update open_call set closed_on = '2000-01-01' where id = ${id}`, db)
}

export async function showAnswer(db: Db, id: string, choice: string | null) {
  const { rows } = await sql<{
    shown: boolean
  }>`select portal.agree_to_show_answer(${id}, ${choice}) as shown`.execute(db)
  return rows.filter(({ shown }) => shown)
}

/** As if it had been opened so many days ago, and ended ninety days later or where it was closed. */
export async function age(url: string, call: string, days: number) {
  await administer(
    url,
    `update portal.open_call set opened_at = opened_at - make_interval(days => $2), open_until = open_until - $2 where id = $1`,
    [call, days],
  )
}

/** A call of Originator that Named answered with a practice, so long ago that only its own house knows of it. */
export async function fillCalls(database: Database, world: World, url: string) {
  const { author, named } = world
  const practice = await publishPractice(database, world, [{ tlp: 2, to: [named.organisation_circle] }])
  const call = await database.write(author, (db) => openCall(db, author))
  await database.write(named, async (db) => {
    const id = await answerCall(db, named, call)
    await nameInAnswer(db, named, { id, call_id: call }, practice)
    await showAnswer(db, id, 'unnamed')
  })
  await age(url, call, 600)
}
