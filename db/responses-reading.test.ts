import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { answer, ask, respond, settle, write } from './testing/responses.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Said = { id: string; conversation: string; question: string }

const looks: Record<string, (db: Db, said: Said) => Promise<unknown[]>> = {
  'the answer of Named': (db, { id }) =>
    db.selectFrom('acknowledgement').select('note').where('bulletin_id', '=', id).execute(),
  'the conversation': (db, { conversation }) =>
    db.selectFrom('conversation').select('id').where('id', '=', conversation).execute(),
  'its messages': (db, { conversation }) =>
    db.selectFrom('conversation_message').select('body').where('conversation_id', '=', conversation).execute(),
  'who wrote them': (db, { conversation }) => rows(db, sql`select * from own_messages(${conversation})`),
  'a question': (db, { question }) => db.selectFrom('question').select('answer').where('id', '=', question).execute(),
  'who asked': (db, { question }) =>
    db.selectFrom('question_origin').select('person_id').where('question_id', '=', question).execute(),
  'the thanks': (db, { id }) => db.selectFrom('thanks').select('note').where('bulletin_id', '=', id).execute(),
  'who answered': (db, { id }) => rows(db, sql`select * from answers_of(${id})`),
  'its impact': (db, { id }) => rows(db, sql`select * from impact_of(${id})`),
  'a person in a message': (db) => rows(db, sql`select person_id from conversation_message`),
  'a person in thanks': (db) => rows(db, sql`select person_id from thanks`),
  'a person in an answer': (db) => rows(db, sql`select answered_by from question`),
}

async function rows(db: Db, query: ReturnType<typeof sql>) {
  return (await query.execute(db)).rows
}

describe('of what Named said to an AMBER bulletin, who sees', () => {
  test.for(
    law<Reader>(`
                           author  publisher  colleague  administrator  named  person  grouped  low  excluded  stranger  visitor
    the answer of Named    -       -          -          -              yes    yes     -        -    -         -         -
    the conversation       yes     yes        -          -              yes    yes     -        -    -         -         -
    its messages           yes     yes        -          -              yes    yes     -        -    -         -         -
    who wrote them         yes     yes        -          -              yes    yes     -        -    -         -         -
    a question             yes     yes        yes        -              yes    yes     -        -    -         -         -
    who asked              -       -          -          -              yes    yes     -        -    -         -         -
    the thanks             yes     yes        yes        -              yes    yes     -        -    -         -         -
    who answered           yes     yes        -          -              -      -       -        -    -         -         -
    its impact             yes     yes        -          -              -      -       -        -    -         -         -
    a person in a message  -       -          -          -              -      -       -        -    -         -         -
    a person in thanks     -       -          -          -              -      -       -        -    -         -         -
    a person in an answer  -       -          -          -              -      -       -        -    -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    const said = { id, ...(await respond(database, world, id)) }
    const may = (reader: Reader) =>
      succeeds(database, world[reader] as Member | null, (db) => looks[line.name]?.(db, said) as Promise<unknown[]>)
    expect(await asked(line, may)).toEqual(line.may)
  })
})

describe('where an annex of AMBER+STRICT for Named is asked about and answered to all, who reads', () => {
  test.for(
    law<Reader>(`
                             author  publisher  named  person  grouped  excluded  stranger  visitor
    the question on layer 1  yes     yes        yes    yes     yes      -         -         -
    the question on layer 2  yes     yes        yes    yes     -        -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const { 'TLP:AMBER': amber, 'TLP:AMBER+STRICT': strict } = marked(world)
    const id = await publish(database, world, amber, strict)
    const position = line.name.endsWith('2') ? 2 : 1
    const question = await database.write(world.named, (db) => ask(db, id, { position }))
    await database.write(world.publisher, (db) => settle(db, question, world.publisher, 'readers'))
    const may = (reader: Reader) =>
      succeeds(database, world[reader] as Member | null, (db) =>
        db.selectFrom('question').select('body').where('id', '=', question).execute(),
      )
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('after a recall an organisation keeps its own answer and its conversation, and no question is left to read', async ({
  copy,
  database,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const said = { id, ...(await respond(database, world, id)) }
  const open = await database.write(world.grouped, (db) => ask(db, id))
  await database.write(world.publisher, (db) => settle(db, open, world.publisher, 'readers'))
  await database.write(world.publisher, (db) =>
    sql`select portal.recall_bulletin(${id}, 'wrong', 'Two seals were mistaken.')`.execute(db),
  )
  const found = (who: Member, look: string, question = said.question) =>
    database.read(who, async (db) => (await looks[look]?.(db, { ...said, question }))?.length)
  expect(await found(world.named, 'the answer of Named')).toBe(1)
  expect(await found(world.named, 'its messages')).toBe(2)
  expect(await found(world.named, 'a question')).toBe(0)
  expect(await found(world.grouped, 'a question', open)).toBe(0)
  expect(await found(world.publisher, 'a question', open)).toBe(1)
  expect(await found(world.publisher, 'who answered')).toBe(1)
  expect(await succeeds(database, world.named, (db) => answer(db, world.named, id, 'ACTED'))).toBe(false)
  await database.write(world.named, (db) => write(db, world.named, said.conversation))
  await administer(copy.url, `select portal.expand_event(id) from portal.outbox where expanded_at is null`)
  const notices = await database.read(world.author, (db) =>
    db.selectFrom('notice').select('kind').where('subject', '=', said.conversation).execute(),
  )
  expect(notices.map(({ kind }) => kind)).toContain('conversation.message')
})

test('each side is told which of its own wrote, and nobody which of the other’s', async ({ database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const { conversation } = await respond(database, world, id)
  const writers = (who: Member) =>
    database.read(who, async (db) => {
      const { rows } = await sql<{ person_id: string }>`select person_id from own_messages(${conversation})`.execute(db)
      return rows.map(({ person_id }) => person_id)
    })
  expect(await writers(world.person)).toEqual([world.named.person_id])
  expect(await writers(world.publisher)).toEqual([world.author.person_id])
})

test('two desks of one organisation answer at once: one answer stands, one conversation is open', async ({
  database,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const desks = [world.named, world.person, world.named, world.person]
  await Promise.all(desks.map((who) => database.write(who, (db) => answer(db, who, id, 'HIT'))))
  const [found] = await database.read(world.named, (db) =>
    db.selectFrom('acknowledgement').selectAll().where('bulletin_id', '=', id).execute(),
  )
  expect(found).toMatchObject({ answer: 'HIT', changes: 3 })
  const open = await database.read(world.author, (db) =>
    db.selectFrom('conversation').select('id').where('bulletin_id', '=', id).execute(),
  )
  expect(open).toHaveLength(1)
})
