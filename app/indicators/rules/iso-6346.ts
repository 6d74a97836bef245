import { type Checked, compact, ok, reject, warn } from './checked.ts'
import { asWritten, swaps } from './misread.ts'

const shape = /^[A-Z]{3}[UJZ]\d{7}$/

/** ISO 6346: A is 10, then upwards without the multiples of 11, so that no letter counts as nothing. */
const letterValues = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [letter, letterValue(index)]))

function letterValue(index: number) {
  return 10 + index + Math.floor((index + 9) / 10)
}

function signValue(sign: string) {
  return letterValues.get(sign) ?? Number(sign)
}

/** The weighted sum of the first ten signs, modulo 11: 0 to 10. */
export function remainderOf(number: string) {
  return [...number.slice(0, 10)].reduce((sum, sign, place) => sum + signValue(sign) * 2 ** place, 0) % 11
}

export function checkDigitOf(number: string) {
  return String(remainderOf(number) % 10)
}

/** ISO 6346. A wrong check digit is kept with a warning: it is a misread number, or a cloned one. */
export function checkContainer(raw: string): Checked {
  // The check digit is painted in a box, and typed in brackets.
  const value = compact(raw).replace(/[()[\]]/g, '')
  if (!shape.test(value)) return reject(raw, 'container_shape', guesses(value))
  if (checkDigitOf(value) !== value.charAt(10))
    return warn(raw, value, 'container_check_digit', [corrected(value), ...swaps(value, 4).filter(isContainer)])
  return remainderOf(value) === 10 ? { ...ok(raw, value), weak: true } : ok(raw, value)
}

export function isContainer(value: string) {
  return shape.test(value) && checkDigitOf(value) === value.charAt(10)
}

function corrected(value: string) {
  return value.slice(0, 10) + checkDigitOf(value)
}

/** For a text of the wrong shape: the last digit left out, one too many, or letters for digits. */
function guesses(value: string) {
  const read = hasOwner(value) ? (asWritten(value, 4) ?? '') : ''
  if (!/^[A-Z]{3}[UJZ]/.test(read)) return []
  if (read.length === 10) return [corrected(read)]
  if (read.length === 11) return isContainer(read) ? [read] : [read, corrected(read)]
  return read.length === 12 ? withoutOne(read).filter(isContainer).reverse() : []
}

/** One misread letter at most: two letters and eight digits are something else. */
function hasOwner(value: string) {
  return value.slice(0, 4).replace(/[^A-Z]/g, '').length >= 3
}

function withoutOne(read: string) {
  return [...read].map((_, place) => read.slice(0, place) + read.slice(place + 1)).slice(4)
}
