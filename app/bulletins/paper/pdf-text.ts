import { decoded } from '#app/vocabulary/html.ts'

export type Run = { text: string; bold: boolean; italic: boolean; mono: boolean }
export type Block = { kind: 'paragraph' | 'heading' | 'item' | 'quotation'; depth: number; bullet: string; runs: Run[] }

/** A line that no Markdown was written in. */
export function plainBlock(kind: Block['kind'], text: string): Block {
  return { kind, depth: 0, bullet: '', runs: [{ text, bold: false, italic: false, mono: false }] }
}

type Place = {
  lists: { ordered: boolean; count: number }[]
  bold: number
  italic: number
  mono: number
  quoted: number
}

/** The blocks of a text, from the HTML that renderMarkdown makes of it: a dozen tags, always well formed. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = []
  const place: Place = { lists: [], bold: 0, italic: 0, mono: 0, quoted: 0 }
  for (const [, closing, tag, text] of html.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    if (tag) enter(blocks, place, tag, closing === '/')
    else if (text) write(blocks, place, text)
  }
  return blocks.filter(({ runs }) => runs.some(({ text }) => text.trim()))
}

function enter(blocks: Block[], place: Place, tag: string, leaving: boolean) {
  const step = leaving ? -1 : 1
  if (tag === 'strong') place.bold += step
  if (tag === 'em') place.italic += step
  if (tag === 'code') place.mono += step
  if (tag === 'blockquote') place.quoted += step
  if (tag === 'ul' || tag === 'ol') enterList(place, tag, leaving)
  if (tag === 'br') write(blocks, place, '\n')
  if (!leaving && ['p', 'h3', 'h4', 'li'].includes(tag)) begin(blocks, place, tag)
}

function enterList(place: Place, tag: string, leaving: boolean) {
  if (leaving) place.lists.pop()
  else place.lists.push({ ordered: tag === 'ol', count: 0 })
}

function begin(blocks: Block[], place: Place, tag: string) {
  const list = place.lists.at(-1)
  const within = tag === 'p' && list && blocks.at(-1)?.kind === 'item' && blocks.at(-1)?.runs.length === 0
  if (within) return
  if (tag === 'li' && list) list.count += 1
  const bullet = tag === 'li' ? (list?.ordered ? `${list.count}.` : '•') : ''
  blocks.push({ kind: kindOf(tag, place), depth: place.lists.length, bullet, runs: [] })
}

function kindOf(tag: string, place: Place): Block['kind'] {
  if (tag === 'li') return 'item'
  if (tag !== 'p') return 'heading'
  return place.quoted > 0 ? 'quotation' : 'paragraph'
}

function write(blocks: Block[], place: Place, text: string) {
  const words = text === '\n' ? text : decoded(text).replace(/\s+/g, ' ')
  blocks.at(-1)?.runs.push({ text: words, bold: place.bold > 0, italic: place.italic > 0, mono: place.mono > 0 })
}
