import { diffWordsWithSpace } from 'diff'

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** More changes than this are no revision of a text but another text. */
const mostChanges = 2_000

/** Of what did not change, so much is kept beside a change that it can be found in the text. */
const context = 120

/** What became of a text, word by word; empty where nothing did. Long stretches that did not change are cut. */
export function textDifference(before: string, after: string): Piece[] {
  if (before === after) return []
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (!changes) return [removed(before), added(after)].filter(({ text }) => text !== '')
  const pieces = changes.map(({ value, added: isNew, removed: isOld }): Piece => {
    if (isNew) return added(value)
    return isOld ? removed(value) : { kind: 'same', text: value }
  })
  return pieces.map((piece, place) =>
    piece.kind === 'same' ? cut(piece, place === 0, place === pieces.length - 1) : piece,
  )
}

const added = (text: string): Piece => ({ kind: 'added', text })

const removed = (text: string): Piece => ({ kind: 'removed', text })

/** Keeps what stands next to a change: the end of what comes first, the beginning of what comes last, both in between. */
function cut(piece: Piece, first: boolean, last: boolean): Piece {
  const { text } = piece
  const head = first ? '' : text.slice(0, wordsEnd(text))
  const tail = last ? '' : text.slice(wordsBegin(text))
  if (head.length + tail.length + 1 >= text.length) return piece
  return { kind: 'same', text: `${head}${head && ' '}…${tail && ' '}${tail}` }
}

function wordsEnd(text: string) {
  const end = text.indexOf(' ', context)
  return end < 0 ? text.length : end
}

function wordsBegin(text: string) {
  const begin = text.lastIndexOf(' ', text.length - context)
  return begin < 0 ? 0 : begin + 1
}
