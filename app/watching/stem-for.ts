import { type IndicatorType, stemOf } from '#app/indicators/types.ts'

/** What a value is met by: the part that a clone keeps, or all of it. */
export function stemFor(type: IndicatorType, value: string) {
  return stemOf(type, value) ?? value
}
