import { isPort } from '#app/vocabulary/codes/ports.ts'
import { detect, type Found } from '../detection/detect.ts'
import { type IndicatorType, personalTypes } from '../types.ts'
import type { Judged } from './judge-line.ts'

/** Something found in a text that is not taken yet. `as` tells where it would go. */
export type Finding = Judged & { type: IndicatorType; key: string; personal: boolean; as: 'indicator' | 'port' }

type Taken = { indicators: readonly { type: string; value: string }[]; ports: readonly string[] }

/** What a text names beyond what was taken from it; a port of the list goes to the ports of the bulletin. */
export function findingsIn(text: string, language: string | null, { indicators, ports }: Taken): Finding[] {
  const known = new Set(indicators.map(keyOf))
  for (const value of ports) known.add(keyOf({ type: 'unlocode', value }))
  const findings = new Map<string, Finding>()
  for (const found of detect(text, language ? { language } : {})) {
    const key = keyOf(found)
    if (isOffered(found) && !known.has(key) && !findings.has(key)) findings.set(key, findingOf(key, found))
  }
  return [...findings.values()]
}

/** An account with a sign misread is worth keeping as it was written, with the warning; no other refused value is. */
function isOffered({ type, outcome, reason }: Found) {
  return outcome !== 'reject' || (type === 'iban' && reason === 'iban_check_digits')
}

function findingOf(key: string, { type, raw, value, outcome, reason }: Found): Finding {
  return {
    ...{ key, type, raw, value, text: raw, note: '', suggestions: [] },
    outcome: outcome === 'ok' ? 'ok' : 'warn',
    reason: reason && `indicators:reason.${reason}`,
    personal: personalTypes.includes(type),
    as: type === 'unlocode' && isPort(value) ? 'port' : 'indicator',
  }
}

function keyOf({ type, value }: { type: string; value: string }) {
  return `${type} ${value}`
}
