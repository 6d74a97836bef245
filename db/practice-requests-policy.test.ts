import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { runAt } from './testing/adopters.ts'
import { type Layer, marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { touched, writeAlong } from './testing/practice-board.ts'
import { ask, reply, settle, show } from './testing/practice-requests.ts'
import { publishPractice } from './testing/practices.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = { practice: string; question: string; visit: string; answer: string; proposal: string }
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

const amber = (world: World): Layer => marked(world)['TLP:AMBER']
const one = async (made: Promise<unknown>) => [await made]
const once = async (made: Promise<unknown>) => {
  return one(made).catch((error) => {
    if (error.message === 'request_answered') return []
    throw error
  })
}
const rows = (columns: string, table: string, column: string, key: keyof Planted): Deed => {
  return async (db, _, planted) =>
    (
      await sql`select ${sql.raw(columns)} from ${sql.raw(table)} where ${sql.raw(column)} = ${planted[key]}`.execute(
        db,
      )
    ).rows
}

const deeds: Record<string, Deed> = {
  'sees the question': rows('words', 'practice_request', 'id', 'question'),
  'sees the visit': rows('words', 'practice_request', 'id', 'visit'),
  'sees the answer': rows('words', 'practice_reply', 'id', 'answer'),
  'sees the day': rows('day', 'practice_reply', 'id', 'proposal'),
  'sees who answered': rows('person_id', 'practice_reply_origin', 'reply_id', 'answer'),
  'sees that it was asked': rows('kind', 'outbox', `kind <> 'practice.requested' and subject`, 'question'),
  'sees what is shown': async (db, _, { practice }) =>
    (await sql`select from portal.shown_replies(${practice})`.execute(db)).rows,
  'asks those who run it': (db, who, { practice }) => one(ask(db, who, practice)),
  'asks for a visit': (db, who, { practice }) => one(ask(db, who, practice, 'visit')),
  'offers what it learnt': (db, who, { practice }) => one(ask(db, who, practice, 'offer')),
  'asks for Grouped': (db, { organisation_id, person_id }, { practice }, { grouped, named }) =>
    one(ask(db, { ...(organisation_id === grouped.organisation_id ? named : grouped), person_id }, practice)),
  'asks as a colleague': (db, { organisation_id, person_id }, { practice }, { person, publisher, author }) =>
    one(
      ask(
        db,
        {
          organisation_id,
          person_id:
            [author, publisher].map((each) => (each.person_id === person_id ? person : each))[0]?.person_id ?? '',
        },
        practice,
      ),
    ),
  'takes the question back': (db, _, { question }) => settle(db, question, 'closed'),
  'closes any, blindly': (db) => touched(sql`update practice_request set state = 'closed'`, db),
  'agrees to the day': (db, _, { visit }) => settle(db, visit, 'agreed'),
  'calls the visit answered': (db, _, { visit }) => settle(db, visit, 'answered'),
  'answers the question': (db, _, { question }) => once(reply(db, question)),
  'answers it under its name': (db, _, { question }) => once(reply(db, question, { named: true })),
  'answers it with a day': (db, _, { question }) => one(reply(db, question, { day: '2030-01-01' })),
  'proposes a day': (db, _, { visit }) => one(reply(db, visit, { named: true, day: '2030-01-01' })),
  'proposes a day under no name': (db, _, { visit }) => one(reply(db, visit, { day: '2030-01-01' })),
  'lets readers see it': (db, _, { answer }) => show(db, answer, 'named'),
  'takes it from readers': (db, _, { answer }) => show(db, answer, null),
  'lets readers see the visit': (db, _, { proposal }) => show(db, proposal, 'named'),
}

async function hold(url: string, { organisation_id, person_id }: Member, ...roles: string[]) {
  await administer(
    url,
    `insert into portal.member_role (organisation_id, person_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing`,
    [organisation_id, person_id, roles],
  )
}

/** Named, Excluded, Stranger and the owner run what Grouped asks about; Named has answered without a name. */
async function plant(database: Database, world: World, url: string): Promise<Planted> {
  const { author, publisher, grouped, named, excluded, stranger } = world
  await hold(url, grouped, 'contributor', 'publisher')
  const practice = await publishPractice(database, world, [amber(world)])
  await runAt(url, practice, [{ who: named }, { who: excluded }, { who: stranger }, { who: author }])
  const question = await database.write(grouped, (db) => ask(db, grouped, practice))
  const visit = await database.write(grouped, (db) => ask(db, grouped, practice, 'visit'))
  const answer = await database.write(named, (db) => reply(db, question))
  const proposal = await database.write(publisher, (db) => reply(db, visit, { named: true, day: '2030-03-04' }))
  return { practice, question, visit, answer, proposal }
}

describe('where Grouped asks about an AMBER practice that Named, Excluded, Stranger and its owner run, who', () => {
  test.for(
    law<Reader>(`
                                  author  publisher  contributor  colleague  named  person  grouped  low  excluded  stranger  visitor
    sees the question             yes     yes        yes          -          yes    -       yes      -    -         -         -
    sees the visit                yes     yes        yes          -          -      -       yes      -    -         -         -
    sees the answer               -       -          -            -          yes    -       yes      -    -         -         -
    sees the day                  yes     yes        yes          -          -      -       yes      -    -         -         -
    sees who answered             -       -          -            -          yes    -       -        -    -         -         -
    sees that it was asked        -       -          -            -          -      -       -        -    -         -         -
    sees what is shown            -       -          -            -          -      -       -        -    -         -         -
    asks those who run it         yes     yes        yes          -          yes    -       yes      -    -         -         -
    asks for a visit              -       -          -            -          yes    -       yes      -    -         -         -
    offers what it learnt         -       -          -            -          yes    -       yes      -    -         -         -
    asks for Grouped              -       -          -            -          -      -       -        -    -         -         -
    asks as a colleague           -       -          -            -          -      -       -        -    -         -         -
    takes the question back       -       -          -            -          -      -       yes      -    -         -         -
    closes any, blindly           -       -          -            -          -      -       yes      -    -         -         -
    agrees to the day             -       -          -            -          -      -       yes      -    -         -         -
    calls the visit answered      -       -          -            -          -      -       -        -    -         -         -
    answers the question          yes     yes        yes          -          -      -       -        -    -         -         -
    answers it under its name     yes     yes        yes          -          -      -       -        -    -         -         -
    answers it with a day         -       -          -            -          -      -       -        -    -         -         -
    proposes a day                yes     yes        yes          -          -      -       -        -    -         -         -
    proposes a day under no name  -       -          -            -          -      -       -        -    -         -         -
    lets readers see it           -       -          -            -          yes    -       yes      -    -         -         -
    takes it from readers         -       -          -            -          yes    -       yes      -    -         -         -
    lets readers see the visit    -       -          -            -          -      -       -        -    -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.practice_request')
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

/** All that somebody's organisation and person may read of requests, and what they were told. */
function learnt(database: Database, who: Member) {
  return database.read(who, async (db) => {
    const all = async (what: string) => (await sql`select ${sql.raw(what)}`.execute(db)).rows
    return {
      requests: await all('words, kind, state, proposed_on, organisation_name from practice_request order by asked_at'),
      replies: await all(
        'words, signed_by, day, declines, asker_shows, replier_shows, replied_on from practice_reply order by signed_by',
      ),
      origins: await all('* from practice_reply_origin'),
      notices: await all('kind, bulletin_id, subject from notice'),
      events: await all(`kind from outbox where kind like 'practice.%'`),
    }
  })
}

/** Tells of everything that waits, as the worker does. */
async function tell(url: string) {
  await administer(url, `select portal.expand_event(id) from portal.outbox where expanded_at is null`)
}

async function told(url: string, kind: string): Promise<string[]> {
  const { rows } = await administer(
    url,
    'select distinct name from portal.notice join portal.organisation on organisation.id = notice.organisation_id where notice.kind = $1 order by 1',
    [kind],
  )
  return rows.map(({ name }) => name)
}

test('whoever asks reads the same whether nobody runs it, or others that are not named, excluded or the own house', async ({
  copy,
  database,
  world,
}) => {
  const { named, publisher, excluded, stranger } = world
  const asking = async (adopters: Member[]) => {
    await administer(copy.url, 'delete from portal.practice_request')
    await administer(copy.url, 'delete from portal.outbox')
    const practice = await publishPractice(database, world, [amber(world)])
    await runAt(
      copy.url,
      practice,
      adopters.map((who) => ({ who })),
    )
    await database.write(named, (db) => ask(db, named, practice))
    await tell(copy.url)
    return [await learnt(database, named), await told(copy.url, 'practice.experience_asked')]
  }
  const [alone, nobody] = await asking([])
  const [among, three] = await asking([publisher, excluded, stranger, named])
  expect([nobody, three]).toEqual([[], ['Originator']])
  expect(among).toEqual(alone)
})

test('who answers without a name is in nothing that the asker, another adopter or the owner reads', async ({
  copy,
  database,
  world,
}) => {
  const { named, grouped, publisher, author, stranger } = world
  await administer(copy.url, 'delete from portal.practice_request')
  await hold(copy.url, grouped, 'contributor', 'publisher')
  const practice = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await runAt(copy.url, practice, [{ who: named }, { who: stranger }])
  const question = await database.write(grouped, (db) => ask(db, grouped, practice))
  const answer = await database.write(named, (db) => reply(db, question))
  for (const side of [grouped, named]) await database.write(side, (db) => show(db, answer, 'named'))
  await tell(copy.url)
  expect(await told(copy.url, 'practice.replied')).toEqual(['Grouped'])
  expect(await told(copy.url, 'practice.to_show')).toEqual([])
  for (const reader of [grouped, stranger, author, publisher]) {
    const shown = await database.read(
      reader,
      async (db) => (await sql`select * from portal.shown_replies(${practice})`.execute(db)).rows,
    )
    expect(shown).toMatchObject([{ asked_by: 'Grouped', answered_by: null, answer: 'Yes, with two guards.' }])
    const all = JSON.stringify([await learnt(database, reader), shown])
    expect(all).not.toContain(named.organisation_id)
    expect(all).not.toContain(named.person_id)
    expect(all).not.toContain('"Named"')
  }
  await database.write(named, (db) => show(db, answer, null))
  const { rows } = await database.read(grouped, (db) => sql`select from portal.shown_replies(${practice})`.execute(db))
  expect(rows).toEqual([])
})

test('the other side is told that something may be shown, and what the owner says last holds', async ({
  copy,
  database,
  world,
}) => {
  const { named, publisher } = world
  const practice = await publishPractice(database, world, [amber(world)])
  const offer = await database.write(named, (db) => ask(db, named, practice, 'offer'))
  const answer = await database.write(publisher, (db) => reply(db, offer, { named: true }))
  await database.write(named, (db) => show(db, answer, 'unnamed'))
  const visit = await database.write(named, (db) => ask(db, named, practice, 'visit'))
  await database.write(publisher, (db) => reply(db, visit, { named: true, day: '2030-01-01' }))
  await database.write(named, (db) => settle(db, visit, 'agreed'))
  await tell(copy.url)
  expect(await told(copy.url, 'practice.to_show')).toEqual(['Originator'])
  expect(await told(copy.url, 'practice.requested')).toEqual(['Originator'])
  expect(await told(copy.url, 'practice.visit_agreed')).toEqual(['Originator'])
  await database.write(publisher, (db) => reply(db, visit, { named: true, declines: true }))
  expect(await succeeds(database, named, (db) => settle(db, visit, 'agreed'))).toBe(false)
  await database.write(named, (db) => settle(db, visit, 'closed'))
  expect(await succeeds(database, named, (db) => settle(db, visit, 'closed'))).toBe(false)
  expect(await succeeds(database, publisher, (db) => one(reply(db, visit, { named: true })))).toBe(false)
})

test('co-authors read visits and answer none; no visit is asked where the owner has no name, nor about a bulletin', async ({
  copy,
  database,
  world,
}) => {
  const { named, grouped, publisher } = world
  await administer(copy.url, 'update portal.organisation set listed = true')
  await hold(copy.url, grouped, 'contributor', 'publisher')
  const practice = await publishPractice(database, world, [amber(world)])
  await writeAlong(database, publisher, grouped, practice)
  const visit = await database.write(named, (db) => ask(db, named, practice, 'visit'))
  const sees = (db: Db) => deeds['sees the visit']?.(db, grouped, { visit } as Planted, world) as Promise<unknown[]>
  expect(await succeeds(database, grouped, sees)).toBe(true)
  expect(await succeeds(database, grouped, (db) => one(reply(db, visit, { named: true })))).toBe(false)
  const may = (which: string, kind: 'experience' | 'visit') =>
    succeeds(database, named, (db) => one(ask(db, named, which, kind)))
  const bulletin = await publish(database, world, amber(world))
  expect([await may(bulletin, 'experience'), await may(bulletin, 'visit')]).toEqual([false, false])
  await administer(copy.url, 'update portal.bulletin set brokered = true where id = $1', [practice])
  expect([await may(practice, 'experience'), await may(practice, 'visit')]).toEqual([true, false])
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [practice])
  expect([await may(practice, 'experience'), await succeeds(database, named, sees)]).toEqual([false, false])
})

test('an organisation asks twenty times in a day', async ({ copy, database, world }) => {
  const { named } = world
  await administer(copy.url, 'delete from portal.practice_request')
  const practice = await publishPractice(database, world, [amber(world)])
  for (let asked = 0; asked < 20; asked++) await database.write(named, (db) => ask(db, named, practice))
  await expect(database.write(named, (db) => ask(db, named, practice))).rejects.toThrow('enough_requests')
  await administer(copy.url, `update portal.practice_request set asked_at = asked_at - interval '25 hours'`)
  await database.write(named, (db) => ask(db, named, practice))
})
