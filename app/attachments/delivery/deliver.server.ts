import { chunksOf } from '../storage/chunks.server.ts'
import type { Readable } from './read-attachment.server.ts'

/** One piece of a file; undefined when it may not be read any more. */
export type Piece = (number: number) => Promise<Uint8Array | undefined>

/** All pieces in a row. A right that ends meanwhile ends them. */
export async function* piecesOf(count: number, piece: Piece) {
  for (let number = 0; number < count; number += 1) {
    const bytes = await piece(number)
    if (!bytes) throw new Error('The file is not there any more.')
    yield bytes
  }
}

/** A file piece by piece, each asked for when there is room for it, which `room` waits for. */
export function streamOf(file: Readable, piece: Piece, room: () => Promise<void>) {
  const pieces = piecesOf(chunksOf(Number(file.size)), (number) => room().then(() => piece(number)))
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const { done, value } = await pieces.next()
        if (done) stream.close()
        else stream.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Taken away, never opened: whatever is in it runs nowhere near the portal. */
export function downloadHeaders({ name, media_type }: Pick<Readable, 'name' | 'media_type'>, size: number) {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return {
    ...inert,
    'Content-Type': media_type,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
  }
}

/** A picture that we drew, for a page of ours. No address of the portal lets a browser guess types, or keep what it does not say. */
export const pictureHeaders = {
  'Content-Type': 'image/jpeg',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "default-src 'none'; sandbox",
}

const { 'Content-Type': _, 'Content-Disposition': __, ...inert } = pictureHeaders
