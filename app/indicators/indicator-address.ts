import { checkIndicator, guessTypes } from './check-indicator.ts'
import type { IndicatorType } from './types.ts'

/** Types whose form nobody writes by chance. A word such as "terminal" is a BIC too, so a BIC is not among them. */
const unmistakable: readonly IndicatorType[] = [
  ...(['container', 'imo_ship', 'imo_company', 'mmsi', 'iban', 'lei', 'vat', 'phone'] as const),
  ...(['email', 'domain', 'ip', 'bitcoin', 'tron', 'ethereum'] as const),
]

/** What a bare text certainly is, though its check digit may be wrong; null when it could be something else. */
export function certainType(raw: string): IndicatorType | null {
  const [likeliest] = guessTypes(raw)
  if (!likeliest || !unmistakable.includes(likeliest)) return null
  const { outcome } = checkIndicator(likeliest, raw)
  return outcome === 'ok' || (outcome === 'warn' && likeliest === 'container') ? likeliest : null
}

/** Where a number that was typed into a search box is told about; null when it may be a word to search for. */
export function indicatorAddress(text: string): string | null {
  const type = certainType(text.trim())
  return type && addressOf(type, checkIndicator(type, text).value)
}

export function addressOf(type: string, value: string) {
  return `/indicators/${type}/${encodeURIComponent(value)}`
}
