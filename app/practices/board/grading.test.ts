import { expect } from 'vitest'
import { test } from '#app/alerts/testing.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { revise } from '#db/testing/after-release.ts'
import { seat } from '#db/testing/practice-board.ts'
import { plantSecretariat } from '#db/testing/secretariat.ts'
import type { Member } from '#db/testing/world.ts'
import { endorsePractice, findEndorsable, withdrawEndorsement } from '../endorsements/endorse.server.ts'
import { readSaid } from '../said/read-said.server.ts'
import { as, shared, told } from '../testing.ts'
import { endTerm, nameMember, readBoard } from './board-members.server.ts'
import { findGradable, gradePractice } from './grade-practice.server.ts'

const reason = 'Figures of two months were shown.'

test('the secretariat names who grades; a grade is told to the owner, and a revision after it is said', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { one, operator } = await plantSecretariat(copy.url)
  const { reference } = await shared(copy.url, database, world)
  const { person, publisher } = world
  const board = () => as(database, one, readBoard)
  expect(await as(database, operator, readBoard)).toBeUndefined()
  expect(await as(database, person, (db, speaker) => findGradable(db, speaker, reference))).toBeUndefined()
  const member = `${person.organisation_id}:${person.person_id}`
  expect((await board())?.candidates.map((each) => each.member)).toContain(member)
  await as(database, one, (db, speaker) => nameMember(db, speaker, { member, last_day: '2099-12-31' }))
  const [seated] = (await board())?.seats ?? []
  expect(seated).toMatchObject({ name: 'person', organisation_name: 'Named', over: false })

  const grading = (grade: 'E2' | 'EX', signed: boolean) =>
    as(database, person, async (db, speaker) => {
      const practice = await findGradable(db, speaker, reference)
      if (practice) await gradePractice(db, speaker, practice, { grade, reason, signed })
    })
  await grading('E2', true)
  await grading('EX', false)
  const grades = async () => (await as(database, publisher, (db, who) => readSaid(db, who, reference)))?.grades
  expect(await grades()).toMatchObject([
    { grade: 'EX', signed_by: '', reason, revised_since: false },
    { grade: 'E2', signed_by: 'person' },
  ])
  expect(await told(post, database, publisher, reference)).toEqual(['practice.graded', 'practice.graded'])
  expect(await told(post, database, world.colleague, reference)).toEqual([])
  const { id } = (await as(database, person, (db, who) => findGradable(db, who, reference))) ?? { id: '' }
  await revise(database, [world.author, publisher], id, (db, draft) =>
    db.updateTable('bulletin').set({ title: 'Tugged twice' }).where('id', '=', draft).execute(),
  )
  expect((await grades())?.map((each) => each.revised_since)).toEqual([true, true])
  expect(await as(database, one, (db, who) => endTerm(db, who, seated?.id ?? ''))).toBe(true)
  expect(await as(database, one, (db, who) => endTerm(db, who, seated?.id ?? ''))).toBe(false)
  expect(await as(database, person, (db, who) => findGradable(db, who, reference))).toBeUndefined()
})

test('an author who sits on the board is told why not', async ({ copy, database, world }) => {
  const { reference } = await shared(copy.url, database, world)
  await seat(copy.url, world.author)
  const grading = as(database, world.author, async (db, speaker) => {
    const practice = await findGradable(db, speaker, reference)
    if (practice) await gradePractice(db, speaker, practice, { grade: 'E4', reason, signed: false })
  })
  await expect(grading).rejects.toThrow(new Refusal('errors:refusal.grading_own_practice'))
})

test('a house stands behind a practice once, and takes it back', async ({ copy, database, world, post }) => {
  const { reference } = await shared(copy.url, database, world)
  const { named, colleague, author } = world
  const saying = (who: Member) =>
    as(database, who, async (db, speaker) => {
      const practice = await findEndorsable(db, speaker, reference)
      if (!practice) return false
      await endorsePractice(db, speaker, practice, 'It caught three seals.')
      return true
    })
  expect([await saying(named), await saying(colleague)]).toEqual([true, false])
  await expect(saying(named)).rejects.toThrow(new Refusal('errors:refusal.endorsed_already'))
  await expect(saying(author)).rejects.toThrow(new Refusal('errors:refusal.endorsing_own_practice'))
  const said = async () => (await as(database, colleague, (db, who) => readSaid(db, who, reference)))?.endorsements
  expect(await said()).toMatchObject([{ name: 'Named', sentence: 'It caught three seals.', own: false }])
  expect(await told(post, database, author, reference)).toEqual(['practice.endorsed'])
  const taking = () =>
    as(database, named, async (db, speaker) => {
      const practice = await findEndorsable(db, speaker, reference)
      return practice ? withdrawEndorsement(db, speaker, practice) : null
    })
  expect([await taking(), await taking(), await said()]).toEqual([true, false, []])
})
