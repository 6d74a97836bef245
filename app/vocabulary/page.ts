/** Rows on one page of any list. */
export const pageSize = 50

/** Where a page ends. The time stays text: a Date would lose the microseconds and skip or repeat rows. */
export type Cursor = { released_at: string; id: string }

const instant = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Opaque, fit for an address. */
export function encodeCursor({ released_at, id }: Cursor) {
  return btoa(`${released_at} ${id}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null for everything that the database would refuse or that this code never wrote. */
export function decodeCursor(text: string): Cursor | null {
  if (text.length > 120 || !/^[\w-]+$/.test(text)) return null
  const [released_at = '', id = '', ...rest] = plain(text).split(' ')
  const fits = rest.length === 0 && isInstant(released_at) && uuid.test(id)
  return fits ? { released_at, id } : null
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
