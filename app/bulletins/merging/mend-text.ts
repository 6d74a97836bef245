import { z } from 'zod'
import { personalData } from '#app/indicators/fence.ts'
import { longest } from '../longest.ts'
import { type Fields, textIn } from './draft-text.ts'

/** One mend of the fence around personal data: in which field, which words, and what stands in their place. */
const mend = z.object({ name: z.string(), words: z.string(), by: z.string().max(60) })

export type Mend = z.infer<typeof mend>

export const mendOrder = z
  .string()
  .max(longest.answer * 2)
  .optional()

/** A mend as a button sends it where no script runs. */
export function writtenMend(order: Mend) {
  return JSON.stringify(order)
}

/** The fields after such a press; untouched when it cannot be read. */
export function mended(fields: Fields, order: string | undefined): Fields {
  const read = mend.safeParse(parsed(order ?? ''))
  if (!read.success || typeof fields[read.data.name] !== 'string') return fields
  const { name, words, by } = read.data
  return { ...fields, [name]: mendText(textIn(fields, name), words, by) }
}

/** Each place where these words stand as personal data says `by` instead; taken out, they leave no gap. */
export function mendText(text: string, words: string, by: string): string {
  return personalData(text)
    .filter((found) => found.text === words)
    .reduceRight((rest, { start, end }) => joined(rest.slice(0, start), by, rest.slice(end)), text)
}

function joined(before: string, by: string, after: string) {
  if (by) return before + by + after
  return /(^|\s)$/.test(before) ? before + after.replace(/^[ \t]+/, '') : before.trimEnd() + after
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
