export type Checked = {
  outcome: 'ok' | 'warn' | 'reject'
  raw: string
  /** Normalised, for comparing; empty when rejected. */
  value: string
  /** A code, said by the catalogue "indicators" under "reason". */
  reason: string | null
  /** What may have been meant, normalised, best first, at most five. */
  suggestions: string[]
  /** It passes, but proves less than usual: said by the catalogue "indicators" under "weak". */
  weak?: boolean
}

export type Rule = (raw: string) => Checked

export function ok(raw: string, value: string): Checked {
  return { outcome: 'ok', raw, value, reason: null, suggestions: [] }
}

/** Keep it and say why: a report contains what it contains. */
export function warn(raw: string, value: string, reason: string, suggestions: string[] = []): Checked {
  return { outcome: 'warn', raw, value, reason, suggestions: few(value, suggestions) }
}

export function reject(raw: string, reason: string, suggestions: string[] = []): Checked {
  return { outcome: 'reject', raw, value: '', reason, suggestions: few('', suggestions) }
}

function few(value: string, suggestions: string[]) {
  return [...new Set(suggestions)].filter((suggestion) => suggestion !== value).slice(0, 5)
}

/** Upper case without what people put between the signs: spaces, dashes, dots, slashes. */
export function compact(raw: string) {
  return raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015\u2212./_\u00b7\u200b]/g, '')
}

/** Upper case with nothing but letters and digits. */
export function lettersAndDigits(raw: string) {
  return compact(raw).replace(/[^A-Z0-9]/g, '')
}
