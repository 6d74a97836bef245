import { createReadStream } from 'node:fs'
import { UnfitFile } from './kinds.ts'

/** What a document does by itself, or carries: ISO 32000-2 12.6.4 and 7.11.4. A # may stand for any letter (7.3.5). */
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/
const locked = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/
const overlap = 200

/**
 * Refuses scripts, programs and files inside, and passwords, where they can be seen without unpacking the document: what
 * hides in its packed parts is why no document is ever shown by the portal, only taken away.
 */
export async function inspectPdf(path: string) {
  let before = ''
  for await (const bytes of createReadStream(path)) {
    const text = before + unescaped((bytes as Buffer).toString('latin1'))
    if (active.test(text)) throw new UnfitFile('active_pdf')
    if (locked.test(text)) throw new UnfitFile('encrypted')
    before = text.slice(-overlap)
  }
}

function unescaped(text: string) {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
