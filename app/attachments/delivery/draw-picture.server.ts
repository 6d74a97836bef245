import { buffer } from 'node:stream/consumers'
import { inTurn, sharp } from '../inspection/sharp.server.ts'
import { mostPixels } from '../limits.ts'
import { chunksOf } from '../storage/chunks.server.ts'
import { type Piece, piecesOf } from './deliver.server.ts'
import type { Readable } from './read-attachment.server.ts'
import { type Reader, watermarkTile } from './watermark.ts'

type Wanted = {
  /** Pixels of the longer edge; smaller pictures stay as they are. */
  longest?: number
  /** For whom it is drawn, where it has to say so. */
  reader: Reader | null
}

/** A picture for one reader, as a JPEG: as large as wanted, and with the reader's mark in the pixels. */
export async function pictureFor(file: Readable, piece: Piece, { longest = Infinity, reader }: Wanted) {
  const { width, height, size } = file
  const scale = Math.min(1, longest / Math.max(width ?? 1, height ?? 1))
  return inTurn(async () => {
    const bytes = await buffer(piecesOf(chunksOf(Number(size)), piece))
    const box = [width ?? 1, height ?? 1].map((edge) => Math.max(1, Math.round(edge * scale)))
    return draw(bytes, box as [number, number], reader)
  })
}

/** The small one, which is kept as it is shown; the reader's mark goes into it too. */
export async function thumbnailFor(bytes: Buffer, reader: Reader | null) {
  if (!reader) return Buffer.from(bytes)
  const { width, height } = await sharp(bytes).metadata()
  return inTurn(() => draw(bytes, [width, height], reader))
}

function draw(bytes: Buffer, [width, height]: [number, number], reader: Reader | null) {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: 'white' })
  const tile = reader && { input: watermarkTile(reader, width), tile: true, gravity: 'northwest' }
  return (tile ? picture.composite([tile]) : picture).jpeg({ quality: 88 }).toBuffer()
}
