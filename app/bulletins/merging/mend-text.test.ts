import { expect, test } from 'vitest'
import { mended, mendText, writtenMend } from './mend-text.ts'

const text = 'Call +32 470 12 34 56 or write to jan@haulier.example. He has +32 470 12 34 56.'

test('words are said in general wherever they stand', () => {
  expect(mendText(text, '+32 470 12 34 56', '[a phone number]')).toBe(
    'Call [a phone number] or write to jan@haulier.example. He has [a phone number].',
  )
})

test('what is taken out leaves no gap', () => {
  expect(mendText(text, 'jan@haulier.example', '')).toBe('Call +32 470 12 34 56 or write to . He has +32 470 12 34 56.')
  expect(mendText('Driver, +32 470 12 34 56, waits.', '+32 470 12 34 56', '')).toBe('Driver, , waits.')
})

test('only personal data is touched, and only in a field that was sent', () => {
  const fields = { body_1: 'Gate 4, gate 4.' }
  expect(mended(fields, writtenMend({ name: 'body_1', words: 'Gate 4', by: '' }))).toEqual(fields)
  expect(mended(fields, writtenMend({ name: 'body_2', words: 'Gate 4', by: '' }))).toEqual(fields)
  expect(mended(fields, '{')).toEqual(fields)
  expect(
    mended({ body_1: text }, writtenMend({ name: 'body_1', words: 'jan@haulier.example', by: 'x' })).body_1,
  ).toContain('write to x.')
})
