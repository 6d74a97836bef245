import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { type Kind, UnfitFile } from './kinds.ts'
import { dataOffset, type Entry, readDirectory } from './zip-directory.server.ts'

const mebibyte = 1024 * 1024
const largestUnpacked = 200 * mebibyte
/** Text packs to a fifteenth, repetitive tables to a hundredth; deflate itself ends at 1,032. */
const steepest = 200

const macros = /(^|\/)(vbaProject|vbaData|xlmacros?|macrosheets?\/|activeX\/|Basic\/|Scripts\/)/i
const inside = /[.](exe|dll|com|scr|msi|js|jse|vbs|vbe|wsf|hta|ps1|bat|cmd|jar|lnk|zip|rar|7z|gz|iso|docm|xlsm|pptm)$/i
const objects = /(^|\/)(oleObject\d*|package\d*)[.]bin$|^Object \d+\/.*[.]bin$/i

const documents: readonly [Kind, RegExp][] = [
  ['docx', /^word\/document\d*[.]xml$/],
  ['xlsx', /^xl\/workbook[.]xml$/],
  ['pptx', /^ppt\/presentation[.]xml$/],
]

const openDocuments: Record<string, Kind> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

/**
 * Which office document an archive is, judged by its directory and by unpacking all of it into nothing. Refused: macros,
 * programs and archives inside, passwords, more than 200 MiB or 200 times its size unpacked, and every other archive.
 */
export async function officeKind(path: string, size: number): Promise<Kind> {
  const file = await open(path)
  try {
    const entries = await readDirectory(file, size)
    refuseByName(entries)
    refuseBySize(entries, size)
    const kind = await kindOf(path, file, entries)
    for (const entry of entries) await unpackIntoNothing(path, await dataOffset(file, entry), entry)
    return kind
  } finally {
    await file.close()
  }
}

function refuseByName(entries: Entry[]) {
  if (entries.some(({ encrypted }) => encrypted)) throw new UnfitFile('encrypted')
  if (entries.some(({ name }) => name.includes('..') || name.startsWith('/') || name.includes('\\')))
    throw new UnfitFile('broken')
  if (entries.some(({ name }) => macros.test(name))) throw new UnfitFile('macros')
  if (entries.some(({ name }) => inside.test(name) || objects.test(name))) throw new UnfitFile('embedded')
}

function refuseBySize(entries: Entry[], size: number) {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > largestUnpacked || unpacked > size * steepest) throw new UnfitFile('bomb')
  // Two entries over the same bytes unpack to far more than the file holds.
  if (new Set(entries.map(({ at }) => at)).size !== entries.length) throw new UnfitFile('bomb')
  if (entries.reduce((sum, entry) => sum + entry.packed, 0) > size) throw new UnfitFile('bomb')
}

async function kindOf(path: string, file: Awaited<ReturnType<typeof open>>, entries: Entry[]): Promise<Kind> {
  const named = (name: string) => entries.find((entry) => entry.name === name)
  const first = named('mimetype')
  if (first) {
    const kind = openDocuments[await text(path, await dataOffset(file, first), first)]
    const manifest = named('META-INF/manifest.xml')
    const said = manifest ? await text(path, await dataOffset(file, manifest), manifest) : ''
    if (said.includes('encryption-data')) throw new UnfitFile('encrypted')
    if (kind) return kind
  }
  const contents = named('[Content_Types].xml')
  const kind = documents.find(([, part]) => entries.some(({ name }) => part.test(name)))?.[0]
  if (!contents || !kind) throw new UnfitFile('archive')
  if (/macroEnabled|vbaProject/i.test(await text(path, await dataOffset(file, contents), contents)))
    throw new UnfitFile('macros')
  return kind
}

/** The beginning of an entry, as much as says what it is. */
async function text(path: string, start: number, entry: Entry) {
  let read = ''
  const kept = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      if (read.length < mebibyte) read += bytes.toString('latin1')
      done()
    },
  })
  await unpack(path, start, entry, kept)
  return read.trim()
}

/** The directory may lie: what really comes out is counted. */
async function unpackIntoNothing(path: string, start: number, entry: Entry) {
  let seen = 0
  const count = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      seen += bytes.length
      done(seen > entry.unpacked ? new UnfitFile('bomb') : null)
    },
  })
  await unpack(path, start, entry, count)
}

async function unpack(path: string, start: number, { method, packed }: Entry, into: Writable) {
  if (packed === 0) return
  if (method !== 0 && method !== 8) throw new UnfitFile('broken')
  const bytes = createReadStream(path, { start, end: start + packed - 1 })
  const through = method === 8 ? pipeline(bytes, createInflateRaw(), into) : pipeline(bytes, into)
  await through.catch((error) => {
    throw error instanceof UnfitFile ? error : new UnfitFile('broken')
  })
}
