import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { marked, publish, randomReference, release, succeeds, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Deed = (db: Db, id: string, who: Member) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'edits the header': (db, id) =>
    db.updateTable('bulletin').set({ title: 'Hijacked' }).where('id', '=', id).returning('id').execute(),
  'throws it away': (db, id) => db.deleteFrom('bulletin').where('id', '=', id).returning('id').execute(),
  'asks for review': (db, id) =>
    db.updateTable('bulletin').set({ state: 'in_review' }).where('id', '=', id).returning('id').execute(),
  'releases it': async (db, id) => ((await release(db, id)) ? [id] : []),
  'recalls it': (db, id) =>
    db.updateTable('bulletin').set({ state: 'recalled' }).where('id', '=', id).returning('id').execute(),
  'adds a layer': (db, bulletin_id, { organisation_id }) =>
    db
      .insertInto('bulletin_layer')
      .values({ organisation_id, bulletin_id, position: 2, tlp: 3, body: 'Hijacked' })
      .returning('bulletin_id')
      .execute(),
  'edits a layer': (db, id) =>
    db
      .updateTable('bulletin_layer')
      .set({ body: 'Hijacked' })
      .where('bulletin_id', '=', id)
      .returning('body')
      .execute(),
  'marks a layer anew': (db, id) =>
    db.updateTable('bulletin_layer').set({ tlp: 0 }).where('bulletin_id', '=', id).returning('tlp').execute(),
  'drops a layer': (db, id) =>
    db.deleteFrom('bulletin_layer').where('bulletin_id', '=', id).returning('position').execute(),
  'names a circle': (db, bulletin_id, { organisation_id, organisation_circle: circle_id }) =>
    db
      .insertInto('layer_circle')
      .values({ organisation_id, bulletin_id, position: 1, circle_id, stance: 'included' })
      .returning('circle_id')
      .execute(),
  'takes a name back': (db, id) =>
    db.deleteFrom('layer_circle').where('bulletin_id', '=', id).returning('circle_id').execute(),
}

describe('an own AMBER draft', () => {
  test.for(
    law<keyof World & string>(`
                        author  contributor  publisher  colleague  administrator  named  excluded  stranger  observer  visitor
    edits the header    yes     yes          yes        -          -              -      -         -         -         -
    throws it away      yes     yes          yes        -          -              -      -         -         -         -
    asks for review     yes     yes          yes        -          -              -      -         -         -         -
    releases it         yes     -            yes        -          -              -      -         -         -         -
    recalls it          -       -            -          -          -              -      -         -         -         -
    adds a layer        yes     yes          yes        -          -              -      -         -         -         -
    edits a layer       yes     yes          yes        -          -              -      -         -         -         -
    marks a layer anew  yes     yes          yes        -          -              -      -         -         -         -
    drops a layer       yes     yes          yes        -          -              -      -         -         -         -
    names a circle      yes     yes          yes        -          -              -      -         -         -         -
    takes a name back   yes     yes          yes        -          -              -      -         -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await database.write(world.author, (db) =>
      writeDraft(db, world.author, { layers: [marked(world)['TLP:AMBER']] }),
    )
    expect(await asked(line, attempt(database, world, line.name, id))).toEqual(line.may)
  })
})

describe('a RED draft is its author’s and the reviewer’s', () => {
  test.for(
    law<keyof World & string>(`
                        author  publisher  contributor  named  stranger  visitor
    edits the header    yes     yes        -            -      -         -
    throws it away      -       -          -            -      -         -
    releases it         -       yes        -            -      -         -
    adds a layer        yes     yes        -            -      -         -
    edits a layer       yes     yes        -            -      -         -
    drops a layer       yes     yes        -            -      -         -
    names a circle      yes     yes        -            -      -         -
    takes a name back   yes     yes        -            -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, `update portal.organisation set two_person_release = true`)
    const { publisher: reviewer } = world
    const layers = [marked(world)['TLP:RED']]
    const id = await database.write(world.author, (db) =>
      writeDraft(db, world.author, { layers, reviewer, state: 'in_review' }),
    )
    const may = (reader: keyof World & string) =>
      attempt(
        database,
        world,
        line.name,
        id,
      )(reader).catch((error) => {
        if (error.message !== 'second_person_needed') throw error
        return false
      })
    expect(await asked(line, may)).toEqual(line.may)
  })
})

describe('what is released is changed by nobody', () => {
  test.for(
    Object.keys(deeds).flatMap((deed) => ['TLP:CLEAR', 'TLP:GREEN'].map((marking) => ({ deed, marking }) as const)),
  )('$deed, $marking', async ({ deed, marking }, { database, world }) => {
    const id = await publish(database, world, marked(world)[marking as 'TLP:CLEAR'])
    const line = law<keyof World & string>(`
            author  publisher  contributor  administrator  named  excluded  stranger  observer  visitor
      deed  -       -          -            -              -      -         -         -         -      `)[0]
    if (line) expect(await asked(line, attempt(database, world, deed, id))).toEqual(line.may)
  })
})

describe('who begins a draft', () => {
  test.for(
    law<keyof World & string>(`
                                author  publisher  contributor  colleague  administrator  named  stranger  observer  visitor
    for the own organisation    yes     yes        yes          -          -              yes    yes       -         -
    in a colleague’s name       -       -          -            -          -              -      -         -         -
    for another organisation    -       -          -            -          -              -      -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const begins = async (reader: keyof World & string) => {
      const who = world[reader] as Member | null
      const own = who ?? world.author
      const values = {
        'for the own organisation': own,
        'in a colleague’s name': { ...own, person_id: world.officer.person_id },
        'for another organisation': { ...own, organisation_id: world.grouped.organisation_id },
      }[line.name] as Member
      const { organisation_id, person_id: author_id } = values
      return succeeds(database, who, (db) =>
        db
          .insertInto('bulletin')
          .values({ organisation_id, author_id, reference: randomReference() })
          .returning('id')
          .execute(),
      )
    }
    expect(await asked(line, begins)).toEqual(line.may)
  })
})

test('a circle is named by whoever may know of it', async ({ copy, database, world }) => {
  const { rows } = await administer(
    copy.url,
    `select portal.new_circle('group') as unknown, circle_id as unlisted from portal.membership where person_id = $1`,
    [world.grouped.person_id],
  )
  const id = await database.write(world.author, (db) => writeDraft(db, world.author, { layers: [{ tlp: 4, to: [] }] }))
  const names = (circle_id: number) =>
    succeeds(database, world.author, (db) =>
      db
        .insertInto('layer_circle')
        .values({
          organisation_id: world.author.organisation_id,
          bulletin_id: id,
          position: 1,
          circle_id,
          stance: 'included',
        })
        .returning('circle_id')
        .execute(),
    )
  expect(await names(world.person.circle)).toBe(true)
  expect(await names(rows[0].unlisted)).toBe(false)
  expect(await names(rows[0].unknown)).toBe(false)
  expect(await names(7)).toBe(false)
})

function attempt(database: Database, world: World, deed: string, id: string) {
  return (reader: keyof World & string) => {
    const who = world[reader] as Member | null
    return succeeds(
      database,
      who,
      (db) => deeds[deed]?.(db, id, who ?? world.author) ?? Promise.reject(new Error(deed)),
    )
  }
}
