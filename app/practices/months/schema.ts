import { z } from 'zod'
import { oneLine } from '#app/vocabulary/typed-text.ts'

/** So far ahead the secretariat plans. */
const ahead = 3

/** This month in UTC and those after it, each as "2026-03". */
export function monthsAhead(now: Date) {
  return Array.from({ length: ahead + 1 }, (_, more) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + more)).toISOString().slice(0, 7),
  )
}

export const monthForm = z.object({
  month: z.string().refine((month) => monthsAhead(new Date()).includes(month), 'errors:field.misfit'),
  reference: z.string().overwrite(oneLine).min(1).max(40),
  sentence: z.string().overwrite(oneLine).max(300).default(''),
})

export type MonthTyped = z.infer<typeof monthForm>
