import { isPort } from '#app/vocabulary/codes/ports.ts'
import { detect } from '../detection/detect.ts'
import type { IndicatorType } from '../types.ts'
import { personalTypes } from '../types.ts'
import type { Judged } from './judge-line.ts'

/** Something found in a text that is not taken yet. `as` tells where it would go. */
export type Finding = Judged & { type: IndicatorType; key: string; personal: boolean; as: 'indicator' | 'port' }

type Taken = { indicators: readonly { type: string; value: string }[]; ports: readonly string[] }

/** What a text names beyond what was taken from it; a port of the list goes to the ports of the bulletin. */
export function findingsIn(text: string, language: string | null, taken: Taken): Finding[] {
  const known = new Set(taken.indicators.map(keyOf))
  for (const port of taken.ports) known.add(keyOf({ type: 'unlocode', value: port }))
  const findings: Finding[] = []
  for (const { type, raw, value, outcome, reason } of detect(text, language ? { language } : {})) {
    const key = keyOf({ type, value })
    if (outcome === 'reject' || known.has(key)) continue
    known.add(key)
    findings.push({
      ...{ key, type, raw, value, outcome, text: raw, note: '', suggestions: [] },
      reason: reason && `indicators:reason.${reason}`,
      personal: personalTypes.includes(type),
      as: type === 'unlocode' && isPort(value) ? 'port' : 'indicator',
    })
  }
  return findings
}

function keyOf({ type, value }: { type: string; value: string }) {
  return `${type} ${value}`
}
