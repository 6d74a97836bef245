import { type Question, questions } from '../templates/questions.ts'

export const positions = [1, 2, 3, 4] as const

/** The names under which the form of a draft sends what belongs to a layer. */
export const layerField = {
  body: (position: number) => `body_${position}`,
  red_flags: (position: number) => `red_flags_${position}`,
  answer: (position: number, question: Question) => `answer_${position}_${question}`,
} as const

/** How a conflict over a field was decided. */
export const keepField = (name: string) => `keep_${name}`

export const decisions = ['mine', 'theirs', 'both'] as const

export type Decision = (typeof decisions)[number]

/** Only a text can be kept twice; neither a day nor what was chosen from a list. */
export function isText(name: string) {
  const question = questionIn(name)
  return question ? /^(text|line)$/.test(questions[question]) : name.startsWith('body_')
}

/** The question that a field answers; null for any other field. */
export function questionIn(name: string) {
  return name.startsWith('answer_') ? (name.replace(/^answer_\d_/, '') as Question) : null
}

/** The layer to which a field belongs; null for what stands in the header. */
export function positionOf(name: string) {
  const found = /^(?:body|red_flags|answer)_(\d)/.exec(name)
  return found ? Number(found[1]) : null
}
