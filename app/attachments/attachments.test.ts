import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { expect, vi } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'

vi.hoisted(() => {
  vi.stubEnv('ATTACHMENT_KEY', `second:${'5a'.repeat(32)},first:${'a5'.repeat(32)}`)
})

import { piecesOf } from './delivery/deliver.server.ts'
import { findReadable, readChunk } from './delivery/read-attachment.server.ts'
import { findPictureToShow, listAttachments, removeAttachment } from './show/attachments.server.ts'
import { addRegion, removeRegion } from './show/regions.server.ts'
import { keyRing, newDataKey, openDataKey, readKeyRing } from './storage/keys.server.ts'
import { hung } from './testing.ts'

const table = Buffer.from(`seal;seen\n${'ABC 1234;twice\n'.repeat(150_000)}`)

test('what is kept of a file is sealed, and what is delivered is the file', async ({ copy, database, world }) => {
  const { id } = await hung(database, world, { bytes: table, name: 'seals.csv' })
  const { rows } = await administer(copy.url, `select bytes from portal.attachment_chunk order by number`)
  expect(rows.length).toBe(3)
  expect(rows.some(({ bytes }) => bytes.includes('ABC 1234'))).toBe(false)
  const whole = await database.read(world.author, async (db) => {
    const file = await findReadable(db, id)
    return file && buffer(piecesOf(3, (number) => readChunk(db, file, 'whole', number)))
  })
  expect(
    createHash('sha256')
      .update(whole as Buffer)
      .digest('hex'),
  ).toBe(createHash('sha256').update(table).digest('hex'))
})

test('a piece that was altered or moved does not open', async ({ copy, database, world }) => {
  const { id } = await hung(database, world, { bytes: table, name: 'seals.csv' })
  const read = (number: number) =>
    database.read(world.author, async (db) => {
      const file = await findReadable(db, id)
      return file && readChunk(db, file, 'whole', number)
    })
  expect(await read(0)).toBeInstanceOf(Buffer)
  const swap = `update portal.attachment_chunk as c set bytes = (select bytes from portal.attachment_chunk as o where o.content_id = c.content_id and o.number = 1)
    where number = 0 and content_id = (select content_id from portal.attachment where id = $1)`
  await administer(copy.url, swap, [id])
  await expect(read(0)).rejects.toThrow(/authenticate/)
  await administer(copy.url, `update portal.attachment_chunk set bytes = set_byte(bytes, 40, 0) where number = 2`)
  await expect(read(2)).rejects.toThrow(/authenticate/)
})

test('a new key closes what comes, and an old one opens what came before', () => {
  const old = readKeyRing(`first:${'a5'.repeat(32)}`)
  const before = newDataKey(old, 'content')
  expect(openDataKey(keyRing(), 'content', before)).toEqual(before.plain)
  expect(() => openDataKey(keyRing(), 'another', before)).toThrow()
  expect(newDataKey(keyRing(), 'content').key_id).toBe('second')
  expect(() => openDataKey(old, 'content', newDataKey(keyRing(), 'content'))).toThrow(/No key second/)
  for (const wrong of ['first', 'first:abc', `:${'a5'.repeat(32)}`]) expect(() => readKeyRing(wrong)).toThrow(/must be/)
})

test('a file that is taken off leaves no byte, unless a copy of its row still has it', async ({
  copy,
  database,
  world,
}) => {
  const { id } = await hung(database, world)
  const twin = `insert into portal.attachment (organisation_id, bulletin_id, position, content_id, name, media_type, kind, person_id)
    select organisation_id, bulletin_id, position, content_id, name, media_type, kind, person_id from portal.attachment where id = $1 returning id, content_id`
  const { rows } = await administer(copy.url, twin, [id])
  const chunks = async () => {
    const kept = await administer(copy.url, `select from portal.attachment_chunk where content_id = $1`, [
      rows[0]?.content_id,
    ])
    return kept.rowCount
  }
  const remove = (which: string) =>
    database.write(world.author, (db, speaker) => removeAttachment(db, speaker as Speaker, which))
  await remove(id)
  expect(await chunks()).toBe(2)
  await remove(rows[0]?.id)
  expect(await chunks()).toBe(0)
  await expect(remove(id)).rejects.toThrow('errors:refusal.not_a_draft')
})

test('a change of files and regions counts as a change of the draft', async ({ copy, database, world }) => {
  const { id, bulletin_id } = await hung(database, world)
  const version = async () => {
    const { rows } = await administer(copy.url, `select parts_version from portal.bulletin where id = $1`, [
      bulletin_id,
    ])
    return rows[0]?.parts_version
  }
  const first = await version()
  const picture = { id, bulletin_id, organisation_id: world.author.organisation_id }
  const shape = { x: 10, y: 20, width: 30, height: 40, label: 'Bricks behind the unit' }
  await database.write(world.author, (db, speaker) => addRegion(db, speaker as Speaker, picture, shape))
  expect(await version()).toBe(first + 1)
  const shown = await database.read(world.author, (db, speaker) => findPictureToShow(db, speaker as Speaker, id))
  expect(shown?.regions).toMatchObject([{ x: 0.1, y: 0.2, width: 0.3, height: 0.4, label: 'Bricks behind the unit' }])
  await database.write(world.author, (db, speaker) =>
    removeRegion(db, speaker as Speaker, picture, shown?.regions[0]?.id ?? ''),
  )
  expect(await version()).toBe(first + 2)
})

test('what waits for its check is seen at home and delivered to nobody', async ({ copy, database, world }) => {
  const { id, bulletin_id } = await hung(database, world)
  await administer(copy.url, `update portal.attachment_content set state = 'waiting'`)
  await administer(copy.url, `update portal.bulletin set state = 'released', releaser_id = author_id where id = $1`, [
    bulletin_id,
  ])
  const listed = (who: typeof world.author) =>
    database.read(who, (db, speaker) => listAttachments(db, bulletin_id, speaker?.organisation_id ?? null))
  expect(await listed(world.author)).toMatchObject([{ id, state: 'waiting' }])
  expect(await listed(world.stranger)).toEqual([])
  for (const who of [world.author, world.stranger])
    expect(await database.read(who, (db) => findReadable(db, id))).toBeUndefined()
  await administer(copy.url, `update portal.attachment_content set state = 'clean'`)
  expect(await listed(world.stranger)).toMatchObject([{ id, state: 'clean' }])
})
