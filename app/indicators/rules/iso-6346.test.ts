import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContainer, checkDigitOf, isContainer, remainderOf } from './iso-6346.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letter = fc.constantFrom(...letters)

/** Numbers with their right check digit. */
const numbers = fc
  .tuple(letter, letter, letter, fc.constantFrom('U', 'J', 'Z'), fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }))
  .map(([a, b, c, category, serial]) => `${a}${b}${c}${category}${serial.join('')}`)
  .map((ten) => ten + checkDigitOf(ten))

const many = { numRuns: 12_000, seed: 6346 }

function replaced(number: string, place: number, sign: string) {
  return number.slice(0, place) + sign + number.slice(place + 1)
}

function swapped(number: string, place: number) {
  return number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2)
}

test('the letters have the values of the standard, without 11, 22 and 33', () => {
  const values = [
    10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38,
  ]
  // A letter at the second place counts twice; all else is nought but the U, which counts 32 times 8.
  const counted = [...letters].map((sign) => remainderOf(`0${sign}0U000000`))
  expect(counted).toEqual(values.map((value) => (value * 2 + 32 * 8) % 11))
})

test('each single-digit change of a number is caught, except between remainder ten and remainder nought', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 4, max: 10 }), fc.nat(9), (number, place, digit) => {
      const changed = replaced(number, place, String(digit))
      if (changed === number) return
      // ISO 6346 writes remainder 10 as 0: a change of the serial that leads from one to the other cannot be seen.
      const unseen = place < 10 && checkDigitOf(number) === '0' && remainderOf(number) !== remainderOf(changed)
      const slips = unseen && remainderOf(changed) % 10 === 0
      expect(isContainer(changed)).toBe(slips)
    }),
    many,
  )
})

test('what slips through between ten and nought is flagged as weak on one of its sides', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 4, max: 9 }), fc.nat(9), (number, place, digit) => {
      const changed = replaced(number, place, String(digit))
      if (changed === number || !isContainer(changed)) return
      expect([checkContainer(number).weak, checkContainer(changed).weak].filter(Boolean)).toHaveLength(1)
    }),
    many,
  )
})

test('each swap of two digits of the serial is caught, except between remainder ten and remainder nought', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 4, max: 8 }), (number, place) => {
      const changed = swapped(number, place)
      if (changed === number) return
      const slips = checkDigitOf(number) === '0' && remainderOf(number) + remainderOf(changed) === 10
      expect(isContainer(changed)).toBe(slips)
    }),
    many,
  )
})

test('a swap of the last digit with its check digit slips exactly where nine times their difference says so', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const [ninth, check] = [Number(number[9]), Number(number[10])]
      if (ninth === check) return
      // 2^9 is 6 modulo 11: what is left of the sum, and the digit that would have to stand there.
      const rest = remainderOf(replaced(number, 9, '0'))
      const slips = ((rest + 6 * check) % 11) % 10 === ninth
      expect(isContainer(swapped(number, 9))).toBe(slips)
    }),
    many,
  )
})

test('each swap of neighbouring letters is caught, except of letters whose values differ by eleven or twenty-two', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 1 }), (number, place) => {
      const changed = swapped(number, place)
      if (changed === number) return
      const alike = remainderOf(number) === remainderOf(changed)
      const tenAndNought = checkDigitOf(number) === '0' && remainderOf(number) + remainderOf(changed) === 10
      expect(isContainer(changed)).toBe(alike || tenAndNought)
      expect(alike).toBe(sameModulo11(number.charAt(place), number.charAt(place + 1)))
    }),
    many,
  )
})

/** The letters ISO 6346 cannot tell apart, by their values modulo 11. */
const alike = ['A UK'.replace(' ', ''), 'BLV', 'CMW', 'DNX', 'EOY', 'FPZ', 'GQ', 'HR', 'IS', 'JT']

function sameModulo11(a: string, b: string) {
  return alike.some((group) => group.includes(a) && group.includes(b))
}

test('each single letter change is caught, except between letters with one value modulo 11, or ten and nought', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 2 }), letter, (number, place, sign) => {
      const changed = replaced(number, place, sign)
      if (changed === number) return
      const tenAndNought = checkDigitOf(number) === '0' && remainderOf(number) + remainderOf(changed) === 10
      expect(isContainer(changed)).toBe(sameModulo11(number.charAt(place), sign) || tenAndNought)
    }),
    many,
  )
})

test('a wrong check digit is kept, and the right one is offered first', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 9 }), (number, off) => {
      const checked = checkContainer(replaced(number, 10, String((Number(number[10]) + off) % 10)))
      expect(checked.outcome).toBe('warn')
      expect(checked.suggestions[0]).toBe(number)
    }),
    many,
  )
})

test('nothing after or before a number passes for a part of it', () => {
  for (const raw of ['MSKU60116720', 'MSKU6011672XYZ', 'zzzzzzJ123456', 'ABC,123456', 'XMSKU6011672'])
    expect(checkContainer(raw).outcome).toBe('reject')
})
