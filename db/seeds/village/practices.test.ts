import { expect, test } from 'vitest'
import { longestAnswer } from '#app/bulletins/longest.ts'
import { answerLists, isAnswerList } from '#app/bulletins/templates/answer-lists.ts'
import { questions, takesSeveral } from '#app/bulletins/templates/questions.ts'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { practices } from './practices.ts'

const told = practices.map(({ layers, ...header }) => ({ ...header, answers: layers[0].answers ?? {} }))

test('every answer is one that the form would have taken', () => {
  const misfits = told.flatMap(({ title, answers }) =>
    Object.entries(answers)
      .filter(([question, answer]) => !fits(question, answer))
      .map(([question]) => `${title}: ${question}`),
  )
  expect(misfits).toEqual([])
})

function fits(question: string, answer: string | string[]) {
  const kind = questions[question as keyof typeof questions]
  if (!kind || Array.isArray(answer) !== takesSeveral(question)) return false
  const list: readonly string[] | null = isAnswerList(kind) ? answerLists[kind] : null
  if (list) return [answer].flat().every((code) => list.includes(code))
  if (kind === 'day') return /^20\d\d-\d\d-\d\d$/.test(String(answer))
  return answer.length <= longestAnswer(question) && (kind === 'text' || !answer.includes('\n'))
}

test('each claims something in a sentence, says how in ten steps at most, and breaks a method', () => {
  expect(told.filter(({ answers }) => !/^[A-Z].{30,200}\.$/.test(String(answers.claim)))).toEqual([])
  const steps = told.map(({ answers }) => String(answers.practice_steps).split('\n').length)
  expect([Math.min(...steps) >= 3, Math.max(...steps) <= 10]).toEqual([true, true])
  expect(told.filter((each) => !each.modi_operandi.every((code) => (modiOperandi as string[]).includes(code)))).toEqual(
    [],
  )
  const references = practices.flatMap(({ reference }) => reference ?? [])
  expect(references.map(referenceOf)).toEqual(references)
  expect(new Set(references).size).toBe(practices.length)
})

test('eleven are publicly known and name where; the others are exercises, and one of them did not work', () => {
  const known = told.filter(({ answers }) => answers.public_source)
  expect(known).toHaveLength(11)
  expect(known.filter(({ answers }) => !/^https:\/\/[\w.-]+\//.test(String(answers.public_source)))).toEqual([])
  expect(
    known.filter(({ organisation, exercise }) => organisation !== 'alliance-secretariat' || exercise !== false),
  ).toEqual([])
  const invented = told.filter(({ answers }) => !answers.public_source)
  expect(invented.length).toBeGreaterThanOrEqual(6)
  expect(invented.filter(({ exercise }) => exercise === false)).toEqual([])
  expect(invented.filter(({ answers }) => answers.practice_status === 'ended' && answers.what_failed)).toHaveLength(1)
  const texts = practices.flatMap(({ layers }) => layers.map(({ text }) => text))
  expect(texts.filter((text) => text.split(/\s+/).length < 35 || /\S@\S|https?:/.test(text))).toEqual([])
})
