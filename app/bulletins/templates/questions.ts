import type { BulletinType } from '#app/vocabulary/bulletin-type.ts'
import { commodities } from '#app/vocabulary/codes/commodities.ts'
import { concealmentPlaces } from '#app/vocabulary/codes/concealment-places.ts'
import { lanes } from '#app/vocabulary/codes/lanes.ts'
import type { ModusOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { substances } from '#app/vocabulary/codes/substances.ts'

/** The lists from which a question is answered. */
export const answerLists = {
  concealment_place: concealmentPlaces,
  lane: lanes,
  commodity: commodities,
  substance: substances,
} as const satisfies Record<string, readonly string[]>

export type AnswerList = keyof typeof answerLists

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

type Answered = Partial<Record<string, string>>

/**
 * The questions for a bulletin of this type and these modi operandi, and whatever was answered under another type: no
 * answer is released unseen.
 */
export function questionsFor(type: string, modi_operandi: readonly string[], answers: Answered = {}): Question[] {
  const asked = [
    ...(templates[type as BulletinType] ?? []),
    ...modi_operandi.flatMap((code) => byModus[code as ModusOperandi] ?? []),
    ...questionCodes.filter((code) => answers[code]),
  ]
  return [...new Set(asked)]
}

export function isAnswerList(kind: string): kind is AnswerList {
  return kind in answerLists
}
