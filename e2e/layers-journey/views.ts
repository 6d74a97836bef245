import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { behind } from '../ground.ts'
import { mailTo } from '../mail.ts'
import { villager } from '../portal.ts'
import { grouped } from '../second-tenant/containers.ts'
import { steady } from '../steady.ts'
import { pdfText } from './pdf-text.ts'
import type { Words } from './words.ts'

/** Every answer in which somebody could find something of a bulletin, as it goes over the wire. */
export async function everythingSeen(page: Page, person: string, reference: string, words: Words) {
  const own = ['', '.data', '/history', '/questions', '/acknowledgement', '/card'].map(
    (part) => `/bulletins/${reference}${part}`,
  )
  const lists = [
    '/',
    '/bulletins',
    '/bulletins.data',
    '/bulletins?tlp=2',
    '/alerts',
    '/indicators',
    '/bulletins/removals',
  ]
  const seen = new Map<string, string>()
  for (const address of [...own, ...lists, `/search?q=${words.summary}`]) seen.set(address, await source(page, address))
  seen.set('pdf', await paper(page, reference))
  seen.set('mail', JSON.stringify(await mailTo(villager(person).email)))
  return seen
}

/** Where one of these words stands. */
export function placesOf(seen: Map<string, string>, words: string[]) {
  const has = (text: string) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()))
  return [...seen].filter(([, text]) => has(text)).map(([place]) => place)
}

export async function source(page: Page, address: string) {
  return (await answerOf(page, address)).text()
}

async function paper(page: Page, reference: string) {
  const answer = await answerOf(page, `/bulletins/${reference}/pdf`)
  return answer.ok() ? pdfText(await answer.body()) : ''
}

/** What is asked by number, by word or by address is answered as if it had never been written. */
export async function expectNothing(page: Page, reference: string, words: Words) {
  const number = (address: string) =>
    Promise.all([words.container, words.madeContainer].map((value) => answered(page, address, value)))
  for (const address of [
    '/indicators/container/~',
    '/indicators/container/~/sightings',
    '/check?number=~',
    '/search?q=~',
  ]) {
    const [hidden, made] = await number(address)
    expect(hidden, address).toEqual(made)
  }
  for (const address of ['/search?q=~', `/search?q=${words.summary}+~`])
    expect(await answered(page, address, words.annex), address).toEqual(await answered(page, address, words.made))
  const photo = await photoOf(reference)
  for (const address of [
    '/attachments/~',
    '/attachments/~/picture',
    '/attachments/~/thumbnail',
    '/attachments/~/view',
  ]) {
    const answer = await answered(page, address, photo)
    expect(answer.status, address).toBe(404)
    expect(answer, address).toEqual(await answered(page, address, '00000000-0000-4000-8000-000000000000'))
  }
}

export async function photoOf(reference: string) {
  const [photo] = await behind<{ id: string }>(
    `select attachment.id from portal.attachment join portal.bulletin on bulletin.id = bulletin_id where reference = $1`,
    [reference],
  )
  return photo?.id ?? ''
}

/** The whole answer without what was asked for, however it is written. */
async function answered(page: Page, address: string, asked: string) {
  const answer = await answerOf(page, address.replace('~', asked))
  const body = steady(await answer.text(), answer.headers(), asked)
  return { status: answer.status(), body: body.replaceAll(grouped(asked), '~') }
}

/** Whoever searches or prints as often as a test is asked to wait for up to a minute. */
async function answerOf({ request }: Page, address: string) {
  const end = Date.now() + 90_000
  for (;;) {
    const answer = await request.get(address)
    if (answer.status() !== 429 || Date.now() > end) return answer
    await pause(1_000)
  }
}
