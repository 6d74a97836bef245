import { type Checked, checkIndicator } from '../check-indicator.ts'
import { certainType } from '../indicator-address.ts'
import type { IndicatorType } from '../types.ts'
import type { Line } from './read-lines.ts'

/** What the rules say of one line; `reason` is a code for `sentence`. */
export type Judged = Pick<Checked, 'outcome' | 'value' | 'suggestions'> & {
  text: string
  type: IndicatorType | null
  raw: string
  note: string
  reason: string | null
}

const longest = 500

/** `chosen` is the type for lines that name none; without one it has to be certain what a line is. */
export function judgeLine(line: Line, chosen: IndicatorType | null): Judged {
  const type = line.type ?? chosen ?? certainType(line.value)
  const { text, value: raw, note } = line
  const refused = (reason: string, suggestions: string[] = []): Judged => ({
    ...{ text, type, raw, note, value: '', outcome: 'reject', reason, suggestions },
  })
  if (raw.length > longest || note.length > longest) return refused(`indicators:entry.too_long?count=${longest}`)
  if (!type) return refused('indicators:entry.which_type')
  const { outcome, value, reason, suggestions } = checkIndicator(type, raw)
  const said = reason && `indicators:reason.${reason}`
  if (outcome === 'reject') return refused(said ?? 'indicators:entry.which_type', suggestions)
  return { text, type, raw, note, value, outcome, reason: said, suggestions }
}
