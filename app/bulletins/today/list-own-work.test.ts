import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { askReview } from '../commands/ask-review.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted, released } from '../testing.ts'
import { listOwnWork } from './list-own-work.server.ts'

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

test('everybody finds the own work, and what waits for the own release', async ({ database, world }) => {
  const work = async (member: Member) => {
    const all = await database.read(member, (db, speaker) => listOwnWork(db, speaker as Speaker))
    return all.map(({ kind, reference }) => [kind, reference])
  }
  const draft = await drafted(database, world.author, { title: 'Draft' })
  const asked = await drafted(database, world.author, { title: 'Asked' })
  await database.write(world.author, async (db, speaker) => {
    const found = await findDraft(db, speaker as Speaker, asked)
    if (found) await askReview(db, speaker as Speaker, found, world.publisher.person_id)
  })
  const expiring = await released(database, world.author, { title: 'Expiring', last_day: tomorrow() })
  await released(database, world.author, { title: 'Valid for a week' })

  expect(await work(world.author)).toEqual([
    ['expiring', expiring],
    ['asked', asked],
    ['draft', draft],
  ])
  expect(await work(world.publisher)).toEqual([['to_release', asked]])
  expect(await work(world.colleague)).toEqual([])
  expect(await work(world.named)).toEqual([])
})
