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
import { longest } from './longest.ts'

const title = z.string().overwrite(oneLine).max(longest.title).default('')
const body = z.string().overwrite(manyLines).max(longest.body).default('')

/** The first step asks one question; everything else can follow. */
export const beginning = z.object({ title, body: z.string().overwrite(manyLines).trim().min(1).max(longest.body) })

/** The day after which it no longer holds; empty follows the type, counted from the release. */
const lastDay = z.iso
  .date()
  .refine((day) => day >= new Date().toISOString().slice(0, 10), 'bulletins:problem.past')
  .refine((day) => day < '2100', 'errors:field.misfit')
  .nullable()
  .default(null)

/** What an author types. A draft may be unfinished: what is missing is said before the release. */
export const bulletinDraft = z.object({
  version: z.int32(),
  title,
  body,
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
})

export type BulletinDraft = z.infer<typeof bulletinDraft>

const circles = z
  .array(z.int32())
  .max(1_000)
  .overwrite((ids) => [...new Set(ids)])
  .default([])

/** Who may see it. */
export const audienceChoice = z.object({
  version: z.int32(),
  tlp: z.coerce.number().pipe(z.literal(tlps)),
  included: circles,
  excluded: circles,
})

export type AudienceChoice = z.infer<typeof audienceChoice>

/** What the releaser has looked at: the text by its version, the audience line by line. */
export const releaseOrder = z.object({ version: z.int32(), seen: z.string().max(500_000).default('') })

export const reviewRequest = z.object({ reviewer_id: z.uuid() })
