import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { bringContent } from './testing/files.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type News = { infected: string; paused: string }
type Deed = (db: Db, who: Member, news: News) => Promise<unknown[]>

const sees = (db: Db, table: 'notice' | 'delivery' | 'outbox', event: string) => {
  const id = sql.ref(table === 'outbox' ? 'id' : 'event_id')
  return sql`select from ${sql.table(table)} where ${id} = ${event}`.execute(db).then(({ rows }) => rows)
}
const marks = (db: Db, event_id: string) =>
  db.updateTable('notice').set({ read_at: sql`now()` }).where('event_id', '=', event_id).returning('event_id').execute()
const announces = (db: Db, { organisation_id, person_id }: Member, kind: string) =>
  db
    .insertInto('outbox')
    .values({ organisation_id, person_id, kind })
    .executeTakeFirstOrThrow()
    .then(() => [kind])

const deeds: Record<string, Deed> = {
  'is told of the file': (db, _, { infected }) => sees(db, 'notice', infected),
  'marks it as read': (db, _, { infected }) => marks(db, infected),
  'sees that a mail goes': (db, _, { infected }) => sees(db, 'delivery', infected),
  'sees the event': (db, _, { infected }) => sees(db, 'outbox', infected),
  'is told of the paused mail': (db, _, { paused }) => sees(db, 'notice', paused),
  'marks that as read': (db, _, { paused }) => marks(db, paused),
  'sees that event': (db, _, { paused }) => sees(db, 'outbox', paused),
  'says that a file was infected': (db, who) => announces(db, who, 'attachment.infected'),
  'says that mail is paused': (db, who) => announces(db, who, 'mail.paused'),
}

describe('of what happens at home, who', () => {
  test.for(
    law<Reader>(`
                                   contributor  author  publisher  colleague  administrator  officer  stranger  visitor
    is told of the file            yes          -       -          -          -              -        -         -
    marks it as read               yes          -       -          -          -              -        -         -
    sees that a mail goes          yes          -       -          -          -              -        -         -
    sees the event                 -            -       -          -          -              -        -         -
    is told of the paused mail     -            -       -          -          yes            -        -         -
    marks that as read             -            -       -          -          yes            -        -         -
    sees that event                -            -       -          -          -              -        -         -
    says that a file was infected  -            -       -          -          -              -        -         -
    says that mail is paused       -            -       -          -          -              -        -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const content = await database.write(world.contributor, (db) => bringContent(db, world.contributor, 'waiting'))
    const news = await happened(copy.url, content, world.colleague)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => deeds[line.name]?.(db, who ?? world.author, news) as Promise<unknown[]>)
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('whoever was an administrator does not see any more what administrators were told', async ({
  copy,
  database,
  world,
}) => {
  const { administrator, contributor, colleague } = world
  const content = await database.write(contributor, (db) => bringContent(db, contributor, 'waiting'))
  const { paused } = await happened(copy.url, content, colleague)
  const found = async () => (await database.read(administrator, (db) => sees(db, 'notice', paused))).length
  const demote = (role: string) =>
    administer(copy.url, `update auth.member set role = $2 where "userId" = $1`, [administrator.person_id, role])
  expect(await found()).toBe(1)
  await demote('reader')
  expect(await found()).toBe(0)
  await demote('administrator,auditor')
})

test('an event has a bulletin, or is one of the house', async ({ copy, world }) => {
  const { organisation_id, person_id } = world.author
  const write = (kind: string) =>
    administer(copy.url, `insert into portal.outbox (organisation_id, person_id, kind) values ($1, $2, $3)`, [
      organisation_id,
      person_id,
      kind,
    ])
  await expect(write('bulletin.released')).rejects.toThrow('outbox_check')
  await expect(write('house.burnt')).rejects.toThrow('check constraint')
})

/** A file was infected and a member's mail came back; both events expanded. */
async function happened(url: string, content: string, member: Member): Promise<News> {
  await administer(url, `delete from portal.outbox where bulletin_id is null; delete from portal.mail_pause`)
  await administer(url, `select portal.settle_check($1, false)`, [content])
  await administer(
    url,
    `insert into portal.mail_pause (person_id, email, error) select id, email, 'refused' from portal.person where id = $1`,
    [member.person_id],
  )
  const { rows } = await administer(
    url,
    `select kind, id, portal.expand_event(id) as told from portal.outbox where bulletin_id is null order by kind`,
  )
  expect(rows).toMatchObject([
    { kind: 'attachment.infected', told: 1 },
    { kind: 'mail.paused', told: 1 },
  ])
  return { infected: rows[0].id, paused: rows[1].id }
}
