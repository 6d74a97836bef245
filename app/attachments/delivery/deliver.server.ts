import { chunksOf } from '../storage/chunks.server.ts'
import type { Readable } from './read-attachment.server.ts'

type Piece = (number: number) => Promise<Uint8Array | undefined>

/**
 * A file piece by piece, each asked for when there is room for it: a right that ends meanwhile ends the file. `room`
 * resolves when what was sent before is on its way.
 */
export function streamOf(file: Readable, piece: Piece, room: () => Promise<void>) {
  const count = chunksOf(Number(file.size))
  let number = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        if (number === count) return stream.close()
        await room()
        const bytes = await piece(number)
        number += 1
        return bytes ? stream.enqueue(bytes) : stream.error(new Error('The file is not there any more.'))
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
