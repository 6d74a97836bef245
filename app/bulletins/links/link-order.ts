import { z } from 'zod'
import { referenceOf } from '#app/vocabulary/reference.ts'

export const linkKinds = ['related', 'duplicate_of'] as const

export type LinkKind = (typeof linkKinds)[number]

/** A reference as people type it; one that is none is as good as one that is not found. */
export const linkOrder = z.object({
  other: z
    .string()
    .max(100)
    .transform((typed) => referenceOf(typed) ?? typed.trim()),
  kind: z.enum(linkKinds),
})
