import { expect, test } from 'vitest'
import { bulletinTypes } from '#app/vocabulary/bulletin-type.ts'
import { redFlags } from '#app/vocabulary/codes/red-flags.ts'
import { practiceGroups, practiceQuestionCodes } from './practice-questions.ts'
import { answeredIn, questionCodes, questionsFor, takesSeveral, templates } from './questions.ts'
import { redFlagGroups } from './red-flag-groups.ts'

test('every type asks something, nothing twice, and no question is asked by nobody', () => {
  for (const type of bulletinTypes) {
    const asked = questionsFor(type, ['MO-X01', 'MO-X09', 'MO-L02'])
    expect(templates[type].length).toBeGreaterThanOrEqual(3)
    expect(new Set(asked).size).toBe(asked.length)
  }
  const asked = new Set(bulletinTypes.flatMap((type) => questionsFor(type, ['MO-X01'])))
  expect(questionCodes.filter((code) => !asked.has(code))).toEqual([])
})

test('a stolen release asks who had the code, whatever the type', () => {
  expect(questionsFor('ALERT', ['MO-X01'])).toContain('released_to')
  expect(questionsFor('ALERT', ['MO-X10'])).not.toContain('released_to')
})

test('an answer of another type stays in sight', () => {
  expect(questionsFor('DRILL', [], { seal: 'Re-made.', carriers: '' })).toEqual([
    'goal',
    'expected',
    'for_whom',
    'seal',
  ])
})

test('several codes are an answer, and none of them is not', () => {
  expect(answeredIn({ stages: ['ST3', 'ST7'], actors: [], claim: 'It holds.', people: '' })).toEqual([
    'claim',
    'stages',
  ])
  expect([takesSeveral('stages'), takesSeveral('cost_band'), takesSeveral('claim')]).toEqual([true, false, false])
})

test('every question of a practice stands in one group', () => {
  expect(Object.values(practiceGroups).flat()).toHaveLength(practiceQuestionCodes.length)
  expect(new Set(Object.values(practiceGroups).flat())).toEqual(new Set(practiceQuestionCodes))
})

test('every red flag stands in one group', () => {
  expect(Object.values(redFlagGroups).flat().sort()).toEqual([...redFlags])
})
