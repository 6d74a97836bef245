import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Sight = (db: Db, world: World) => Promise<unknown[]>

const where = (table: string, column: string, value: unknown) => (db: Db) =>
  sql`select ${sql.ref(column)} from ${sql.table(table)} where ${sql.ref(column)} = ${value}`
    .execute(db)
    .then(({ rows }) => rows)

describe('who knows of', () => {
  const sights: Record<string, Sight> = {
    ports: (db) => where('port', 'code', 'BEANR')(db),
    'the organisation Named': (db, { named }) => where('organisation', 'id', named.organisation_id)(db),
    'the unlisted organisation': (db, { stranger }) => where('organisation', 'id', stranger.organisation_id)(db),
    'a listed person of Named': (db, { person }) => where('person', 'id', person.person_id)(db),
    'his membership': (db, { person }) => where('membership', 'person_id', person.person_id)(db),
    'his circle': (db, { person }) => where('circle', 'id', person.circle)(db),
    'an unlisted person of Named': (db, { named }) => where('person', 'id', named.person_id)(db),
    'her membership': (db, { named }) => where('membership', 'person_id', named.person_id)(db),
    'her circle': (db, { named }) => where('circle', 'id', named.circle)(db),
    'the roles of Named': (db, { person }) => where('member_role', 'person_id', person.person_id)(db),
    'the circle of Named': (db, { named }) => where('circle', 'id', named.organisation_circle)(db),
    'a listed group': (db, { group }) => where('group', 'id', group.id)(db),
    'the unlisted group': (db) => where('group', 'name', 'Unlisted')(db),
    'that Grouped belongs to it': (db, { group, grouped }) =>
      db
        .selectFrom('group_member')
        .select('group_id')
        .where('group_id', '=', group.id)
        .where('organisation_id', '=', grouped.organisation_id)
        .execute(),
    'who belongs to the open group': (db, { grouped }) =>
      db
        .selectFrom('group_member')
        .innerJoin('group', 'group.id', 'group_id')
        .select('group_id')
        .where('group.name', '=', 'Open')
        .where('group_member.organisation_id', '=', grouped.organisation_id)
        .execute(),
    'what circles Named holds': (db, { named }) => where('circle_holder', 'circle_id', named.organisation_circle)(db),
    'who holds the listed person’s circle': (db, { person }) => where('circle_holder', 'circle_id', person.circle)(db),
  }

  test.for(
    law<Reader>(`
                                          author  named  person  grouped  excluded  stranger  observer  visitor
    ports                                 yes     yes    yes     yes      yes       yes       yes       yes
    the organisation Named                yes     yes    yes     yes      yes       yes       yes       -
    the unlisted organisation             -       -      -       -        -         yes       -         -
    a listed person of Named              yes     yes    yes     yes      yes       yes       yes       -
    his membership                        yes     yes    yes     yes      yes       yes       yes       -
    his circle                            yes     yes    yes     yes      yes       yes       yes       -
    an unlisted person of Named           -       yes    yes     -        -         -         -         -
    her membership                        -       yes    yes     -        -         -         -         -
    her circle                            -       yes    yes     -        -         -         -         -
    the roles of Named                    -       yes    yes     -        -         -         -         -
    the circle of Named                   yes     yes    yes     yes      yes       yes       yes       -
    a listed group                        yes     yes    yes     yes      yes       yes       yes       -
    the unlisted group                    yes     -      -       yes      -         -         -         -
    that Grouped belongs to it            yes     -      -       yes      -         -         -         -
    who belongs to the open group         yes     yes    yes     yes      yes       yes       yes       -
    what circles Named holds              -       yes    yes     -        -         -         -         -
    who holds the listed person’s circle  -       -      yes     -        -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await plantGroups(copy.url, world)
    const knows = (reader: Reader) =>
      database.read(world[reader] as null, async (db) => ((await sights[line.name]?.(db, world)) ?? []).length > 0)
    expect(await asked(line, knows)).toEqual(line.may)
  })
})

describe('who changes', () => {
  const statements: Record<string, string> = {
    'the own profile': `update organisation set about = 'Ours' where id = (portal.speaker()).organisation_id`,
    'another profile': `update organisation set about = 'Ours' where id <> (portal.speaker()).organisation_id`,
    'the own settings': `update person set language = 'nl' where id = (portal.speaker()).person_id`,
    'settings of others': `update person set language = 'nl' where id <> (portal.speaker()).person_id`,
    'the own sectors': `update organisation set sectors = '{SEC-RFR}'`,
    'an organisation’s circle': `update organisation set circle_id = 2`,
    'a name': `update person set name = 'Somebody else'`,
    'the own ceiling': `update membership set tlp_ceiling = 4`,
    roles: `insert into member_role select organisation_id, person_id, 'publisher' from membership`,
    memberships: `delete from membership`,
    groups: `update "group" set listed = true`,
    'who belongs to a group': `insert into group_member select id, (portal.speaker()).organisation_id from "group"`,
    circles: `insert into circle values (77, 'group')`,
    'who holds a circle': `insert into circle_holder select id, (portal.speaker()).organisation_id from circle`,
    ports: `insert into port values ('XXXXX', 'Nowhere', 'XX')`,
    'the keys': `update context_key set heartbeat_at = now()`,
  }

  test.for(
    law<Reader>(`
                              author  administrator  colleague  stranger  observer  visitor
    the own profile           -       yes            -          yes       -         -
    another profile           -       -              -          -         -         -
    the own settings          yes     yes            yes        yes       yes       -
    settings of others        -       -              -          -         -         -
    the own sectors           -       -              -          -         -         -
    an organisation’s circle  -       -              -          -         -         -
    a name                    -       -              -          -         -         -
    the own ceiling           -       -              -          -         -         -
    roles                     -       -              -          -         -         -
    memberships               -       -              -          -         -         -
    groups                    -       -              -          -         -         -
    who belongs to a group    -       -              -          -         -         -
    circles                   -       -              -          -         -         -
    who holds a circle        -       -              -          -         -         -
    ports                     -       -              -          -         -         -
    the keys                  -       -              -          -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const changed = (reader: Reader) => changes(database, world[reader] as Member | null, statements[line.name] ?? '')
    expect(await asked(line, changed)).toEqual(line.may)
  })
})

const planted = new WeakSet<World>()

async function plantGroups(url: string, world: World) {
  if (planted.has(world)) return
  planted.add(world)
  await administer(url, `update portal.organisation set listed = false where id = $1`, [world.stranger.organisation_id])
  await administer(
    url,
    `with made as (
       insert into portal."group" (organisation_id, name, circle_id, listed, membership_confidential)
       values ($1, 'Unlisted', portal.new_circle('group'), false, true), ($1, 'Open', portal.new_circle('group'), true, false)
       returning id)
     insert into portal.group_member (group_id, organisation_id) select id, $2 from made`,
    [world.author.organisation_id, world.grouped.organisation_id],
  )
}

/** Whether a statement changes any row; it is taken back. Refused: false. */
async function changes(database: Database, who: Member | null, statement: string) {
  const undo = new Error('undo')
  let rows = 0n
  await database
    .write(who, async (db) => {
      rows = (await sql.raw(statement).execute(db)).numAffectedRows ?? 0n
      throw undo
    })
    .catch((error) => {
      if (error !== undo && error.code !== '42501') throw error
    })
  return rows > 0n
}
