import type { BulletinType } from '#app/vocabulary/bulletin-type.ts'
import type { ModusOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import type { AnswerList } from './answer-lists.ts'
import { practiceQuestionCodes, practiceQuestions, several } from './practice-questions.ts'

/** How each question is answered: in a line, in some sentences, with a day, or from a list. Codes are stored: they stay. */
export const questions = {
  found_on: 'day',
  where_found: 'concealment_place',
  concealment: 'text',
  noticed: 'text',
  substance: 'substance',
  quantity: 'line',
  packages: 'line',
  seal: 'text',
  put_in: 'text',
  lane: 'lane',
  commodity: 'commodity',
  carriers: 'line',
  seen_on: 'day',
  seen_where: 'line',
  vehicles: 'line',
  ask: 'text',
  pattern: 'text',
  since: 'day',
  how_often: 'line',
  watch_for: 'text',
  steps: 'text',
  insiders: 'text',
  signs: 'text',
  countermeasure: 'text',
  weakness: 'text',
  used_already: 'text',
  who_else: 'line',
  interim: 'text',
  mended_by: 'day',
  systems: 'line',
  way_in: 'text',
  exposed: 'text',
  in_the_logs: 'text',
  approach: 'text',
  function_approached: 'line',
  offer: 'text',
  help: 'text',
  purpose: 'text',
  known_already: 'text',
  reply_by: 'day',
  measure: 'text',
  for_whom: 'line',
  effort: 'line',
  goal: 'text',
  expected: 'text',
  released_on: 'day',
  released_by: 'line',
  released_to: 'line',
  passed_on: 'line',
  code_seen_by: 'text',
  collected: 'text',
  ...practiceQuestions,
} as const satisfies Record<string, AnswerList | 'line' | 'text' | 'day'>

export type Question = keyof typeof questions

export const questionCodes = Object.keys(questions) as Question[]

/** What somebody who analyses it needs to know, in the order in which it is remembered. Never compulsory. */
export const templates: Record<BulletinType, readonly Question[]> = {
  ALERT: ['seen_on', 'seen_where', 'noticed', 'vehicles', 'lane', 'commodity', 'ask'],
  WATCH: ['pattern', 'since', 'how_often', 'lane', 'commodity', 'watch_for', 'ask'],
  MO: ['steps', 'weakness', 'insiders', 'signs', 'lane', 'commodity', 'countermeasure'],
  SEIZ: [
    ...(['found_on', 'where_found', 'concealment', 'noticed', 'seal', 'put_in'] as const),
    ...(['lane', 'commodity', 'substance', 'quantity', 'packages', 'carriers'] as const),
  ],
  VULN: ['weakness', 'used_already', 'who_else', 'interim', 'mended_by', 'countermeasure'],
  CYBER: ['seen_on', 'systems', 'way_in', 'exposed', 'in_the_logs', 'interim', 'ask'],
  INTEG: ['approach', 'function_approached', 'offer', 'since', 'signs', 'help'],
  RFI: ['purpose', 'known_already', 'lane', 'commodity', 'reply_by'],
  ADV: ['measure', 'for_whom', 'effort', 'weakness', 'countermeasure'],
  DRILL: ['goal', 'expected', 'for_whom'],
  PRACTICE: practiceQuestionCodes,
}

const release = ['released_on', 'released_by', 'released_to', 'passed_on', 'code_seen_by', 'collected'] as const

/** What is asked besides, where a bulletin names one of these: a stolen release is told by who had the code and when. */
const byModus: Partial<Record<ModusOperandi, readonly Question[]>> = {
  'MO-X01': release,
  'MO-X09': release,
  'MO-D03': release,
  'MO-L02': ['seal'],
  'MO-X06': ['seal'],
}

/** Words, a day or a code; several codes where a question takes several. */
export type Answer = string | readonly string[]

/** What was answered, by question. */
export type Answers = Readonly<Partial<Record<string, Answer>>>

/**
 * The questions for a bulletin of this type and these modi operandi, and whatever was answered under another type: no
 * answer is released unseen.
 */
export function questionsFor(type: string, modi_operandi: readonly string[], answers: Answers = {}): Question[] {
  const asked = [
    ...(templates[type as BulletinType] ?? []),
    ...modi_operandi.flatMap((code) => byModus[code as ModusOperandi] ?? []),
    ...answeredIn(answers),
  ]
  return [...new Set(asked)]
}

/** The questions that were answered, in the order in which they are asked. */
export function answeredIn(answers: Answers): Question[] {
  return questionCodes.filter((code) => answers[code]?.length)
}

export function takesSeveral(question: string) {
  return several.some((code) => code === question)
}

/** An answer in words, as several may be one. */
export function wordsIn(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : ''
}

export function codesIn(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'string' ? [answer].filter(Boolean) : (answer ?? [])
}
