import { z } from 'zod'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { inOneLine, longestPart, parts } from './parts.ts'

/** Words that the composer would not take either do not fit. */
export const suggestion = z
  .object({
    part: z.enum(parts),
    words: z.string().overwrite(manyLines).trim().min(1),
    reason: z.string().overwrite(manyLines).trim().min(10).max(1_000),
  })
  .superRefine(({ part, words }, context) => {
    const maximum = longestPart(part)
    if (words.length > maximum)
      context.addIssue({ code: 'too_big', origin: 'string', maximum, input: words, path: ['words'] })
  })
  .overwrite((typed) => ({ ...typed, words: inOneLine(typed.part) ? oneLine(typed.words) : typed.words }))

export type NewSuggestion = z.infer<typeof suggestion>

export const declining = z.object({ sentence: z.string().overwrite(manyLines).trim().min(10).max(1_000) })
