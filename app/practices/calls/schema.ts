import { z } from 'zod'
import { practiceCategories } from '#app/vocabulary/codes/practices.ts'
import { siteKinds } from '#app/vocabulary/codes/sites.ts'
import { may } from '#app/vocabulary/roles.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'

/** Which calls a list shows. */
export const views = ['open', 'own', 'closed'] as const

export type View = (typeof views)[number]

export const longestTitle = 120
export const longestPurpose = 2_000
export const longestAnswer = 1_000
export const longestOutcome = 300

/** A day in UTC so many months and days from now, as "2026-11-23". */
function dayAhead(months: number, days: number) {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate() + days))
    .toISOString()
    .slice(0, 10)
}

/** Until when a call can be open: from today for a year, and three months where nothing else is said. */
export function openDays() {
  return { first: dayAhead(0, 0), proposed: dayAhead(3, 0), last: dayAhead(0, 365) }
}

export const callForm = z.object({
  title: z.string().overwrite(oneLine).min(1).max(longestTitle),
  purpose: z.string().overwrite(manyLines).trim().min(1).max(longestPurpose),
  categories: z.array(z.enum(practiceCategories)).default([]),
  site_kinds: z.array(z.enum(siteKinds)).default([]),
  open_until: z.iso.date().refine((day) => {
    const { first, last } = openDays()
    return day >= first && day <= last
  }, 'calls:form.open_until_out'),
})

export type CallTyped = z.infer<typeof callForm>

/** A sentence or two, a practice by its reference, or both. */
export const answerForm = z
  .object({
    words: z.string().overwrite(manyLines).trim().max(longestAnswer).default(''),
    reference: z.string().overwrite(oneLine).max(40).default(''),
  })
  .refine(({ words, reference }) => words || reference, { path: ['words'], error: 'calls:answer.nothing' })

export type AnswerTyped = z.infer<typeof answerForm>

/** What came of it, as it is closed or later. */
export const closingForm = z.object({ outcome: z.string().overwrite(oneLine).max(longestOutcome).default('') })

export const showing = z.object({ choice: z.enum(['named', 'unnamed', 'none']) })

export type Showing = z.infer<typeof showing>['choice']

/** Who calls and answers for the own organisation. */
export function mayCall(roles: readonly string[]) {
  return may(roles, 'draft')
}
