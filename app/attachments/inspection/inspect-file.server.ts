import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { type Fault, type Kind, UnfitFile } from './kinds.ts'
import { officeKind } from './office-file.server.ts'
import { inspectPdf } from './pdf-file.server.ts'
import { textKind } from './text-file.server.ts'

export type Received = { path: string; size: number; name: string }

const pictures = new Set(['jpg', 'png', 'webp', 'gif', 'tif', 'avif'])

const faults: Partial<Record<string, Fault>> = {
  heic: 'heic',
  xml: 'web_page',
  svg: 'vector',
  cfb: 'old_office',
  exe: 'program',
  elf: 'program',
  macho: 'program',
  class: 'program',
  wasm: 'program',
  deb: 'program',
  lnk: 'program',
  swf: 'program',
}
const archives = new Set([
  'zip',
  'rar',
  '7z',
  'gz',
  'bz2',
  'xz',
  'tar',
  'tar.gz',
  'zst',
  'lz',
  'cab',
  'ar',
  'arj',
  'iso',
  'lzh',
  'jar',
  'apk',
])

/**
 * What a file is by its bytes: a picture, which is drawn anew before it is kept, or the kind of document. Its name
 * decides nothing, except between a table and a text. Throws `UnfitFile` with the reason.
 */
export async function inspectFile({ path, size, name }: Received): Promise<Kind | 'picture'> {
  if (size === 0) throw new UnfitFile('empty')
  const head = await beginning(path)
  if (head.subarray(0, 2).toString('latin1') === 'PK') return officeKind(path, size)
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  if (found?.ext === 'pdf' && head.subarray(0, 5).toString('latin1') === '%PDF-') {
    await inspectPdf(path)
    return 'pdf'
  }
  if (found && pictures.has(found.ext)) return 'picture'
  if (found) throw new UnfitFile(faults[found.ext] ?? (archives.has(found.ext) ? 'archive' : 'type'))
  return textKind(path, name)
}

async function beginning(path: string) {
  const file = await open(path)
  try {
    const bytes = Buffer.alloc(4_100)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
