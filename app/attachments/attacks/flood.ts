import { crc32, deflateSync } from 'node:zlib'

/** A PNG of few bytes that says to be very large. */
export function flood(width: number, height: number) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    piece('IHDR', head),
    piece('IDAT', deflateSync(Buffer.alloc(4_096))),
    piece('IEND', Buffer.alloc(0)),
  ])
}

function piece(type: string, bytes: Buffer) {
  const framed = Buffer.alloc(bytes.length + 12)
  framed.writeUInt32BE(bytes.length, 0)
  framed.write(type, 4, 'latin1')
  framed.set(bytes, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, bytes.length + 8)), bytes.length + 8)
  return framed
}
