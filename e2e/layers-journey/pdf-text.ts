import { inflateSync } from 'node:zlib'

/** The letters of a PDF in the order in which they are drawn, found through the tables by which its fonts name their signs. */
export function pdfText(pdf: Buffer) {
  const objects = objectsOf(pdf.toString('latin1'))
  const fonts = new Map<string, Map<string, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name, signsOf(objects, id))
  return [...objects.values()].map(({ stream }) => drawn(stream, fonts)).join('\n')
}

type PdfObject = { head: string; stream: string }

function objectsOf(pdf: string) {
  const found = pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/g)
  return new Map(
    [...found].map(([, id = '', head = '', stream = '']) => [id, { head, stream: inflated(head, stream) }]),
  )
}

function inflated(head: string, stream: string) {
  return head.includes('FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : ''
}

/** From the number of a sign to its letter (PDF 32000-1, 9.10.3). */
function signsOf(objects: Map<string, PdfObject>, id: string) {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? ''
  const signs = new Map<string, string>()
  const ranges = (objects.get(table)?.stream ?? '').matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)
  for (const [, first = '', letters = ''] of ranges)
    for (const [place, [, letter = '']] of [...letters.matchAll(/<([\w ]+)>/g)].entries())
      signs.set((Number.parseInt(first, 16) + place).toString(16).padStart(4, '0'), lettersOf(letter))
  return signs
}

/** A ligature is several letters, between which there may be spaces. */
function lettersOf(hex: string) {
  return String.fromCharCode(...(hex.match(/\w{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
}

function drawn(stream: string, fonts: Map<string, Map<string, string>>) {
  let signs = new Map<string, string>()
  let text = ''
  for (const [, font, line = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) signs = fonts.get(font) ?? new Map()
    for (const [, run = ''] of line.matchAll(/<(\w+)>/g))
      text += (run.match(/.{4}/g) ?? []).map((sign) => signs.get(sign.toLowerCase()) ?? '').join('')
  }
  return text
}
