import { createHash } from 'node:crypto'
import type { Fields, Value } from './draft-text.ts'

/** The same for the same value; nothing else is told from it. */
export function fingerprint(value: Value) {
  return createHash('sha256')
    .update(JSON.stringify(String(value)))
    .digest('base64url')
    .slice(0, 16)
}

/** What a form carries back, so that a later saving knows what its writer changed. Empty fields are left out. */
export function writtenPrints(fields: Fields) {
  const filled = Object.entries(fields).filter(([, value]) => value.length > 0)
  return JSON.stringify(Object.fromEntries(filled.map(([name, value]) => [name, fingerprint(value)])))
}

/** A mangled text reads as an empty one: then every difference is asked about. */
export function readPrints(text: string): Record<string, string> {
  const read = parsed(text)
  if (typeof read !== 'object' || read === null) return {}
  return Object.fromEntries(Object.entries(read).filter(([, print]) => typeof print === 'string'))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
