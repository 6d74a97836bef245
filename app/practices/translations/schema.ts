import { z } from 'zod'
import { longest } from '#app/bulletins/longest.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { inOneLine, longestPart, type Part, parts } from '../suggestions/parts.ts'

/** Some languages need more room than others. */
export function longestTranslated(part: Part) {
  return 2 * longestPart(part)
}

const told = Object.fromEntries(
  parts.map((part) => [
    part,
    z
      .string()
      .overwrite(inOneLine(part) ? oneLine : manyLines)
      .trim()
      .max(longestTranslated(part))
      .default(''),
  ]),
) as Record<Part, z.ZodDefault<z.ZodString>>

/** A layer in another language; `of_revision` is the chapter that stood beside it while it was written. */
export const translation = z.object({
  of_revision: z.int32().min(1),
  title: z.string().overwrite(oneLine).max(longest.title).default(''),
  body: z.string().overwrite(manyLines).trim().max(longest.body).default(''),
  ...told,
})

export type TranslationText = z.infer<typeof translation>
