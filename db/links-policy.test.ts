import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Ends = { green: string; amber: string; foreign: string }
type Deed = (db: Db, who: Member, ends: Ends) => Promise<unknown[]>

const link = (bulletin: keyof Ends, other: keyof Ends): Deed => {
  return (db, { organisation_id }, ends) =>
    db
      .insertInto('bulletin_link')
      .values({ organisation_id, bulletin_id: ends[bulletin], other_id: ends[other], kind: 'duplicate_of' })
      .returning('kind')
      .execute()
}

const deeds: Record<string, Deed> = {
  'sees the link': (db, _, { green }) =>
    db.selectFrom('bulletin_link').select('kind').where('bulletin_id', '=', green).execute(),
  'takes it back': (db, _, { green }) =>
    db.deleteFrom('bulletin_link').where('bulletin_id', '=', green).returning('kind').execute(),
  'takes all links back, blindly': async (db) => {
    const { numDeletedRows } = await db.deleteFrom('bulletin_link').executeTakeFirst()
    return Array.from({ length: Number(numDeletedRows) })
  },
  'links the AMBER one to the GREEN one': link('amber', 'green'),
  'links the GREEN one to one of Named': link('green', 'foreign'),
  'links one of Named to the GREEN one': link('foreign', 'green'),
}

describe('where a GREEN bulletin of Originator is linked to an AMBER one, who', () => {
  test.for(
    law<Reader>(`
                                          author  contributor  colleague  administrator  named  grouped  low  excluded  stranger  visitor
    sees the link                         yes     yes          yes        -              yes    yes      -    -         -         -
    takes it back                         yes     yes          -          -              -      -        -    -         -         -
    takes all links back, blindly         yes     yes          -          -              -      -        -    -         -         -
    links the AMBER one to the GREEN one  yes     yes          -          -              -      -        -    -         -         -
    links the GREEN one to one of Named   yes     yes          -          -              -      -        -    -         -         -
    links one of Named to the GREEN one   -       -            -          -              yes    -        -    -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const { 'TLP:GREEN': green, 'TLP:AMBER': amber } = marked(world)
    const foreignWorld = { ...world, author: world.named, publisher: world.named }
    const ends = {
      green: await publish(database, world, green),
      amber: await publish(database, world, amber),
      foreign: await publish(database, foreignWorld, { tlp: 1, to: [2] }),
    }
    await database.write(world.author, (db) => link('green', 'amber')(db, world.author, ends))
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => deeds[line.name]?.(db, who ?? world.author, ends) as Promise<unknown[]>)
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})
