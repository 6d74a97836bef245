import { z } from 'zod'
import { manyLines } from '#app/vocabulary/typed-text.ts'
import { recallReasons } from './reasons.ts'

const longestExplanation = 2_000

/** `sure` is the box beside what happens: nobody recalls by one slip. */
export const recallOrder = z.object({
  reason: z.enum(recallReasons),
  explanation: z.string().overwrite(manyLines).trim().max(longestExplanation).default(''),
  sure: z.literal('on'),
})
