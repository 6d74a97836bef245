import { expect, test } from 'vitest'
import { longestQuestion, readQuestion } from './question.ts'

const said = (text: string) =>
  readQuestion(text)
    .map((terms) => terms.map(({ text, form, not }) => `${not ? 'not ' : ''}${form} ${text}`).join(', '))
    .join(' | ')

test('a question is read as search engines do', () => {
  expect(said('cloned seal')).toBe('word cloned, word seal')
  expect(said('"bolt seal" reef*')).toBe('phrase bolt seal, beginning reef')
  expect(said('seal -tape -"bolt seal"')).toBe('word seal, not word tape, not phrase bolt seal')
  expect(said('seal or PIN-code')).toBe('word seal | word PIN-code')
  expect(said('hitta zegel OR plomb')).toBe('word hitta, word zegel | word plomb')
})

test('what is broken off or empty is read as far as it goes', () => {
  expect(said('"bolt seal')).toBe('phrase bolt seal')
  expect(said('  - * "" or or &|!:() ')).toBe('')
  expect(said('-')).toBe('')
  expect(said('x'.repeat(5_000))).toBe(`word ${'x'.repeat(longestQuestion)}`)
  expect(readQuestion('a '.repeat(500)).flat()).toHaveLength(16)
})
