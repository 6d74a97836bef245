import { expect, test } from 'vitest'
import { manyLines, oneLine } from './typed-text.ts'

test('a title is one line that turns nothing around', () => {
  expect(oneLine(' Cloned seals\r\n\r\nTLP:CLEAR\u2028\u0085http://evil.example ')).toBe(
    'Cloned seals TLP:CLEAR http://evil.example',
  )
  expect(oneLine('seals \u202eRAELC:PLT\u202c')).toBe('seals RAELC:PLT')
  expect(oneLine('Zürich – 👩‍✈️ ﷺ')).toBe('Zürich – 👩‍✈️ ﷺ')
})

test('a text keeps its lines, each ended by one character', () => {
  expect(manyLines('one\r\n\r\n\ttwo\r\nthree')).toBe('one\n\n\ttwo\nthree')
  expect(manyLines('a\u0007b\u202ec')).toBe('abc')
})
