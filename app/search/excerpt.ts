/** A stretch of text; `hit` for what was asked for. */
export type Piece = { text: string; hit: boolean }

const length = 240
const before = 60

type Letter = { text: string; hit: boolean }

/**
 * The part of a text around the first thing that was asked for, without the signs of its markup; null when nothing in it
 * was. `marked` is the same text letter for letter, folded, with chr(1) and chr(2) around what was found.
 */
export function excerptOf(text: string, marked: string): Piece[] | null {
  const letters = lettersOf(text, marked)
  const first = letters.findIndex(({ hit }) => hit)
  if (first === -1) return null
  const start = first <= before ? 0 : wordAfter(letters, first - before)
  const end = letters.length <= start + length ? letters.length : wordBefore(letters, start + length)
  const pieces = piecesOf(letters.slice(start, end))
  if (start > 0) pieces.unshift({ text: '… ', hit: false })
  if (end < letters.length) pieces.push({ text: ' …', hit: false })
  return pieces
}

/** All of a text, such as a title. */
export function wholeOf(text: string, marked: string): Piece[] {
  return piecesOf(lettersOf(text, marked))
}

function lettersOf(text: string, marked: string): Letter[] {
  const originals = [...text.normalize('NFC')]
  const letters: Letter[] = []
  let hit = false
  for (const letter of marked) {
    if (letter === '\u0001') hit = true
    else if (letter === '\u0002') hit = false
    else letters.push({ text: originals[letters.length] ?? '', hit })
  }
  return letters
}

function wordAfter(letters: Letter[], at: number) {
  const space = letters.findIndex(({ text }, index) => index >= at && /\s/.test(text))
  return space === -1 || space > at + before ? at : space + 1
}

function wordBefore(letters: Letter[], at: number) {
  const space = letters.findLastIndex(({ text }, index) => index <= at && /\s/.test(text))
  return space < at - before ? at : space
}

function piecesOf(letters: Letter[]): Piece[] {
  const pieces: Piece[] = []
  for (const { text, hit } of letters) {
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += text
    else pieces.push({ text, hit })
  }
  return pieces.map(({ text, hit }) => ({ text: text.replace(/[*_#>`|[\]]+/g, '').replace(/\s+/g, ' '), hit }))
}
