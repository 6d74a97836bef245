import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { signIn } from '../ask.ts'
import { expect, test } from './portal.ts'
import { family } from './processes.ts'

const mebibyte = 1024 * 1024
const person = 'bram-verstraeten'

test('25 MB are taken in and given out again in less than 150 MB of memory', async ({
  baseURL: url = '',
  start,
  measured,
}) => {
  const { child } = await start()
  const cookie = await signIn(url, person)
  const address = `${url}/bulletins/${await ownDraft(url, cookie)}/layers/1/attachments/incoming`
  const web = webServer(child.pid ?? 0)
  const table = Buffer.alloc(25 * mebibyte - 1_000, 'MSKU6011672;seen twice since Monday\n')
  const photo = await noise()
  await send(address, cookie, 'warm.csv', Buffer.from('a;b\n'))
  for (const [name, bytes] of [
    ['table.csv', table],
    ['photo.jpg', photo],
  ] as const) {
    const memory = watch(web)
    const begun = performance.now()
    const { taken } = await send(address, cookie, name, bytes)
    const took = Math.round(performance.now() - begun)
    const grown = memory.grown()
    measured(`${name}, ${megabytes(bytes.length)} MB: ${took} ms, ${megabytes(grown)} MB of memory more at the most`)
    expect(taken).toEqual([{ name }])
    expect(grown).toBeLessThan(150_000_000)
  }
  expect(await send(address, cookie, 'large.csv', Buffer.alloc(30 * mebibyte, 'a'))).toEqual({
    taken: [{ name: 'large.csv', fault: 'too_large' }],
  })
  const memory = watch(web)
  expect(await slowly(`${url}${await lastTable(url, cookie, address)}`, cookie)).toBe(table.length)
  measured(`taken away by a slow reader: ${megabytes(memory.grown())} MB of memory more at the most`)
})

async function ownDraft(url: string, cookie: string) {
  const page = await (await fetch(`${url}/bulletins/drafts`, { headers: { cookie } })).text()
  return /BW-[0-9A-Z]{4}-[0-9A-Z]{4}(?=\/edit)/.exec(page)?.[0] ?? ''
}

async function lastTable(url: string, cookie: string, address: string) {
  const reference = address.split('/')[4]
  const page = await (await fetch(`${url}/bulletins/${reference}`, { headers: { cookie } })).text()
  return /href="(\/attachments\/[^"]+)"[^>]*table[.]csv/.exec(page)?.[1] ?? ''
}

async function send(address: string, cookie: string, name: string, bytes: Uint8Array) {
  const body = new FormData()
  body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
  const sent = { cookie, origin: new URL(address).origin }
  const form = new Response(body)
  const whole = Buffer.from(await form.arrayBuffer())
  const answer = await fetch(address, {
    method: 'POST',
    headers: { ...sent, 'content-type': form.headers.get('content-type') ?? '' },
    body: whole,
  })
  return (await answer.json()) as { taken: { name: string; fault?: string }[] }
}

/** Reads a piece, rests, reads on: the portal must not gather what is not taken. */
async function slowly(address: string, cookie: string) {
  const answer = await fetch(address, { headers: { cookie } })
  let length = 0
  let rested = 0
  for await (const bytes of Readable.fromWeb(answer.body as ReadableStream)) {
    length += bytes.length
    if (length < rested + mebibyte) continue
    rested = length
    await pause(100)
  }
  return length
}

/** A photo of noise, which no compression makes smaller. */
async function noise() {
  const [width, height] = [5_600, 3_900]
  return sharp({
    create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg({ quality: 96 })
    .toBuffer()
}

function webServer(start: number) {
  const named = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('app/server.ts')
  return family(start).find(named) ?? 0
}

function watch(pid: number) {
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024
  const before = now()
  let most = before
  const clock = setInterval(() => {
    most = Math.max(most, now())
  }, 20)
  return {
    grown: () => {
      clearInterval(clock)
      return Math.max(most, now()) - before
    },
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
