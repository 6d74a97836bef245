import { expect } from 'vitest'
import { test } from '#app/alerts/testing.ts'
import { as } from '#app/indicators/testing.ts'
import type { Member } from '#db/testing/world.ts'
import { answerMessage } from '../running/answer-message.server.ts'
import { endDrill } from '../running/end-drill.server.ts'
import { sentIn, started } from '../testing.ts'
import { listRunning } from './list-running.server.ts'

test('a drill that runs stands on the day of each house that plays, until it ends', async ({
  copy,
  database,
  world: { author, publisher, person, stranger },
}) => {
  const running = (who: Member) => as(database, who, listRunning)
  const id = await started(database, author, [author, person])
  const [{ reference = '', title = '' } = {}] = await sentIn(copy.url, id)
  const shown = { id, reference, title, answered: false }
  expect(await running(publisher)).toMatchObject([{ ...shown, site: expect.stringMatching(/\S/) }])
  expect(await running(person)).toMatchObject([{ ...shown, site: null }])
  expect(await running(stranger)).toEqual([])

  await as(database, person, (db, who) => answerMessage(db, who, id, { reference, answer: 'RECEIVED', note: '' }))
  expect(await running(person)).toMatchObject([{ answered: true }])
  expect(await running(publisher)).toMatchObject([{ answered: false }])

  await as(database, author, (db, who) => endDrill(db, who, id))
  expect([await running(publisher), await running(person)]).toEqual([[], []])
})
