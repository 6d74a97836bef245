import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { age, answerCall, closeCall, nameInAnswer, openCall, showAnswer } from './testing/calls.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { publishPractice } from './testing/practices.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = Record<
  'call' | 'closed' | 'answer' | 'bare' | 'plain' | 'late' | 'practice' | 'recalled' | 'alert' | 'event' | 'strangers',
  string
>
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

const one = async (made: Promise<unknown>) => [await made]
const rows = (what: string, key: keyof Planted): Deed => {
  return async (db, _, planted) => (await sql`select ${sql.raw(what)} = ${planted[key]}`.execute(db)).rows
}

const deeds: Record<string, Deed> = {
  'reads the call': rows('title, purpose from open_call where id', 'call'),
  'reads the answer': rows('words, organisation_name from call_answer where id', 'answer'),
  'reads the practice in it': rows('bulletin_id from call_answer_practice where answer_id', 'answer'),
  'reads the answer that is a practice': rows('words from call_answer where id', 'bare'),
  'is told of the answer': rows('kind from notice where event_id', 'event'),
  'marks that as read': (db, _, { event }) =>
    touched(sql`update notice set read_at = now() where event_id = ${event}`, db),
  'sees the event': rows('kind from outbox where id', 'event'),
  'opens a call': (db, who) => one(openCall(db, who)),
  'opens one for Originator': (db, { person_id }, _, { author }) => one(openCall(db, { ...author, person_id })),
  'opens one for a colleague': (db, { organisation_id, person_id }, _, { publisher, author }) =>
    one(openCall(db, { organisation_id, person_id: other(person_id, publisher, author) })),
  'closes it': (db, _, { call }) => closeCall(db, call),
  'closes any, blindly': (db) => touched(sql`update open_call set closed_on = null`, db),
  'says what came of any': (db) => touched(sql`update open_call set outcome = 'Hijacked'`, db),
  'answers it': (db, who, { call }) => one(answerCall(db, who, call)),
  'answers one of Stranger': (db, who, { strangers }) => one(answerCall(db, who, strangers)),
  'answers for Named': (db, { person_id }, { call }, { named }) => one(answerCall(db, { ...named, person_id }, call)),
  'answers for a colleague': (db, { organisation_id, person_id }, { strangers }, { publisher, author }) =>
    one(answerCall(db, { organisation_id, person_id: other(person_id, publisher, author) }, strangers)),
  'answers the closed one': (db, who, { closed }) => one(answerCall(db, who, closed)),
  'answers with the practice': (db, who, { call, practice }) => answersWith(db, who, call, practice),
  'answers with the recalled one': (db, who, { call, recalled }) => answersWith(db, who, call, recalled),
  'answers with an alert': (db, who, { call, alert }) => answersWith(db, who, call, alert),
  'puts a practice into what Named answered': (db, _, { call, plain, practice }, { named }) =>
    nameInAnswer(db, named, { id: plain, call_id: call }, practice),
  'puts one into what Named answered the closed one': (db, _, { closed, late, practice }, { named }) =>
    nameInAnswer(db, named, { id: late, call_id: closed }, practice),
  'lets all members see it': (db, _, { answer }) => showAnswer(db, answer, 'named'),
  'takes it from all members': (db, _, { answer }) => showAnswer(db, answer, null),
  'lets all members see the practice': (db, _, { bare }) => showAnswer(db, bare, 'named'),
  'sees what is shown': async (db, _, { call }) =>
    (await sql`select from portal.shown_answers(${call})`.execute(db)).rows,
}

function other(person_id: string, ...colleagues: Member[]) {
  return colleagues.find((each) => each.person_id !== person_id)?.person_id ?? ''
}

async function answersWith(db: Db, who: Member, call_id: string, practice: string) {
  const id = await answerCall(db, who, call_id)
  return nameInAnswer(db, who, { id, call_id }, practice)
}

/** Originator calls, Named answers: in words and with an AMBER practice, with nothing but that, and in words alone. */
async function plant(database: Database, world: World, url: string): Promise<Planted> {
  const { author, named, stranger } = world
  await administer(url, 'delete from portal.open_call')
  await administer(url, 'delete from portal.outbox')
  const practice = await publishPractice(database, world, [marked(world)['TLP:AMBER']])
  const recalled = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await administer(url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [recalled])
  const alert = await publish(database, world, { tlp: 1, to: [2] })
  const call = await database.write(author, (db) => openCall(db, author))
  const closed = await database.write(author, (db) => openCall(db, author))
  const strangers = await database.write(stranger, (db) => openCall(db, stranger))
  const say = (to: string, words: string, naming?: string) =>
    database.write(named, async (db) => {
      const id = await answerCall(db, named, to, words)
      if (naming) await nameInAnswer(db, named, { id, call_id: to }, naming)
      return id
    })
  const answer = await say(call, 'We do.', practice)
  const bare = await say(call, '', practice)
  const plain = await say(call, 'We do, on a stick.')
  const late = await say(closed, 'We did.')
  await database.write(author, (db) => closeCall(db, closed))
  const { rows } = await administer(url, `select id from portal.outbox where subject = $1`, [answer])
  await tell(url)
  return { call, closed, answer, bare, plain, late, practice, recalled, alert, event: rows[0].id, strangers }
}

/** Tells of everything that waits, as the worker does. */
async function tell(url: string) {
  await administer(url, `select portal.expand_event(id) from portal.outbox where expanded_at is null`)
}

async function told(url: string, kind: string): Promise<string[]> {
  const { rows } = await administer(
    url,
    `select distinct person.name from portal.notice join portal.person on person.id = person_id where kind = $1 order by 1`,
    [kind],
  )
  return rows.map(({ name }) => name)
}

describe('where Originator calls and Named answers, also with an AMBER practice, who', () => {
  test.for(
    law<Reader>(`
                                                      author  publisher  contributor  colleague  administrator  officer  named  person  grouped  low  excluded  stranger  observer  visitor
    reads the call                                    yes     yes        yes          yes        -              -        yes    yes     yes      yes  yes       yes       -         -
    reads the answer                                  yes     yes        yes          -          -              -        yes    -       -        -    -         -         -         -
    reads the practice in it                          yes     yes        yes          -          -              -        yes    -       -        -    -         -         -         -
    reads the answer that is a practice               yes     yes        yes          -          -              -        yes    -       -        -    -         -         -         -
    is told of the answer                             yes     yes        -            -          -              -        -      -       -        -    -         -         -         -
    marks that as read                                yes     yes        -            -          -              -        -      -       -        -    -         -         -         -
    sees the event                                    -       -          -            -          -              -        -      -       -        -    -         -         -         -
    opens a call                                      yes     yes        yes          -          -              -        yes    -       -        -    yes       yes       -         -
    opens one for Originator                          yes     yes        yes          -          -              -        -      -       -        -    -         -         -         -
    opens one for a colleague                         -       -          -            -          -              -        -      -       -        -    -         -         -         -
    closes it                                         yes     yes        yes          -          -              -        -      -       -        -    -         -         -         -
    closes any, blindly                               yes     yes        yes          -          -              -        -      -       -        -    -         yes       -         -
    says what came of any                             yes     yes        yes          -          -              -        -      -       -        -    -         yes       -         -
    answers it                                        -       -          -            -          -              -        yes    -       -        -    yes       yes       -         -
    answers one of Stranger                           yes     yes        yes          -          -              -        yes    -       -        -    yes       -         -         -
    answers for Named                                 -       -          -            -          -              -        yes    -       -        -    -         -         -         -
    answers for a colleague                           -       -          -            -          -              -        -      -       -        -    -         -         -         -
    answers the closed one                            -       -          -            -          -              -        -      -       -        -    -         -         -         -
    answers with the practice                         -       -          -            -          -              -        yes    -       -        -    -         -         -         -
    answers with the recalled one                     -       -          -            -          -              -        -      -       -        -    -         -         -         -
    answers with an alert                             -       -          -            -          -              -        -      -       -        -    -         -         -         -
    puts a practice into what Named answered          -       -          -            -          -              -        yes    -       -        -    -         -         -         -
    puts one into what Named answered the closed one  -       -          -            -          -              -        -      -       -        -    -         -         -         -
    lets all members see it                           yes     yes        -            -          -              -        yes    -       -        -    -         -         -         -
    takes it from all members                         yes     yes        -            -          -              -        yes    -       -        -    -         -         -         -
    lets all members see the practice                 yes     yes        -            -          -              -        yes    -       -        -    -         -         -         -
    sees what is shown                                -       -          -            -          -              -        -      -       -        -    -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const planted = await plant(database, world, copy.url)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(
        database,
        who,
        (db) => deeds[line.name]?.(db, who ?? world.named, planted, world) as Promise<unknown[]>,
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

const titles = async (db: Db) => (await sql`select id from open_call order by opened_at`.execute(db)).rows.length
const shown = async (db: Db, call: string) =>
  (
    await sql<{ answered_by: string | null; words: string; practice: string | null }>`
      select answered_by, words, practice from portal.shown_answers(${call}) order by words`.execute(db)
  ).rows

test('all members see what both sides show, each with the practice that it reads, and the name by its own choice', async ({
  copy,
  database,
  world,
}) => {
  const { author, named, person, grouped, stranger, colleague, observer } = world
  const { call, answer, bare, practice } = await plant(database, world, copy.url)
  const seenBy = (who: Member) => database.read(who, (db) => shown(db, call))
  await database.write(author, (db) => showAnswer(db, answer, 'named'))
  await database.write(author, (db) => showAnswer(db, bare, 'named'))
  expect(await seenBy(grouped)).toEqual([])
  await database.write(named, (db) => showAnswer(db, bare, 'named'))
  await database.write(named, (db) => showAnswer(db, answer, 'unnamed'))
  const inWords = { answered_by: null, words: 'We do.', practice }
  const nothingElse = { answered_by: 'Named', words: '', practice }
  for (const reader of [grouped, person, colleague, author])
    expect(await seenBy(reader)).toEqual([nothingElse, inWords])
  for (const reader of [stranger, world.low]) expect(await seenBy(reader)).toEqual([{ ...inWords, practice: null }])
  expect(await seenBy(observer)).toEqual([])
  await tell(copy.url)
  expect(await told(copy.url, 'call.to_show')).toEqual(['named'])
  expect(await told(copy.url, 'call.shown')).toEqual(['author', 'publisher'])
  await database.write(named, (db) => showAnswer(db, answer, null))
  await database.write(author, (db) => showAnswer(db, bare, null))
  expect(await seenBy(grouped)).toEqual([])
  await database.write(named, (db) => showAnswer(db, answer, 'named'))
  await database.write(named, (db) => showAnswer(db, bare, 'unnamed'))
  await tell(copy.url)
  expect(await told(copy.url, 'call.to_show')).toEqual(['author', 'named', 'publisher'])
  const { rows } = await administer(
    copy.url,
    `select count(*)::int as told from portal.outbox where kind <> 'call.answered'`,
  )
  expect(rows).toEqual([{ told: 5 }])
})

test('a caller who cannot read the practice learns nothing of it, and of an answer that is nothing else neither', async ({
  copy,
  database,
  world,
}) => {
  const { author, named, stranger } = world
  const { strangers, practice } = await plant(database, world, copy.url)
  const ids = await database.write(named, async (db) => {
    const made = [await answerCall(db, named, strangers), await answerCall(db, named, strangers, '')]
    for (const id of made) await nameInAnswer(db, named, { id, call_id: strangers }, practice)
    return made
  })
  await tell(copy.url)
  const learnt = () =>
    database.read(stranger, async (db) => ({
      answers: (await sql`select words, organisation_name from call_answer where call_id = ${strangers}`.execute(db))
        .rows,
      practices: (await sql`select from call_answer_practice`.execute(db)).rows,
      notices: (await sql`select subject from notice`.execute(db)).rows,
    }))
  expect(await learnt()).toEqual({
    answers: [{ words: 'We do.', organisation_name: 'Named' }],
    practices: [],
    notices: [{ subject: ids[0] }],
  })
  const may = (id = '') => succeeds(database, stranger, (db) => showAnswer(db, id, 'named'))
  expect([await may(ids[0]), await may(ids[1]), await may(crypto.randomUUID())]).toEqual([true, false, false])
  const { rows } = await database.read(author, (db) =>
    sql`select from call_answer where call_id = ${strangers}`.execute(db),
  )
  expect(rows).toEqual([])
})

test('a call ends with its day or when it is closed, for good; a year later others find it no more', async ({
  copy,
  database,
  world,
}) => {
  const { author, named, stranger, low } = world
  const { call, closed } = await plant(database, world, copy.url)
  const known = (who: Member) => database.read(who, titles)
  const answers = () => succeeds(database, named, (db) => one(answerCall(db, named, call)))
  const closedOn = async () => {
    const { rows } = await administer(
      copy.url,
      `select closed_on = (now() at time zone 'UTC')::date as today from portal.open_call where id = $1`,
      [closed],
    )
    return rows
  }
  expect(await closedOn()).toEqual([{ today: true }])
  await database.write(author, (db) => touched(sql`update open_call set closed_on = null where id = ${closed}`, db))
  expect(await closedOn()).toEqual([{ today: true }])
  await age(copy.url, call, 90)
  expect(await answers()).toBe(true)
  await age(copy.url, call, 1)
  expect([await answers(), await known(named)]).toEqual([false, 3])
  await age(copy.url, call, 365)
  expect([await known(named), await known(stranger), await known(author)]).toEqual([2, 2, 3])
  expect(await database.read(stranger, (db) => shown(db, call))).toEqual([])
  await administer(copy.url, 'update portal.membership set tlp_ceiling = 0 where person_id = $1', [low.person_id])
  expect(await known(low)).toBe(0)
  await administer(copy.url, 'update portal.membership set tlp_ceiling = 1 where person_id = $1', [low.person_id])
})

test('a call says whose it is; ten are opened in a day, five answers given to one, and none for longer than a year', async ({
  copy,
  database,
  world,
}) => {
  const { author, named } = world
  await administer(copy.url, 'delete from portal.open_call')
  const call = await database.write(author, (db) => openCall(db, author))
  for (let more = 1; more < 10; more++) await database.write(author, (db) => openCall(db, author))
  await expect(database.write(author, (db) => openCall(db, author))).rejects.toThrow('enough_calls')
  for (let given = 0; given < 5; given++) await database.write(named, (db) => answerCall(db, named, call))
  await expect(database.write(named, (db) => answerCall(db, named, call))).rejects.toThrow('enough_answers')
  const names = await database.read(author, (db) =>
    sql`select distinct open_call.organisation_name as by, call_answer.organisation_name as answered_by
        from open_call join call_answer on call_id = open_call.id`.execute(db),
  )
  expect(names.rows).toEqual([{ by: 'Originator', answered_by: 'Named' }])
  const prolong = administer(copy.url, 'update portal.open_call set open_until = open_until + 300')
  await expect(prolong).rejects.toThrow('check constraint')
})
