import { z } from 'zod'
import { foldMail } from '#app/access/mail-address.ts'
import type { Rule } from '#app/indicators/rules/checked.ts'
import { checkEori, checkLei, checkVat } from '#app/indicators/rules/company.ts'
import { languages } from '#app/languages/languages.ts'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { countries } from './countries.ts'
import { longest, shortestReason } from './limits.ts'

const line = (most: number) => z.string().overwrite(oneLine).min(1).max(most)
const text = (most: number) => z.string().overwrite(manyLines).trim().max(most)

/** A number that the rule takes without a doubt, as it compares; null where none was typed. */
function checked(rule: Rule, wrong: string) {
  return z
    .string()
    .max(longest.number)
    .transform((typed, { addIssue }) => {
      const { outcome, value } = rule(typed)
      if (outcome === 'ok') return value
      addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
    .optional()
    .transform((value) => value ?? null)
}

export const applicationForm = z
  .object({
    name: line(longest.name),
    kind: z.enum(organisationKinds),
    country: z.enum(countries),
    ports: z.array(z.enum(ports)).default([]),
    lei: checked(checkLei, 'applications:form.wrong.lei'),
    vat: checked(checkVat, 'applications:form.wrong.vat'),
    eori: checked(checkEori, 'applications:form.wrong.eori'),
    website: z
      .string()
      .trim()
      .max(longest.website)
      .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'applications:form.wrong.website' }))
      .default(''),
    contact_name: line(longest.contact_name),
    contact_function: line(longest.contact_function),
    contact_email: z
      .string()
      .max(254)
      .transform(foldMail)
      .pipe(z.email({ error: 'errors:field.email' })),
    reason: text(longest.reason).min(shortestReason),
    language: z.enum(languages),
  })
  .refine(({ lei, vat, eori }) => lei ?? vat ?? eori, { path: ['lei'], error: 'applications:form.wrong.none' })

export type ApplicationTyped = z.infer<typeof applicationForm>

export const sponsorNames = z.object({ sponsor_one: line(longest.sponsor), sponsor_two: line(longest.sponsor) })

export const sponsorsAsked = z.object({ sponsors: z.array(z.uuid()).min(1).max(2) })

export const answerForm = z.object({
  answer: z.enum(['confirmed', 'declined']),
  sentence: text(longest.sentence).min(1),
})

export type AnswerTyped = z.infer<typeof answerForm>

export const decisionForm = z.object({
  verdict: z.enum(['accepted', 'refused']),
  decision: text(longest.decision).min(1),
  not_waited: text(longest.sentence).default(''),
})

export type DecisionTyped = z.infer<typeof decisionForm>
