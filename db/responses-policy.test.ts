import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { answer, ask, respond, settle, thank, write } from './testing/responses.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>
type Deed = (db: Db, who: Member, id: string) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  answers: answer,
  asks: async (db, _, id) => [await ask(db, id)],
  thanks: thank,
}

describe('who', () => {
  test.for(
    law<Reader>(`
                          named  person  grouped  low  excluded  stranger  observer  publisher  colleague  visitor
    answers TLP:CLEAR         yes    yes     yes      -    yes       yes       -         -          -          -
    answers TLP:GREEN         yes    yes     yes      -    -         yes       -         -          -          -
    answers TLP:AMBER         yes    yes     yes      -    -         -         -         -          -          -
    answers TLP:AMBER+STRICT  yes    yes     -        -    -         -         -         -          -          -
    answers TLP:RED           -      yes     -        -    -         -         -         -          -          -
    asks TLP:CLEAR            yes    yes     yes      yes  yes       yes       -         -          -          -
    asks TLP:GREEN            yes    yes     yes      yes  -         yes       -         -          -          -
    asks TLP:AMBER            yes    yes     yes      -    -         -         -         -          -          -
    asks TLP:AMBER+STRICT     yes    yes     -        -    -         -         -         -          -          -
    asks TLP:RED              -      yes     -        -    -         -         -         -          -          -
    thanks TLP:CLEAR          yes    yes     yes      -    yes       yes       -         -          -          -
    thanks TLP:GREEN          yes    yes     yes      -    -         yes       -         -          -          -
    thanks TLP:AMBER          yes    yes     yes      -    -         -         -         -          -          -
    thanks TLP:AMBER+STRICT   yes    yes     -        -    -         -         -         -          -          -
    thanks TLP:RED            -      yes     -        -    -         -         -         -          -          -
    `),
  )('$name', async (line, { database, world }) => {
    const [deed = '', marking = ''] = line.name.split(' ')
    const id = await publish(database, world, marked(world)[marking as Marking])
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => deeds[deed]?.(db, who ?? world.named, id) as Promise<unknown[]>)
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

type Said = { id: string; conversation: string; question: string }
type Attempt = (db: Db, who: Member, said: Said, world: World) => Promise<unknown[]>

const attempts: Record<string, Attempt> = {
  'changes the answer of Named': (db, { person_id }, { id }) =>
    db
      .updateTable('acknowledgement')
      .set({ person_id, answer: 'ACTED' })
      .where('bulletin_id', '=', id)
      .returning('answer')
      .execute(),
  'answers for Named': (db, { person_id }, { id }, { grouped, named }) =>
    answer(db, { ...named, person_id: person_id === named.person_id ? grouped.person_id : person_id }, id),
  'answers in a colleague’s name': (db, { organisation_id }, { id }, { author }) =>
    answer(db, { ...author, organisation_id }, id),
  'writes in the conversation': (db, who, { conversation }) => write(db, who, conversation),
  'writes there for Named': (db, who, { conversation }, { named, person }) =>
    write(db, who.person_id === named.person_id ? person : named, conversation),
  'asks in another’s name': async (db, who, { id }, { author, named }) => {
    const { organisation_id } = who.organisation_id === named.organisation_id ? author : named
    return [await ask(db, id, { organisation_id })]
  },
  'answers a question to its asker': (db, who, { question }) => settle(db, question, who, 'asker'),
  'answers a question to all': (db, who, { question }) => settle(db, question, who, 'readers'),
  'answers a question as the publisher': (db, { person_id }, { question }, { publisher, author }) =>
    settle(db, question, person_id === publisher.person_id ? author : publisher, 'asker'),
  'thanks for another': (db, who, { id }, { named, grouped }) => {
    const { organisation_id } = who.organisation_id === grouped.organisation_id ? named : grouped
    return thank(db, { ...who, organisation_id }, id)
  },
  'thanks as a colleague': (db, who, { id }, { author }) => thank(db, { ...who, person_id: author.person_id }, id),
}

describe('where Named answered an AMBER bulletin and grouped asks, who', () => {
  test.for(
    law<Reader>(`
                                         author  publisher  contributor  colleague  named  person  grouped  excluded  stranger  visitor
    changes the answer of Named          -       -          -            -          yes    yes     -        -         -         -
    answers for Named                    -       -          -            -          -      yes     -        -         -         -
    answers in a colleague’s name        -       -          -            -          -      -       -        -         -         -
    writes in the conversation           yes     yes        yes          -          yes    yes     -        -         -         -
    writes there for Named               -       -          -            -          -      -       -        -         -         -
    asks in another’s name               -       -          -            -          -      -       -        -         -         -
    answers a question to its asker      yes     yes        yes          -          -      -       -        -         -         -
    answers a question to all            yes     yes        -            -          -      -       -        -         -         -
    answers a question as the publisher  -       -          -            -          -      -       -        -         -         -
    thanks for another                   -       -          -            -          -      -       -        -         -         -
    thanks as a colleague                -       -          -            -          -      -       -        -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    const { conversation } = await respond(database, world, id)
    const question = await database.write(world.grouped, (db) => ask(db, id))
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const said = { id, conversation, question }
      return succeeds(
        database,
        who,
        (db) => attempts[line.name]?.(db, who ?? world.named, said, world) as Promise<unknown[]>,
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('nobody answers, asks or thanks for what is a draft or was recalled, and an answer given then stands', async ({
  copy,
  database,
  world,
}) => {
  const recalled = await publish(database, world, marked(world)['TLP:AMBER'])
  await respond(database, world, recalled)
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [recalled])
  const layers = [marked(world)['TLP:AMBER']]
  const draft = await database.write(world.author, (db) => writeDraft(db, world.author, { layers }))
  for (const id of [recalled, draft])
    for (const deed of Object.values(deeds))
      for (const who of [world.named, world.grouped, world.publisher])
        expect(await succeeds(database, who, (db) => deed(db, who, id))).toBe(false)
})
