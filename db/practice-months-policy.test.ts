import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { nameForMonth, plantMonth } from './testing/collections.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { publishPractice } from './testing/practices.ts'
import { plantSecretariat } from './testing/secretariat.ts'
import { administer } from './testing/server.ts'
import { type Member, plantPerson, test } from './testing/world.ts'

type Reader =
  | 'author'
  | 'named'
  | 'excluded'
  | 'low'
  | 'stranger'
  | 'impostor'
  | 'editor'
  | 'head'
  | 'observer'
  | 'visitor'
type Planted = Record<'clear' | 'green' | 'amber' | 'recalled' | 'foreign', string> & { editor: Member }
type Deed = (db: Db, who: Member, planted: Planted) => Promise<unknown[]>

const nobody = '00000000-0000-4000-8000-000000000000'
const readable = ['clear', 'green', 'amber', 'recalled', 'foreign'] as const

const months = (db: Db, where: ReturnType<typeof sql>) =>
  sql`select from practice_of_month where ${where}`.execute(db).then(({ rows }) => rows)

/** Each of them leaves nothing behind: what was tried is undone. */
const deeds: Record<string, Deed> = {
  'finds the CLEAR one': (db, _who, { clear }) => months(db, sql`bulletin_id = ${clear}`),
  'finds the GREEN one, which not all read': (db, _who, { green }) => months(db, sql`bulletin_id = ${green}`),
  'finds one that is now AMBER': (db, _who, { amber }) => months(db, sql`bulletin_id = ${amber}`),
  'finds one that was recalled': (db, _who, { recalled }) => months(db, sql`bulletin_id = ${recalled}`),
  'finds that of a month to come': (db, _who) => months(db, sql`month > now()`),
  'names a CLEAR one': (db, who, { clear }) => nameForMonth(db, who, clear),
  'names a GREEN one': (db, who, { green }) => nameForMonth(db, who, green),
  'names an AMBER one': (db, who, { amber }) => nameForMonth(db, who, amber),
  'names a recalled one': (db, who, { recalled }) => nameForMonth(db, who, recalled),
  'names one as the secretariat': (db, who, { clear, editor }) =>
    nameForMonth(db, { ...who, organisation_id: editor.organisation_id }, clear),
  'names one in another name': (db, who, { clear }) => nameForMonth(db, { ...who, person_id: nobody }, clear),
  'takes one back': (db, _who, { clear }) =>
    touched(sql`delete from practice_of_month where bulletin_id = ${clear}`, db),
  'takes back one of another house': (db, _who, { foreign }) =>
    touched(sql`delete from practice_of_month where bulletin_id = ${foreign}`, db),
  'takes back any': (db) => touched(sql`delete from practice_of_month`, db),
  'rewrites any': (db) => touched(sql`update practice_of_month set sentence = 'Hijacked'`, db),
}

describe('where one is named for each month, who', () => {
  test.for(
    law<Reader>(`
                                             author  named  excluded  low  stranger  impostor  editor  head  observer  visitor
    finds the CLEAR one                      yes     yes    yes       yes  yes       yes       yes     yes   yes       yes
    finds the GREEN one, which not all read  yes     yes    -         -    -         -         yes     yes   -         -
    finds one that is now AMBER              -       -      -         -    -         -         yes     -     -         -
    finds one that was recalled              -       -      -         -    -         -         yes     -     -         -
    finds that of a month to come            -       -      -         -    -         -         yes     -     -         -
    names a CLEAR one                        -       -      -         -    -         -         yes     -     -         -
    names a GREEN one                        -       -      -         -    -         -         yes     -     -         -
    names an AMBER one                       -       -      -         -    -         -         -       -     -         -
    names a recalled one                     -       -      -         -    -         -         -       -     -         -
    names one as the secretariat             -       -      -         -    -         -         yes     -     -         -
    names one in another name                -       -      -         -    -         -         -       -     -         -
    takes one back                           -       -      -         -    -         -         yes     -     -         -
    takes back one of another house          -       -      -         -    -         -         -       -     -         -
    takes back any                           -       -      -         -    -         -         yes     -     -         -
    rewrites any                             -       -      -         -    -         -         -       -     -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.practice_of_month')
    const { author, named, stranger } = world
    const { editor, head } = await plantSecretariat(copy.url)
    const { rows } = await administer(copy.url, 'select circle_id as circle from portal.organisation where id = $1', [
      editor.organisation_id,
    ])
    const to = [named.organisation_circle, rows[0]?.circle]
    const impostor = {
      ...stranger,
      person_id: await plantPerson(copy.url, 'impostor', stranger.organisation_id, 'secretariat,reader'),
    }
    const planted = { editor } as Planted
    const tlps = { green: 1, amber: 2 }
    for (const one of readable) {
      const layer = one === 'green' || one === 'amber' ? { tlp: tlps[one], to } : { tlp: 0, to: [1] }
      planted[one] = await publishPractice(database, world, [layer])
    }
    await administer(copy.url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [
      planted.recalled,
    ])
    for (const [place, one] of readable.slice(0, 4).entries())
      await plantMonth(copy.url, editor, planted[one], `2025-0${place + 1}-15`)
    await plantMonth(copy.url, author, planted.foreign, '2025-09-15')
    await administer(
      copy.url,
      `insert into portal.practice_of_month (organisation_id, month, bulletin_id, person_id)
       values ($1, date_trunc('month', now()) + interval '1 month', $2, $3)`,
      [editor.organisation_id, planted.clear, editor.person_id],
    )
    const people = { ...world, editor, head, impostor }
    const may = (reader: Reader) => {
      const who = people[reader]
      const as = who ?? ({ organisation_id: nobody, person_id: nobody } as Member)
      return succeeds(database, who, (db) => deeds[line.name]?.(db, as, planted) ?? Promise.resolve([]))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})
