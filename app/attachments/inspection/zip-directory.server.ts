import type { FileHandle } from 'node:fs/promises'
import { UnfitFile } from './kinds.ts'

export type Entry = { name: string; encrypted: boolean; method: number; packed: number; unpacked: number; at: number }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const mostEntries = 5_000
const largestDirectory = 2 * 1024 * 1024

/**
 * The directory of an archive, as every program reads it (APPNOTE 4.3.12 and 4.3.16). An archive that begins or ends
 * with something else, is split, or needs the 64-bit form is refused: none of ours does.
 */
export async function readDirectory(file: FileHandle, size: number): Promise<Entry[]> {
  const end = await endRecord(file, size)
  const [count, length, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  if (count > mostEntries) throw new UnfitFile('bomb')
  if (length > largestDirectory || offset + length !== size - endLength || end.readUInt16LE(8) !== count)
    throw new UnfitFile('broken')
  return entriesOf(await readAt(file, offset, length), count)
}

/** Without a comment behind it: that is where a second file hides. */
async function endRecord(file: FileHandle, size: number) {
  if (size < endLength) throw new UnfitFile('broken')
  const end = await readAt(file, size - endLength, endLength)
  if (end.readUInt32LE(0) !== endMark) throw new UnfitFile('broken')
  return end
}

function entriesOf(directory: Buffer, count: number) {
  const entries: Entry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) throw new UnfitFile('broken')
    // A link (APPNOTE 4.4.2 and 4.4.15; stat's mode stands in the upper half) leads out of where it is unpacked.
    if (directory.readUInt32LE(at + 38) >>> 28 === 0xa) throw new UnfitFile('broken')
    const name = directory.readUInt16LE(at + 28)
    entries.push(entryAt(directory, at, name))
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  if (at !== directory.length) throw new UnfitFile('broken')
  return entries
}

function entryAt(directory: Buffer, at: number, name: number): Entry {
  return {
    encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    at: directory.readUInt32LE(at + 42),
    name: directory.toString('utf8', at + 46, at + 46 + name),
  }
}

/** Where the packed bytes of an entry begin (APPNOTE 4.3.7). */
export async function dataOffset(file: FileHandle, { at }: Entry) {
  const header = await readAt(file, at, 30)
  if (header.readUInt32LE(0) !== 0x04034b50) throw new UnfitFile('broken')
  return at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

export async function readAt(file: FileHandle, position: number, length: number) {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead < length) throw new UnfitFile('broken')
  return bytes
}
