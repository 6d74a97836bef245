import { crc32, deflateRawSync } from 'node:zlib'

export type Packed = {
  name: string
  bytes: Uint8Array
  flags?: number
  /** What the directory says instead of the truth. */
  unpacked?: number
  at?: number
  /** As stat(2) has it; none is none said. */
  mode?: number
}

/** An archive, written entry by entry; the directory may lie. */
export function zipped(
  entries: Packed[],
  { before = Buffer.alloc(0), behind = Buffer.alloc(0), count = entries.length } = {},
) {
  const files: Buffer[] = [before]
  const directory: Buffer[] = []
  let at = before.length
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes)
    const head = header(entry, packed)
    directory.push(Buffer.concat([entryHead(entry, packed, entry.at ?? at), Buffer.from(entry.name)]))
    files.push(head, Buffer.from(entry.name), packed)
    at += head.length + Buffer.byteLength(entry.name) + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, listed, end, behind])
}

function header({ name, bytes, flags = 0, unpacked = bytes.length }: Packed, packed: Buffer) {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(crc32(bytes), 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(unpacked, 22)
  head.writeUInt16LE(Buffer.byteLength(name), 26)
  return head
}

function entryHead({ name, bytes, flags = 0, unpacked = bytes.length, mode = 0 }: Packed, packed: Buffer, at: number) {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(flags, 8)
  head.writeUInt16LE(8, 10)
  head.writeUInt32LE(crc32(bytes), 16)
  head.writeUInt32LE(packed.length, 20)
  head.writeUInt32LE(unpacked, 24)
  head.writeUInt16LE(Buffer.byteLength(name), 28)
  head.writeUInt16LE(mode, 40)
  head.writeUInt32LE(at, 42)
  return head
}

const typed = Buffer.from('<?xml version="1.0"?><Types/>')

/** A Word document, and whatever else is put into it. */
export function docx(...more: Packed[]) {
  return zipped([{ name: '[Content_Types].xml', bytes: typed }, { name: 'word/document.xml', bytes: typed }, ...more])
}
