import { expect, test } from 'vitest'
import { bulletinTypes } from '#app/vocabulary/bulletin-type.ts'
import { redFlags } from '#app/vocabulary/codes/red-flags.ts'
import { questionCodes, questionsFor, templates } from './questions.ts'
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

test('every red flag stands in one group', () => {
  expect(Object.values(redFlagGroups).flat().sort()).toEqual([...redFlags])
})
