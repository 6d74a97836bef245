import { z } from 'zod'

const sentence = (longest: number) => z.string().trim().min(10).max(longest)

/** `looked`: the words that may give the house away were seen, and may stay. */
export const brokerageOrder = z.object({
  version: z.int32(),
  parts_version: z.int32(),
  looked: z.boolean().default(false),
})

export const declining = z.object({ answer: sentence(2_000) })

export const lookUp = z.object({ reason: sentence(1_000) })
