import { expect, test } from 'vitest'
import { openSeries } from './series.ts'

const word = (number: number) => 'x'.repeat(number + 1)

test('sixty different words in ten minutes are a series, told once', () => {
  const isSeries = openSeries(() => 0)
  const told = Array.from({ length: 119 }, (_, number) => isSeries('ada', word(number)))
  expect(told.filter(Boolean)).toHaveLength(1)
  expect(told[59]).toBe(true)
})

test('the same word again, a question of several, and another person are none', () => {
  const isSeries = openSeries(() => 0)
  for (let number = 0; number < 59; number++) expect(isSeries('ada', word(number))).toBe(false)
  for (let number = 0; number < 200; number++) expect(isSeries('ada', word(1))).toBe(false)
  for (let number = 0; number < 200; number++) expect(isSeries('ada', `seal ${word(number)}`)).toBe(false)
  expect(isSeries('ben', word(100))).toBe(false)
  expect(isSeries('ada', word(100))).toBe(true)
})

test('what was asked ten minutes ago is forgotten', () => {
  let now = 0
  const isSeries = openSeries(() => now)
  for (let number = 0; number < 100; number++) {
    now += 11_000
    expect(isSeries('ada', word(number))).toBe(false)
  }
})
