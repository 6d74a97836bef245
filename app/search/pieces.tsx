import type { Piece } from './excerpt.ts'

/** What was found is marked; nothing here is ever read as markup. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay where they are.
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
