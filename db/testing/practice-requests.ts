import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { touched } from './practice-board.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

type Asker = Pick<Member, 'organisation_id' | 'person_id'>
type Kind = 'experience' | 'visit' | 'offer'

/** Answers the id of the request. */
export async function ask(
  db: Db,
  { organisation_id, person_id }: Asker,
  bulletin_id: string,
  kind: Kind = 'experience',
) {
  const id = randomUUID()
  const wished = kind === 'visit' ? 'A weekday in spring' : ''
  await db
    .insertInto('practice_request')
    .values({ id, bulletin_id, organisation_id, person_id, kind, words: 'Does it work at a small quay?', wished })
    .execute()
  return id
}

type Reply = { named?: boolean; day?: string | null; declines?: boolean }

/** Answers the id of the answer. */
export async function reply(db: Db, request_id: string, { named = false, day = null, declines = false }: Reply = {}) {
  const id = randomUUID()
  await db
    .insertInto('practice_reply')
    .values({ id, request_id, named, day, declines, words: 'Yes, with two guards.' })
    .execute()
  return id
}

export function settle(db: Db, id: string, state: string) {
  return touched(sql`update practice_request set state = ${state} where id = ${id}`, db)
}

export async function show(db: Db, id: string, choice: string | null) {
  const { rows } = await sql<{ shown: boolean }>`select portal.agree_to_show(${id}, ${choice}) as shown`.execute(db)
  return rows.filter(({ shown }) => shown)
}

/** Named asks those who run it, its owner runs it and answers without a name; both let readers see it. Named asks for a visit too. */
export async function fillRequests(database: Database, { named, publisher }: World, url: string, practice: string) {
  await administer(
    url,
    `insert into portal.adoption (organisation_id, site_id, bulletin_id, person_id, status)
     select organisation_id, id, $2, $3, 'A4' from portal.site where organisation_id = $1 limit 1`,
    [publisher.organisation_id, practice, publisher.person_id],
  )
  const asked = await database.write(named, (db) => ask(db, named, practice))
  const replied = await database.write(publisher, (db) => reply(db, asked))
  for (const side of [named, publisher]) await database.write(side, (db) => show(db, replied, 'unnamed'))
  const visit = await database.write(named, (db) => ask(db, named, practice, 'visit'))
  await database.write(publisher, (db) => reply(db, visit, { named: true, day: '2030-03-04' }))
}
