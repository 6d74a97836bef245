import type { ListedBulletin } from '#app/bulletins/queries/listed.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { excerptOf, type Piece, wholeOf } from './excerpt.ts'
import type { Hit } from './search-bulletins.server.ts'

export type Excerpt = { position: number; tlp: Tlp; pieces: Piece[] }
export type Shown = Omit<ListedBulletin, 'title'> & { title: Piece[]; excerpts: Excerpt[] }

const most = 2

/** A hit as the page shows it: the title, and what the first layers that say it say. */
export function shownOf({ title, marked_title, layers, ...bulletin }: Hit): Shown {
  const excerpts = layers.flatMap(({ position, tlp, text, marked }) => {
    const pieces = excerptOf(text, marked)
    return pieces ? [{ position, tlp, pieces }] : []
  })
  return { ...bulletin, title: wholeOf(title, marked_title), excerpts: excerpts.slice(0, most) }
}
