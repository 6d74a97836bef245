import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import Busboy, { type BusboyFileStream } from '@fastify/busboy'
import { UnfitFile } from '../inspection/kinds.ts'
import { largestFile, mostAtOnce } from '../limits.ts'

export type Incoming = { name: string; bytes: BusboyFileStream }

type Work<T> = (file: Incoming) => Promise<T>

/**
 * Hands each file of a posted form on while it arrives, one after the other; nothing is kept in memory. What one post
 * brings above the most there may be is left, and `left` says so. Answers null for what is no form, or broke off.
 */
export async function receiveFiles<T>(request: Request, work: Work<T>) {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;/i.test(type)) return null
  const works: Promise<T>[] = []
  const form = opened(type, (file) => {
    const queued = (works.at(-1) ?? Promise.resolve()).then(() => work(file))
    queued.catch(() => file.bytes.resume())
    works.push(queued)
  })
  if (!form) return null
  let left = false
  form.on('filesLimit', () => {
    left = true
  })
  const arrived = await pour(Readable.fromWeb(request.body as ReadableStream), form)
  // Where it broke off, so did the work at the last file.
  await Promise.allSettled(works)
  return arrived ? { done: await Promise.all(works), left } : null
}

function opened(type: string, file: (file: Incoming) => void) {
  try {
    const form = Busboy({
      headers: { 'content-type': type },
      limits: { fileSize: largestFile, files: mostAtOnce, fields: 20, fieldSize: 1_000, parts: 30, headerPairs: 20 },
    })
    form.on('file', (_field, bytes, name) => (name ? file({ name, bytes }) : bytes.resume()))
    return form
  } catch {
    return null
  }
}

function pour(body: Readable, form: NonNullable<ReturnType<typeof opened>>) {
  return new Promise<boolean>((resolve) => {
    const ended = (whole: boolean) => {
      body.unpipe(form)
      body.resume()
      resolve(whole)
    }
    form.on('finish', () => ended(true))
    form.on('error', () => ended(false))
    body.on('error', () => {
      form.destroy()
      ended(false)
    })
    body.pipe(form)
  })
}

/** For after the bytes are spooled: they end early at the limit. */
export function refuseCut(bytes: BusboyFileStream) {
  if (bytes.truncated) throw new UnfitFile('too_large')
}
