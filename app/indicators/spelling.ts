import type { IndicatorType } from './types.ts'

/** A value as it is read aloud: `MSKU 601 167 2`, `GR16 0110 1050`. */
export function spelt(type: IndicatorType, value: string) {
  if (type === 'container') return value.replace(/^(.{4})(.{3})(.{3})(.*)$/, '$1 $2 $3 $4').trim()
  if (type === 'iban') return value.replace(/(.{4})(?=.)/g, '$1 ')
  if (type === 'imo_ship') return `IMO ${value}`
  return value
}
