import { z } from 'zod'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'

export const kinds = ['experience', 'visit', 'offer'] as const

export type Kind = (typeof kinds)[number]

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value)
}

export const longestRequest = 2_000
export const longestReply = 5_000
export const longestWish = 200

export const request = z.object({
  kind: z.enum(kinds),
  words: z.string().overwrite(manyLines).trim().min(10).max(longestRequest),
  wished: z.string().overwrite(oneLine).trim().max(longestWish).default(''),
})

export type NewRequest = z.infer<typeof request>

export const reply = z.object({
  words: z.string().overwrite(manyLines).trim().min(2).max(longestReply),
  named: z.enum(['yes', 'no']).default('no'),
  day: z.iso.date().optional(),
  declines: z.literal('yes').optional(),
})

export type NewReply = z.infer<typeof reply>

export const dayAgreed = z.object({ day: z.iso.date() })

export const showing = z.object({ choice: z.enum(['named', 'unnamed', 'none']) })
