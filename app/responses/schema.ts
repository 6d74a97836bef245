import { z } from 'zod'
import { acknowledgements } from '#app/vocabulary/codes/acknowledgements.ts'
import { manyLines } from '#app/vocabulary/typed-text.ts'

const longestText = 5_000

const text = z.string().overwrite(manyLines).trim().min(1).max(longestText)

/** One press is enough: the note is for the own organisation, and for later. */
export const acknowledgement = z.object({
  answer: z.enum(acknowledgements),
  note: z.string().overwrite(manyLines).trim().max(2_000).default(''),
})

export type Acknowledgement = z.infer<typeof acknowledgement>

/** About which layer, and whether anybody outside learns who asks. */
export const question = z.object({
  body: text,
  position: z.coerce.number().pipe(z.int().min(1).max(4)).default(1),
  unnamed: z.boolean().default(false),
})

export type Question = z.infer<typeof question>

export const answer = z.object({ answer: text, answered_to: z.enum(['asker', 'readers']) })

export type Answer = z.infer<typeof answer>

export const message = z.object({ body: text })

export const thanks = z.object({ note: z.string().overwrite(manyLines).trim().max(500).default('') })
