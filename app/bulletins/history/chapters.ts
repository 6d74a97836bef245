import type { Tlp } from '#app/vocabulary/tlp.ts'
import { type Answers, codesIn, wordsIn } from '../templates/questions.ts'
import { type Both, both } from './came-and-went.ts'
import type { OldAudience, OldChapter, OldHeader, OldIndicator, OldLayer } from './old-chapters.ts'
import { type Piece, textDifference } from './text-difference.ts'

export type HeaderChange = { field: string; before: unknown; after: unknown }

export type LayerChange = {
  position: number
  tlp: Tlp
  event: 'added' | 'removed' | 'changed'
  /** Null where it is the same, or not the reader's business. */
  marking: { before: Tlp; after: Tlp } | null
  text: Piece[]
  answers: AnswerChange[]
  red_flags: Both<string>
  indicators: Both<OldIndicator>
  attachments: Both<string>
  audience: Both<OldAudience>
}

/** `text` is the difference where there were words before and after. */
export type AnswerChange = { question: string; before: readonly string[]; after: readonly string[]; text: Piece[] }

/** A chapter as a reader is shown it. `count` numbers those the reader knows of: there are no gaps. */
export type Chapter = Omit<OldChapter, 'header' | 'number'> & {
  count: number
  header: HeaderChange[]
  layers: LayerChange[]
}

/** A layer that was taken away is kept ten places below where it stood. */
const removedBelow = 10

/**
 * The history of a bulletin out of what one reader may read of it, the newest first. `audiences` are for the originator
 * alone; without them no marking is compared either.
 */
export function chaptersOf(
  chapters: readonly OldChapter[],
  layers: readonly OldLayer[],
  audiences: readonly OldAudience[] | null,
) {
  const told = chapters.map(({ header, number, ...chapter }, place): Chapter => {
    const before = chapters[place - 1]
    return {
      ...chapter,
      count: place + 1,
      header: before ? headerChanges(before.header, header) : [],
      layers: before ? layerChanges(number, layers, audiences) : [],
    }
  })
  return told.reverse()
}

function headerChanges(before: OldHeader, after: OldHeader): HeaderChange[] {
  const fields = Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  return fields.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

function layerChanges(number: number, layers: readonly OldLayer[], audiences: readonly OldAudience[] | null) {
  const now = layers.filter((layer) => layer.number === number)
  const changes = now.map((layer) => layerChange(layer, lastBefore(layers, layer), audiences))
  return changes.filter((change) => change !== null)
}

/** The same layer in the chapter before that touched it. */
function lastBefore(layers: readonly OldLayer[], { number, position, removed }: OldLayer) {
  const place = removed ? position - removedBelow : position
  return layers.filter((layer) => layer.number < number && layer.position === place).at(-1)
}

const nothing = { body: '', answers: {}, red_flags: [], indicators: [], attachments: [] }

function layerChange(
  layer: OldLayer,
  before: OldLayer | undefined,
  audiences: readonly OldAudience[] | null,
): LayerChange | null {
  const old = before ?? nothing
  const change: LayerChange = {
    position: layer.removed ? layer.position - removedBelow : layer.position,
    tlp: layer.tlp,
    event: changeEvent(layer, before),
    marking: audiences && before && before.tlp !== layer.tlp ? { before: before.tlp, after: layer.tlp } : null,
    text: textDifference(unwrapped(old.body), unwrapped(layer.body)),
    answers: answerChanges(old.answers, layer.answers),
    red_flags: both(old.red_flags, layer.red_flags, String),
    indicators: both(old.indicators, layer.indicators, ({ type, value }) => `${type} ${value}`),
    attachments: both(names(old), names(layer), String),
    audience: audienceChange(audiences ?? [], layer, before),
  }
  return change.event === 'changed' && isEmpty(change) ? null : change
}

/** Where a line ends within a paragraph is nobody's change, and the signs of emphasis are no words. */
function unwrapped(body: string) {
  return body.replace(/(?<=[^\n])\n(?=[^\n\s*#>\d-])/g, ' ').replace(/(\*{1,3})(?=\S)([^*\n]+)\1/g, '$2')
}

function changeEvent(layer: OldLayer, before: OldLayer | undefined) {
  if (layer.removed) return 'removed'
  return before ? 'changed' : 'added'
}

const names = ({ attachments }: Pick<OldLayer, 'attachments'>) => attachments.map(({ name }) => name)

function answerChanges(before: Answers, after: Answers): AnswerChange[] {
  const questions = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return questions
    .filter((question) => String(before[question] ?? '') !== String(after[question] ?? ''))
    .map((question) => ({
      question,
      before: codesIn(before[question]),
      after: codesIn(after[question]),
      text: answerText(wordsIn(before[question]), wordsIn(after[question])),
    }))
}

function answerText(before: string, after: string) {
  return before && after ? textDifference(before, after) : []
}

function audienceChange(audiences: readonly OldAudience[], layer: OldLayer, before: OldLayer | undefined) {
  const of = ({ number, position }: OldLayer) =>
    audiences.filter((line) => line.number === number && line.position === position)
  if (layer.removed || !before) return { added: [], removed: [] }
  return both(of(before), of(layer), ({ stance, kind, name }) => `${stance} ${kind} ${name}`)
}

function isEmpty({ marking, text, answers, red_flags, indicators, attachments, audience }: LayerChange) {
  const lists = [red_flags, indicators, attachments, audience]
  const listed = lists.some(({ added, removed }) => added.length + removed.length > 0)
  return !marking && !listed && text.length + answers.length === 0
}
