import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { findBulletin, listLayers } from '../queries/find-bulletin.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted, release, released } from '../testing.ts'
import { askReview, listReviewers, returnToDraft } from './ask-review.server.ts'

test('a release is read by its audience, with an event and a record', async ({ database, copy, world }) => {
  const reference = await released(database, world.author, { tlp: 2, included: [world.named.organisation_circle] })

  const read = await database.read(world.named, async (db) => {
    const bulletin = await findBulletin(db, reference)
    return { bulletin, layers: await listLayers(db, bulletin?.id ?? '') }
  })
  expect(read.bulletin).toMatchObject({ state: 'released', originator_name: 'Originator', tlp: 2, revision: 1 })
  expect(read.layers).toMatchObject([{ position: 1, tlp: 2, body: 'Seen twice since Monday.' }])
  expect(await database.read(world.stranger, (db) => findBulletin(db, reference))).toBeUndefined()

  const { rows } = await administer(
    copy.url,
    `select event.kind, entry.deed from portal.outbox as event
     join portal.bulletin on bulletin.id = event.bulletin_id and reference = $1
     join portal.audit_entry as entry on entry.subject = bulletin.id order by number`,
    [reference],
  )
  expect(rows).toEqual([
    { kind: 'bulletin.released', deed: 'bulletin.drafted' },
    { kind: 'bulletin.released', deed: 'bulletin.released' },
  ])
})

test('a bulletin without a last day is valid as long as its type says', async ({ database, world }) => {
  const reference = await released(database, world.author, { type: 'ALERT' })
  const bulletin = await database.read(world.author, (db) => findBulletin(db, reference))
  const days = ((bulletin?.valid_until?.getTime() ?? 0) - (bulletin?.released_at?.getTime() ?? 0)) / 86_400_000
  expect(days).toBeCloseTo(7, 3)
})

test('a last day ends where the author lives', async ({ database, world }) => {
  const reference = await drafted(database, world.author, { last_day: '2031-07-01' })
  const draft = await database.read(world.author, (db, speaker) => findDraft(db, speaker as Speaker, reference))
  expect(draft).toMatchObject({ last_day: '2031-07-01', valid_until: new Date('2031-07-01T21:59:59Z') })
})

test('a contributor, a colleague and a stranger release nothing and leave no trace', async ({
  database,
  world,
  copy,
}) => {
  const reference = await drafted(database, world.author, {})
  await administer(copy.url, `delete from portal.member_role where person_id = $1 and role = 'publisher'`, [
    world.author.person_id,
  ])
  await expect(release(database, world.author, reference)).rejects.toThrow('not_yours_to_release')
  await administer(copy.url, `insert into portal.member_role values ($1, $2, 'publisher')`, [
    world.author.organisation_id,
    world.author.person_id,
  ])
  await expect(release(database, world.colleague, reference)).rejects.toThrow('no such draft')
  await expect(release(database, world.stranger, reference)).rejects.toThrow('no such draft')
  const { rows } = await administer(
    copy.url,
    `select 1 from portal.outbox join portal.bulletin on bulletin.id = bulletin_id where reference = $1`,
    [reference],
  )
  expect(rows).toEqual([])
})

test('AMBER+STRICT and RED wait for a second person', async ({ database, world }) => {
  const reference = await drafted(database, world.author, { tlp: 3, included: [world.named.organisation_circle] })
  await expect(release(database, world.author, reference)).rejects.toMatchObject({
    code: 'BW409',
    message: 'second_person_needed',
  })
  expect(await release(database, world.publisher, reference)).toBeNull()
})

test('a RED draft is seen by the colleague who is asked, until it is returned', async ({ database, world }) => {
  const reference = await drafted(database, world.author, { tlp: 4, included: [world.person.circle] })
  const asPublisher = () =>
    database.read(world.publisher, (db, speaker) => findDraft(db, speaker as Speaker, reference))
  const ask = () =>
    database.write(world.author, async (db, speaker) => {
      const draft = await findDraft(db, speaker as Speaker, reference)
      if (!draft) throw new Error('it is gone')
      return askReview(db, speaker as Speaker, draft, world.publisher.person_id)
    })

  expect(await asPublisher()).toBeUndefined()
  await ask()
  expect(await asPublisher()).toMatchObject({ state: 'in_review', reviewer_name: 'publisher' })
  await database.write(world.publisher, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (draft) await returnToDraft(db, speaker as Speaker, draft)
  })
  expect(await asPublisher()).toBeUndefined()
  await ask()
  expect(await release(database, world.publisher, reference)).toBeNull()
  expect(await database.read(world.person, (db) => findBulletin(db, reference))).toMatchObject({ tlp: 4 })
  expect(await database.read(world.named, (db) => findBulletin(db, reference))).toBeUndefined()
  expect(await database.read(world.colleague, (db) => findBulletin(db, reference))).toBeUndefined()
})

test('what looks like personal data is mended or overruled with a reason, of which the words are not kept', async ({
  copy,
  database,
  world,
}) => {
  const body = 'Mr Jan de Vries waited at gate 4, call +31 6 12345678.'
  const reference = await drafted(database, world.author, { body, tlp: 2, included: [world.named.organisation_circle] })
  const stop = await release(database, world.author, reference)
  expect(stop?.unsettled.map(({ position, kind }) => `${position} ${kind}`).sort()).toEqual(['1 name', '1 phone'])
  const half = { reason_1_name: 'He is the spokesman of the port.', reason_1_phone: 'Too short' }
  expect((await release(database, world.author, reference, half))?.unsettled).toMatchObject([{ kind: 'phone' }])
  expect(await database.read(world.named, (db) => findBulletin(db, reference))).toBeUndefined()

  const whole = { ...half, reason_1_phone: 'It is the number of the desk.' }
  expect(await release(database, world.author, reference, whole)).toBeNull()
  const { rows } = await administer(
    copy.url,
    `select warning.position, kind, findings, reason from portal.overruled_warning as warning
     join portal.bulletin on bulletin.id = bulletin_id where reference = $1 order by kind`,
    [reference],
  )
  expect(rows).toEqual([
    { position: 1, kind: 'name', findings: 1, reason: whole.reason_1_name },
    { position: 1, kind: 'phone', findings: 1, reason: whole.reason_1_phone },
  ])
  expect(JSON.stringify(rows)).not.toContain('Vries')
})

test('an answer is wanted until so many hours after the release', async ({ database, world }) => {
  const reference = await drafted(database, world.author, {})
  await release(database, world.author, reference, { answer_within: 4 })
  const { acknowledge_by } = await database.read(world.author, (db) =>
    db.selectFrom('bulletin').select('acknowledge_by').where('reference', '=', reference).executeTakeFirstOrThrow(),
  )
  expect(((acknowledge_by?.getTime() ?? 0) - Date.now()) / 3_600_000).toBeCloseTo(4, 1)
})

test('only colleagues are asked who may read all of it', async ({ copy, database, world }) => {
  const reference = await drafted(database, world.author, { tlp: 3, included: [world.named.organisation_circle] })
  const offered = () =>
    database.read(world.author, async (db, speaker) => {
      const draft = await findDraft(db, speaker as Speaker, reference)
      return draft && (await listReviewers(db, draft)).map(({ name }) => name)
    })
  expect(await offered()).toEqual(['publisher'])
  await administer(copy.url, `update portal.membership set tlp_ceiling = 2 where person_id = $1`, [
    world.publisher.person_id,
  ])
  expect(await offered()).toEqual([])
  await administer(copy.url, `update portal.membership set tlp_ceiling = 4 where person_id = $1`, [
    world.publisher.person_id,
  ])
})
