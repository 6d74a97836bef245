import type { BulletinType } from '#app/vocabulary/bulletin-type.ts'
import { isExercise } from '#app/vocabulary/bulletin-type.ts'
import { type Question, questionCodes } from '../templates/questions.ts'
import { layerField, positionOf } from './field-names.ts'

export type LayerText = {
  position: number
  body: string
  answers: Readonly<Record<string, string>>
  red_flags: readonly string[]
}

/** All that step one of the composer writes. */
export type DraftText = {
  title: string
  type: string
  severity: number
  urgency: string
  certainty: string
  sectors: readonly string[]
  ports: readonly string[]
  modi_operandi: readonly string[]
  last_day: string | null
  language: string
  exercise: boolean
  layers: readonly LayerText[]
}

export type Value = string | readonly string[]

/** A draft as its form holds it: by the name of each field, as text or as the ticked values in order. */
export type Fields = Readonly<Record<string, Value>>

export function fieldsOf(draft: DraftText): Fields {
  const { title, type, severity, urgency, certainty, sectors, ports, modi_operandi, last_day, language, exercise } =
    draft
  const header = {
    title,
    type,
    severity,
    urgency,
    certainty,
    sectors,
    ports,
    modi_operandi,
    last_day,
    language,
    exercise,
  }
  return { ...written(header), ...Object.assign({}, ...draft.layers.map(layerFields)) }
}

function layerFields({ position, body, answers, red_flags }: LayerText): Fields {
  const answered = questionCodes.map((code) => [layerField.answer(position, code), answers[code] ?? ''])
  return {
    ...written({ [layerField.body(position)]: body, [layerField.red_flags(position)]: red_flags }),
    ...Object.fromEntries(answered),
  }
}

/** Values of any kind as a form would send them. */
export function written(values: Record<string, unknown>): Fields {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writtenValue(value)]))
}

function writtenValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(String).sort()
  if (typeof value === 'boolean') return value ? 'on' : ''
  return value === null || value === undefined ? '' : String(value)
}

/** The way back, for fields whose values were checked. A DRILL is an exercise whatever was ticked. */
export function draftTextOf(fields: Fields): DraftText {
  const type = textIn(fields, 'type')
  return {
    title: textIn(fields, 'title'),
    type,
    severity: Number(textIn(fields, 'severity')),
    urgency: textIn(fields, 'urgency'),
    certainty: textIn(fields, 'certainty'),
    sectors: listIn(fields, 'sectors'),
    ports: listIn(fields, 'ports'),
    modi_operandi: listIn(fields, 'modi_operandi'),
    last_day: textIn(fields, 'last_day') || null,
    language: textIn(fields, 'language'),
    exercise: isExercise(type as BulletinType, textIn(fields, 'exercise') === 'on'),
    layers: layersIn(fields),
  }
}

function layersIn(fields: Fields): LayerText[] {
  const held = new Set(Object.keys(fields).map(positionOf))
  return [...held]
    .filter((position) => position !== null)
    .map((position) => ({
      position,
      body: textIn(fields, layerField.body(position)),
      red_flags: listIn(fields, layerField.red_flags(position)),
      answers: answersIn(fields, position),
    }))
}

/** Only what was answered. */
export function answersIn(fields: Fields, position: number): Partial<Record<Question, string>> {
  const answers = questionCodes.map((code) => [code, textIn(fields, layerField.answer(position, code))])
  return Object.fromEntries(answers.filter(([, answer]) => answer))
}

export function textIn(fields: Fields, name: string) {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

export function listIn(fields: Fields, name: string): readonly string[] {
  const value = fields[name] ?? []
  return typeof value === 'string' ? [value].filter(Boolean) : value
}
