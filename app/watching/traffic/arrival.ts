/** When something comes, as it was written: without a zone it is the reader's. */
export type Arrival = { at: string; zoned: boolean }

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i
const spoken = /^(\d\d?)[./-](\d\d?)[./-](\d{4})(?:[T ,]+(\d\d?)[:.h](\d\d))?$/i

/** A day with or without an hour, in the order of ISO 8601 or as Europe writes it; null for days no calendar has. */
export function arrivalOf(text: string): Arrival | null {
  const typed = text.trim()
  const [, year, month, day, hour = '0', minute = '00', zone] = iso.exec(typed) ?? europeans(typed)
  if (!year || !month || !day) return null
  const at = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00`
  const moment = new Date(`${at}Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 16) !== at.slice(0, 16)) return null
  const offset = zone && (/^(Z|UTC)$/i.test(zone) ? 'Z' : zone)
  return { at: offset ? `${at}${offset}` : at, zoned: Boolean(offset) }
}

function europeans(typed: string): (string | undefined)[] {
  const [, day, month, year, hour, minute] = spoken.exec(typed) ?? []
  return ['', year, month, day, hour, minute]
}

function two(number: string) {
  return number.padStart(2, '0')
}
