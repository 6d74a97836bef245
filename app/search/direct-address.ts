import { indicatorAddress } from '#app/indicators/indicator-address.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'

/** Where what was typed stands by itself: the page of an identifier, or of a bulletin by its reference. */
export function directAddress(text: string): string | null {
  if (!text) return null
  const reference = referenceOf(text)
  return reference ? `/bulletins/${reference}` : indicatorAddress(text)
}
