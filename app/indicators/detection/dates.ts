export type Dated = {
  /** As ISO 8601 says a day. */
  value: string
  raw: string
  start: number
  end: number
}

const numeric =
  /(?<![\p{L}\p{N}.,/-])(?:(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<d2>[0-3]?\d)([./-])(?<m2>[01]?\d)\5(?<y2>(?:19|20)\d\d|\d\d))(?![\p{L}\p{N}/-]|[.,]\d)/gu
const spoken =
  /(?<![\p{L}\p{N}.,/-])(?<d>[0-3]?\d)(?:\.|er|st|nd|rd|th)?(?: de| of)? (?<m>\p{L}{3,10})\.?(?: de|,)? (?<y>(?:19|20)\d\d)(?!\p{N})/giu

/** The first letters by which the twelve months are known in five languages, without accents. */
const months = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar(?!\w*di)|maa|mrt|mae)/,
  /^(apr|avr|abr)/,
  /^(mai|may|mei)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^sep/,
  /^(oct|okt)/,
  /^nov/,
  /^(dec|dez|dic)/,
]

/** Days that a text names, read as in Europe: the day before the month. */
export function detectDates(text: string): Dated[] {
  return [...text.matchAll(numeric), ...text.matchAll(spoken)]
    .flatMap(({ 0: raw, index, groups = {} }) => {
      const month = groups.m2 ?? groups.m ?? ''
      const value = dayOf(
        groups.y2 ?? groups.y ?? '',
        /\d/.test(month) ? month : monthOf(month),
        groups.d2 ?? groups.d ?? '',
      )
      return value ? [{ value, raw, start: index, end: index + raw.length }] : []
    })
    .sort((a, b) => a.start - b.start)
}

function monthOf(name: string) {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return String(months.findIndex((month) => month.test(folded)) + 1)
}

/** Null for days that no calendar has. */
function dayOf(year: string, month: string, day: string) {
  const full = year.length === 2 ? `20${year}` : year
  const value = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value
}
