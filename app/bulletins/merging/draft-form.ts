import { z } from 'zod'
import { redFlags } from '#app/vocabulary/codes/red-flags.ts'
import { manyLines } from '#app/vocabulary/typed-text.ts'
import { longestAnswer } from '../longest.ts'
import { base, draftHeader, layerBody } from '../schema.ts'
import { answerLists, isAnswerList } from '../templates/answer-lists.ts'
import { type Question, questionCodes, questions, takesSeveral } from '../templates/questions.ts'
import { type DraftText, type Fields, fieldsOf, written } from './draft-text.ts'
import { type Decision, decisions, keepField, layerField, positionOf, positions } from './field-names.ts'
import { mended, mendOrder } from './mend-text.ts'

const flags = z.array(z.enum(redFlags)).default([])
const day = z.union([z.iso.date(), z.literal('')]).default('')

function answerFor(code: Question): z.ZodType {
  const kind = questions[code]
  if (kind === 'day') return day
  if (!isAnswerList(kind)) return z.string().overwrite(manyLines).trim().max(longestAnswer(code)).default('')
  const chosen = z.enum(answerLists[kind] as readonly [string, ...string[]])
  return takesSeveral(code) ? z.array(chosen).default([]) : chosen.or(z.literal('')).default('')
}

const fields: Record<string, z.ZodType> = {
  ...draftHeader,
  ...Object.assign({}, ...positions.map(layerShape)),
}

function layerShape(position: number) {
  return {
    [layerField.body(position)]: layerBody,
    [layerField.red_flags(position)]: flags,
    ...Object.fromEntries(questionCodes.map((code) => [layerField.answer(position, code), answerFor(code)])),
  }
}

const keep = Object.fromEntries(Object.keys(fields).map((name) => [keepField(name), z.enum(decisions).optional()]))

/**
 * Step one as it is sent: the header and `layers` layers, each field under a name of its own, and what was decided
 * where somebody else had changed the same.
 */
export const draftForm = z.object({
  version: z.int32(),
  base,
  seen: base,
  layers: z.coerce.number().pipe(z.literal(positions)).default(1),
  ...fields,
  ...keep,
  mend: mendOrder,
})

/** `seen` are the fingerprints of what the conflict showed from the other side. */
export type Saving = { version: number; base: string; seen: string; fields: Fields; keep: Record<string, Decision> }

/** What fitted `draftForm`, as `saveDraft` takes it. */
export function savingOf(typed: z.infer<typeof draftForm>): Saving {
  const values = typed as Record<string, unknown>
  const sent = Object.keys(fields).filter((name) => (positionOf(name) ?? 1) <= typed.layers)
  const kept = sent.flatMap((name) => (values[keepField(name)] ? [[name, values[keepField(name)]]] : []))
  return {
    version: typed.version,
    base: typed.base,
    seen: typed.seen,
    fields: mended(written(Object.fromEntries(sent.map((name) => [name, values[name]]))), typed.mend),
    keep: Object.fromEntries(kept),
  }
}

/** The same for a text that comes from no form. */
export function savingFor(draft: DraftText, version: number): Saving {
  return { version, base: '', seen: '', fields: fieldsOf(draft), keep: {} }
}
