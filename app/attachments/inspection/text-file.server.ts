import { createReadStream } from 'node:fs'
import { type Kind, UnfitFile } from './kinds.ts'

const markup = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|math|\?xml|\?php|%)/i
const hidden = /(?![\t\n\f\r])\p{Cc}/u
const shell = /^(?:#!|@echo off|MZ|<\?php)/i

/** Plain text in UTF-8 or UTF-16: no control characters, no mark-up, no script for a shell. By its name a table or a text. */
export async function textKind(path: string, name: string): Promise<Kind> {
  const decoder = await decoderOf(path)
  let before = ''
  for await (const bytes of createReadStream(path)) {
    const text = decode(decoder, bytes as Buffer)
    refuseText(before + text, before === '')
    before = text.slice(-20) || before
  }
  decode(decoder)
  return /[.](csv|tsv)$/i.test(name) ? 'csv' : 'txt'
}

function refuseText(text: string, first: boolean) {
  if (hidden.test(text)) throw new UnfitFile('type')
  if (/<svg/i.test(text)) throw new UnfitFile('vector')
  if (markup.test(text)) throw new UnfitFile('web_page')
  if (first && shell.test(text)) throw new UnfitFile('program')
}

async function decoderOf(path: string) {
  for await (const bytes of createReadStream(path, { end: 1 })) {
    const [one, two] = bytes as Buffer
    if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
    if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  }
  return new TextDecoder('utf-8', { fatal: true })
}

function decode(decoder: TextDecoder, bytes?: Buffer) {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw new UnfitFile('text')
  }
}
