import { z } from 'zod'
import { languages } from '#app/languages/languages.ts'
import { acknowledgements } from '#app/vocabulary/codes/acknowledgements.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { drillTemplates } from './templates/plan.ts'

export const longestText = 5_000
export const mostParticipants = 50
const text = (most: number) => z.string().overwrite(manyLines).trim().max(most).default('')

/** What is rehearsed where, by whom and when; `starts` as the clock on the wall shows it to whoever types, empty: now. */
export const drillOrder = z.object({
  template: z.enum(drillTemplates),
  kind: z.enum(['drill', 'exercise']),
  site: z.string().overwrite(oneLine).min(1).max(120),
  language: z.enum(languages),
  participants: z.array(z.uuid()).min(1).max(mostParticipants),
  starts: z
    .literal('')
    .transform(() => null)
    .or(z.iso.datetime({ local: true, precision: -1 }))
    .nullable()
    .default(null),
})

export type DrillOrder = z.infer<typeof drillOrder>

/** What a desk does about a message. */
export const drillAnswer = z.object({
  reference: z.string().transform((typed, problem) => {
    const reference = referenceOf(typed)
    if (!reference) problem.addIssue({ code: 'custom', message: 'errors:field.misfit' })
    return reference ?? ''
  }),
  answer: z.enum(acknowledgements),
  note: text(2_000),
})

export type DrillAnswer = z.infer<typeof drillAnswer>

/** What was learned. `practices` are references, in any spelling and with anything between them. */
export const debrief = z.object({
  took_part: text(2_000),
  results: text(longestText).pipe(z.string().min(1)),
  lessons: text(longestText),
  gaps: text(longestText),
  practices: text(1_000).transform(referencesIn).pipe(z.array(z.string()).max(20)),
})

export type Debrief = z.infer<typeof debrief>

function referencesIn(typed: string) {
  const found = typed.match(/BW[\s-]?\w{4}[\s-]?\w{4}/gi) ?? []
  return [...new Set(found.flatMap((each) => referenceOf(each) ?? []))]
}
