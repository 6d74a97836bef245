/** Rows on one page of any list. */
export const pageSize = 50

/** Where a page ends. The time stays text: a Date would lose the microseconds and skip or repeat rows. */
export type Cursor = { at: string; id: string }

/** Which page of a list is asked for; null is the first one. */
export type Page = { direction: 'older' | 'newer'; cursor: Cursor } | null

/**
 * The rows that were asked for, one more than fit and read away from the cursor, as a page: the newest first, with the
 * cursors of the pages beside it, null where there is none.
 */
export function paged<Row extends { position: string }>(rows: Row[], page: Page, idOf: (row: Row) => string) {
  const newer = page?.direction === 'newer'
  const beyond = rows.length > pageSize
  const shown = rows.slice(0, pageSize)
  if (newer) shown.reverse()
  const cursorOf = (row: Row | undefined) => (row ? encodeCursor({ at: row.position, id: idOf(row) }) : null)
  return {
    shown,
    newer: (newer ? beyond : page) ? cursorOf(shown.at(0)) : null,
    older: (newer ? page : beyond) ? cursorOf(shown.at(-1)) : null,
  }
}

const instant = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Opaque, fit for an address. */
export function encodeCursor({ at, id }: Cursor) {
  return btoa(`${at} ${id}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null for everything that the database would refuse or that this code never wrote. */
export function decodeCursor(text: string): Cursor | null {
  if (text.length > 120 || !/^[\w-]+$/.test(text)) return null
  const [at = '', id = '', ...rest] = plain(text).split(' ')
  const fits = rest.length === 0 && isInstant(at) && uuid.test(id)
  return fits ? { at, id } : null
}

function plain(text: string) {
  // A length of 4n + 1 is no base 64 and makes atob throw.
  return text.length % 4 === 1 ? '' : atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}

/** A day such as 31 February passes the pattern, and JavaScript silently makes it 3 March. */
function isInstant(text: string) {
  const time = instant.test(text) ? new Date(text) : new Date(Number.NaN)
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19)
}
