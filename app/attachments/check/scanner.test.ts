import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, vi } from 'vitest'
import { openQueue } from '#db/queue.server.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'

vi.hoisted(() => {
  vi.stubEnv('ATTACHMENT_KEY', `first:${'a5'.repeat(32)}`)
  vi.stubEnv('CLAMAV_URL', 'tcp://127.0.0.1:1')
})

import { docx, zipped } from '../attacks/archive.ts'
import { eicar, part } from '../attacks/attempt.ts'
import { piecesOf } from '../delivery/deliver.server.ts'
import { findReadable, readChunk } from '../delivery/read-attachment.server.ts'
import { hung } from '../testing.ts'
import { checkWaiting } from './check-waiting.server.ts'
import { hasClamd, openClamd } from './clamd.ts'
import { scan } from './scanner.server.ts'

async function* pieces(...parts: (string | Uint8Array)[]) {
  for (const each of parts) yield Buffer.from(each as string)
}

/** Somebody who takes everything in and says one thing. */
async function saying(answer: string) {
  const heard: Buffer[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      heard.push(bytes)
      if (Buffer.concat(heard).subarray(-4).equals(Buffer.alloc(4))) socket.end(answer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, heard, close: () => server.close() }
}

test('what is sent is framed as clamd(8) says, and only two answers count', async () => {
  const clean = await saying('stream: OK\0')
  expect(await scan(clean.url, pieces('seal', 'scan'))).toBe('clean')
  expect(Buffer.concat(clean.heard).toString('latin1')).toBe('zINSTREAM\0\0\0\0\x04seal\0\0\0\x04scan\0\0\0\0')
  clean.close()
  const infected = await saying('stream: Eicar-Test FOUND\0')
  expect(await scan(infected.url, pieces('seal'))).toBe('infected')
  infected.close()
  for (const answer of ['INSTREAM size limit exceeded. ERROR\0', '', 'stream: OK FOUND ERROR\0', 'OK\0']) {
    const odd = await saying(answer)
    await expect(scan(odd.url, pieces('seal'))).rejects.toThrow(/The scanner says/)
    odd.close()
  }
})

describe('a file waits until the scanner found it clean', () => {
  test('while it is down, and goes on waiting when one file cannot be checked', async ({ copy, database, world }) => {
    const { id } = await hung(database, world)
    await hung(database, world)
    const { queue, close } = openQueue({ url: copy.worker })
    const read = () => database.read(world.author, (db) => findReadable(db, id))
    const down = await checkWaiting(queue, 'unix:/nonexistent/clamd.ctl')
    expect(down).toMatchObject({ clean: 0, infected: 0, fault: { code: 'ENOENT' } })
    expect(await read()).toBeUndefined()

    await administer(
      copy.url,
      `update portal.attachment_chunk set bytes = '' where content_id = (select content_id from portal.attachment where id <> $1)`,
      [id],
    )
    const up = await saying('stream: OK\0')
    expect(await checkWaiting(queue, up.url)).toMatchObject({ clean: 1, fault: expect.any(Error) })
    up.close()
    expect(await read()).toMatchObject({ id })
    await administer(copy.url, `delete from portal.attachment`)
    await close()
  })
})

test('what came before there was a scanner is checked afterwards, once, and only when asked for', async ({
  copy,
  database,
  world,
}) => {
  const { id } = await hung(database, world)
  await administer(copy.url, `update portal.attachment_content set state = 'clean', scanned_at = null`)
  const { queue, close } = openQueue({ url: copy.worker })
  const scanner = await saying('stream: Eicar-Test FOUND\0')
  expect(await checkWaiting(queue, scanner.url)).toMatchObject({ clean: 0, infected: 0 })
  expect(await database.read(world.author, (db) => findReadable(db, id))).toMatchObject({ id })
  expect(await checkWaiting(queue, scanner.url, true)).toMatchObject({ clean: 0, infected: 1 })
  expect(await checkWaiting(queue, scanner.url, true)).toMatchObject({ clean: 0, infected: 0 })
  expect(await database.read(world.author, (db) => findReadable(db, id))).toBeUndefined()
  scanner.close()
  await administer(copy.url, `delete from portal.attachment`)
  await close()
})

if (!hasClamd) console.info('clamd is not on this machine: files were checked by a stand-in that speaks its protocol')

describe.runIf(hasClamd)('by the real daemon', () => {
  test('EICAR is found plain, in an archive, and in an archive in a document; the rest is clean', async () => {
    const clamd = await openClamd()
    const inside = zipped([part('eicar.com', Buffer.from(eicar))])
    expect(await scan(clamd.url, pieces(eicar))).toBe('infected')
    expect(await scan(clamd.url, pieces(eicar.slice(0, 20), eicar.slice(20)))).toBe('infected')
    expect(await scan(clamd.url, pieces(inside))).toBe('infected')
    expect(await scan(clamd.url, pieces(docx(part('word/media/a.bin', inside))))).toBe('infected')
    expect(await scan(clamd.url, pieces(docx()))).toBe('clean')
    expect(await scan(clamd.url, pieces(...Array.from({ length: 25 }, () => Buffer.alloc(1024 * 1024, 7))))).toBe(
      'clean',
    )
    await clamd.close()
  })

  test('a clean file is delivered as it came, an infected one by nobody ever', async ({ copy, database, world }) => {
    const clamd = await openClamd()
    const good = await hung(database, world, { bytes: Buffer.from('seal;seen\n'), name: 'seals.csv' })
    const bad = await hung(database, world, { bytes: Buffer.from(eicar), name: 'seals.csv' })
    const { queue, close } = openQueue({ url: copy.worker })
    expect(await checkWaiting(queue, clamd.url)).toEqual({ clean: 1, infected: 1 })
    expect(await checkWaiting(queue, clamd.url)).toEqual({ clean: 0, infected: 0 })
    const read = (id: string) =>
      database.read(world.author, async (db) => {
        const file = await findReadable(db, id)
        return file && (await buffer(piecesOf(1, (number) => readChunk(db, file, 'whole', number)))).toString()
      })
    expect(await read(good.id)).toBe('seal;seen\n')
    expect(await read(bad.id)).toBeUndefined()
    const { rows } = await administer(copy.url, `select state from portal.attachment_content order by state`)
    expect(rows).toEqual([{ state: 'clean' }, { state: 'infected' }])
    await close()
    await clamd.close()
  })
})
