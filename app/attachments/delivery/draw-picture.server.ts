import { inTurn, sharp } from '../inspection/sharp.server.ts'
import { mostPixels } from '../limits.ts'
import { type Reader, watermarkTile } from './watermark.ts'

type Wanted = {
  width: number
  height: number
  /** Pixels of the longer edge; smaller pictures stay as they are. */
  longest?: number
  /** For whom it is drawn, where it has to say so. */
  reader: Reader | null
}

/** A picture for one reader, as a JPEG: as large as wanted, and with the reader's mark in the pixels. */
export function drawPicture(bytes: Buffer, { width, height, longest = Infinity, reader }: Wanted): Promise<Buffer> {
  const scale = Math.min(1, longest / Math.max(width, height))
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  return inTurn(() => {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
      .resize({ ...size, fit: 'fill' })
      .flatten({ background: 'white' })
    const tile = reader && { input: watermarkTile(reader, size.width), tile: true, gravity: 'northwest' }
    return (tile ? picture.composite([tile]) : picture).jpeg({ quality: 88 }).toBuffer()
  })
}
