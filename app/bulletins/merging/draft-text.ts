import { type BulletinType, isExercise, isPractice } from '#app/vocabulary/bulletin-type.ts'
import { type Answers, codesIn, questionCodes, takesSeveral } from '../templates/questions.ts'
import { layerField, positionOf } from './field-names.ts'

export type LayerText = {
  position: number
  body: string
  answers: Answers
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
  const answered = questionCodes.map((code) => [layerField.answer(position, code), answers[code] ?? ''] as const)
  return {
    ...written({ [layerField.body(position)]: body, [layerField.red_flags(position)]: red_flags }),
    ...written(Object.fromEntries(answered)),
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
    ...gradesIn(fields, type),
    sectors: listIn(fields, 'sectors'),
    ports: listIn(fields, 'ports'),
    modi_operandi: listIn(fields, 'modi_operandi'),
    last_day: textIn(fields, 'last_day') || null,
    language: textIn(fields, 'language'),
    exercise: isExercise(type as BulletinType, textIn(fields, 'exercise') === 'on'),
    layers: layersIn(fields),
  }
}

/** A practice warns of nothing, and so is neither bad nor urgent nor sure. */
function gradesIn(fields: Fields, type: string) {
  if (isPractice(type)) return { severity: 0, urgency: 'unknown', certainty: 'unknown' }
  const [urgency, certainty] = [textIn(fields, 'urgency'), textIn(fields, 'certainty')]
  return { severity: Number(textIn(fields, 'severity')), urgency, certainty }
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
export function answersIn(fields: Fields, position: number): Answers {
  const answers = questionCodes.map((code) => {
    const name = layerField.answer(position, code)
    return [code, takesSeveral(code) ? listIn(fields, name) : textIn(fields, name)] as const
  })
  return Object.fromEntries(answers.filter(([, answer]) => answer.length > 0))
}

export function textIn(fields: Fields, name: string) {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

export function listIn(fields: Fields, name: string): readonly string[] {
  return codesIn(fields[name])
}
