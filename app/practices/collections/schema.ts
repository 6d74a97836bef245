import { z } from 'zod'
import { may } from '#app/vocabulary/roles.ts'
import { oneLine } from '#app/vocabulary/typed-text.ts'

export const readerships = ['house', 'alliance'] as const

/** What a collection is called, what it is for, and who reads it. */
export const collectionForm = z.object({
  title: z.string().overwrite(oneLine).min(1).max(120),
  purpose: z.string().overwrite(oneLine).max(600).default(''),
  readers: z.enum(readerships),
})

export type CollectionTyped = z.infer<typeof collectionForm>

/** What is put into one, by its reference. */
export const itemForm = z.object({
  reference: z.string().overwrite(oneLine).min(1).max(40),
  sentence: z.string().overwrite(oneLine).max(300).default(''),
})

export type ItemTyped = z.infer<typeof itemForm>

/** More than this is read by nobody. */
export const mostItems = 50

/** Who collects for the own organisation, the secretariat's people among them. */
export function mayCollect(roles: readonly string[]) {
  return may(roles, 'draft') || may(roles, 'curate')
}
