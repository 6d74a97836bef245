import { z } from 'zod'
import { maturities } from '#app/vocabulary/codes/practices.ts'
import { pageSize } from '#app/vocabulary/page.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { manyLines } from '#app/vocabulary/typed-text.ts'

/** The fields of one practice in the form, each under a name of its own. `was` is what stood there when the page was made. */
export const markFields = ['maturity', 'assessed_on', 'evidence', 'was'] as const

export function fieldOf(field: (typeof markFields)[number], reference: string) {
  return `${field}-${reference}`
}

const maturity = z.coerce
  .number({ error: 'errors:field.misfit' })
  .pipe(z.literal(maturities, { error: 'errors:field.misfit' }))
  .nullable()
  .default(null)

/** A day until today, as seen from the zone that is furthest ahead. */
const pastDay = z.iso
  .date({ error: 'errors:field.misfit' })
  .refine((day) => day <= new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), 'coverage:mark.day_to_come')
  .refine((day) => day >= '2000', 'errors:field.misfit')
  .nullable()
  .default(null)

const shape = {
  maturity,
  assessed_on: pastDay,
  evidence: z.string().overwrite(manyLines).trim().max(1000).default(''),
  was: z.string().overwrite(manyLines).max(2000).default(''),
}

/** The practices that a page of the form held, as it said: at most a page, each once. */
export function referencesIn(posted: unknown): string[] {
  const said = typeof posted === 'string' ? posted.split(' ') : []
  return [...new Set(said.flatMap((text) => referenceOf(text) ?? []))].slice(0, pageSize)
}

/** The form with the marks of these practices. From "Written" on a mark says what shows it. */
export function marksForm(references: readonly string[]) {
  const fields = references.flatMap((reference) =>
    markFields.map((field) => [fieldOf(field, reference), shape[field]] as const),
  )
  return z.object(Object.fromEntries(fields)).superRefine((typed, context) => {
    for (const { reference, maturity, evidence } of marksIn(typed, references))
      if ((maturity ?? 0) >= 2 && !evidence)
        context.addIssue({
          code: 'custom',
          path: [fieldOf('evidence', reference)],
          message: 'coverage:mark.evidence_missing',
        })
  })
}

export type Mark = {
  reference: string
  maturity: number | null
  assessed_on: string | null
  evidence: string
  was: string
}

export function marksIn(typed: Record<string, unknown>, references: readonly string[]): Mark[] {
  return references.map((reference) => ({
    reference,
    ...(Object.fromEntries(markFields.map((field) => [field, typed[fieldOf(field, reference)]])) as Omit<
      Mark,
      'reference'
    >),
  }))
}

/** A mark in one text, to tell whether somebody has changed it. */
export function said({ maturity, assessed_on, evidence }: Omit<Mark, 'reference' | 'was'>) {
  return [maturity ?? '', assessed_on ?? '', evidence].join('|')
}
