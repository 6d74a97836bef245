import { z } from 'zod'
import { languages } from '#app/languages/languages.ts'
import { bulletinTypes } from '#app/vocabulary/bulletin-type.ts'
import { certainties } from '#app/vocabulary/certainty.ts'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { tlps } from '#app/vocabulary/tlp.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { urgencies } from '#app/vocabulary/urgency.ts'
import { longest, longestAnswer } from './longest.ts'
import { decisions } from './merging/field-names.ts'

const title = z.string().overwrite(oneLine).max(longest.title).default('')

/** The first step asks one question; everything else can follow. */
export const beginning = z.object({ title, body: z.string().overwrite(manyLines).trim().min(1).max(longest.body) })

/** A practice begins with a name and its claim. */
export const practiceBeginning = z.object({
  title: z.string().overwrite(oneLine).trim().min(1).max(longest.title),
  claim: z.string().overwrite(oneLine).trim().min(1).max(longestAnswer('claim')),
  body: z.string().overwrite(manyLines).trim().max(longest.body).default(''),
})

/** The day after which it no longer holds; empty follows the type, counted from the release. */
const lastDay = z.iso
  .date()
  .refine((day) => day >= new Date().toISOString().slice(0, 10), 'bulletins:problem.past')
  .refine((day) => day < '2100', 'errors:field.misfit')
  .nullable()
  .default(null)

/** Of step one, what stands in the header. A draft may be unfinished: what is missing is said before the release. */
export const draftHeader = {
  title,
  type: z.enum(bulletinTypes),
  severity: z.coerce.number().pipe(z.literal(severities)),
  urgency: z.enum(urgencies),
  certainty: z.enum(certainties),
  sectors: z.array(z.enum(sectors)).default([]),
  ports: z.array(z.enum(ports)).default([]),
  modi_operandi: z.array(z.enum(modiOperandi)).default([]),
  last_day: lastDay,
  language: z.enum(languages),
  exercise: z.boolean().default(false),
}

/** The text of one layer, whoever may read it. */
export const layerBody = z.string().overwrite(manyLines).max(longest.body).default('')

const circles = z
  .array(z.int32())
  .max(1_000)
  .overwrite((ids) => [...new Set(ids)])
  .default([])

/** Fingerprints of what the writer began with. */
export const base = z.string().max(longest.base).default('')

/** Who may see a layer. */
export const audienceChoice = z.object({
  version: z.int32(),
  base,
  seen: base,
  layer: z.coerce
    .number()
    .pipe(z.literal([1, 2, 3, 4]))
    .default(1),
  tlp: z.coerce.number().pipe(z.literal(tlps)),
  included: circles,
  excluded: circles,
  keep_tlp: z.enum(decisions).optional(),
  keep_included: z.enum(decisions).optional(),
  keep_excluded: z.enum(decisions).optional(),
})

export type AudienceChoice = z.infer<typeof audienceChoice>

export const reviewRequest = z.object({ reviewer_id: z.uuid() })
