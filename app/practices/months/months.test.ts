import { expect, test as plain } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { publish } from '#db/testing/bulletins.ts'
import { publishPractice } from '#db/testing/practices.ts'
import { plantSecretariat } from '#db/testing/secretariat.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { findPracticeOfMonth, listMonths } from './list-months.server.ts'
import { nameForMonth, takeMonthBack } from './name-month.server.ts'
import { monthForm, monthsAhead } from './schema.ts'

function as<T>(database: Database, who: Member, work: (db: Db, speaker: Speaker) => Promise<T>) {
  return database.write(who, (db, speaker) => {
    if (!speaker) throw new Error('nobody speaks')
    return work(db, speaker)
  })
}

test('the secretariat names one a month, and each reader finds it who may read it', async ({
  copy,
  database,
  world,
}) => {
  const { editor } = await plantSecretariat(copy.url)
  const { named, stranger } = world
  const green = { tlp: 1, to: [2] }
  const ids = [
    await publishPractice(database, world, [green], { title: 'first' }),
    await publishPractice(database, world, [{ tlp: 1, to: [2], not: [stranger.organisation_circle] }], {
      title: 'second',
    }),
    await publish(database, world, green),
  ]
  const { rows } = await administer(copy.url, 'select id, reference from portal.bulletin')
  const [first = '', second = '', alert = ''] = ids.map((id) => rows.find((row) => row.id === id)?.reference)
  const [month = '', next = ''] = monthsAhead(new Date())
  const name = (reference: string, at = month, who = editor) =>
    as(database, who, (db, speaker) => nameForMonth(db, speaker, { month: at, reference, sentence: 'Now.' }))
  const now = (who: Member) => as(database, who, async (db) => (await findPracticeOfMonth(db))?.title)
  const listed = (who: Member) =>
    as(database, who, async (db) => {
      const { months, names } = await listMonths(db)
      return { names, months: months.map(({ month, practice }) => [month, practice?.title ?? null]) }
    })

  for (const absent of [alert, 'BW-0000-0000', 'nonsense']) expect(await name(absent)).toBe(false)
  expect(await name(first.toLowerCase())).toBe(true)
  expect(await name(first, next)).toBe(true)
  expect(await now(stranger)).toBe('first')
  expect(await listed(stranger)).toEqual({ names: false, months: [[month, 'first']] })

  // another instead: whoever does not read that finds none
  expect(await name(second)).toBe(true)
  expect([await now(named), await now(stranger)]).toEqual(['second', undefined])
  expect(await listed(stranger)).toEqual({ names: false, months: [] })
  await administer(copy.url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [
    ids[1],
  ])
  expect(await now(named)).toBeUndefined()
  expect(await listed(editor)).toEqual({
    names: true,
    months: [
      [next, 'first'],
      [month, null],
    ],
  })

  await expect(name(first, month, stranger)).rejects.toThrow('row-level security')
  const [{ id = '' } = {}] = await as(database, editor, async (db) => (await listMonths(db)).months)
  expect(await as(database, stranger, (db, speaker) => takeMonthBack(db, speaker, id))).toBe(false)
  expect(await as(database, editor, (db, speaker) => takeMonthBack(db, speaker, id))).toBe(true)
  const deeds = await administer(copy.url, `select deed from portal.audit_entry where deed like 'month.%'`)
  expect(deeds.rows.map(({ deed }) => deed).sort()).toEqual([
    ...['month.named', 'month.named', 'month.named', 'month.taken_back'],
  ])
})

plain('a month is this one or one of the three after it', () => {
  expect(monthsAhead(new Date('2026-11-30T23:30:00Z'))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  const takes = (month: string) => monthForm.safeParse({ month, reference: 'BW-1', sentence: '' }).success
  expect([takes('2020-01'), takes('soon'), takes(monthsAhead(new Date())[3] ?? '')]).toEqual([false, false, true])
})
