import { expect, test } from 'vitest'
import { checkIndicator } from '../check-indicator.ts'
import type { Standing } from '../lookup/list-same.server.ts'
import type { IndicatorType } from '../types.ts'
import { adviceOf, answerOf } from './answer-of.ts'

const guess = (type: IndicatorType, raw: string) => ({ ...checkIndicator(type, raw), type })
const stands = (near: boolean) => [{ near } as Standing]

test.for([
  { answer: 'unknown', guesses: [], standing: [] },
  { answer: 'clear', guesses: [guess('container', 'CSQU3054383')], standing: [] },
  { answer: 'wrong', guesses: [guess('container', 'CSQU3054384')], standing: [] },
  { answer: 'wrong', guesses: [guess('container', 'CSQU30543833')], standing: [] },
  { answer: 'open', guesses: [guess('seal', 'MLEU1234567')], standing: [] },
  { answer: 'doubtful', guesses: [guess('plate', '12-ABC-3')], standing: [] },
  { answer: 'stop', guesses: [guess('container', 'CSQU3054384')], standing: stands(false) },
  { answer: 'near', guesses: [guess('container', 'CSQU3054383')], standing: stands(true) },
  { answer: 'harmless', guesses: [guess('container', 'TASU1170000')], standing: [], harmless: 'A training number' },
])('the gate is told: $answer', ({ answer, guesses, standing, harmless = null }) => {
  expect(answerOf({ guesses, standing, harmless })).toBe(answer)
})

test('whatever stands somewhere is held, and a misread number is read again', () => {
  expect(['stop', 'near', 'doubtful', 'open', 'clear', 'harmless'].map((answer) => adviceOf(answer as 'stop'))).toEqual(
    [...['stop', 'near', 'wrong', 'clear', 'clear', 'clear']],
  )
})
