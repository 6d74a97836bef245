import { z } from 'zod'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { indicatorTypes } from './types.ts'

const type = z.enum(indicatorTypes)
const note = z.string().overwrite(oneLine).max(500).default('')

/** Identifiers as they are pasted; a type is for the lines that name none. */
export const pastedLines = z.object({
  type: type.nullable().default(null),
  lines: z.string().overwrite(manyLines).trim().min(1).max(200_000),
})

export const chosenIndicator = z.object({ indicator_id: z.uuid() })

export const acceptedSuggestion = z.object({ indicator_id: z.uuid(), value: z.string().min(1).max(500) })

/** What was found in a text and is wanted: `type value`, as the page offered it. */
export const takenFindings = z.object({ taken: z.array(z.string().max(600)).max(500).default([]) })

export const sightingKinds = ['seen', 'false_positive', 'no_longer_valid'] as const

export type SightingKind = (typeof sightingKinds)[number]

/** A day of the last years; tomorrow too, for whoever lives ahead of this clock. */
const day = z.iso
  .date({ error: 'errors:field.misfit' })
  .refine(
    (typed) => typed >= '2015' && typed <= new Date(Date.now() + 86_400_000).toISOString(),
    'indicators:sighting.day_misfit',
  )

export const toldSighting = z.object({
  indicator_id: z.uuid(),
  kind: z.enum(sightingKinds),
  seen_on: day,
  port: z.enum(ports).nullable().default(null),
  note,
  anonymous: z.boolean().default(false),
})

export type ToldSighting = z.infer<typeof toldSighting>

export const harmlessValue = z.object({
  type,
  value: z.string().overwrite(oneLine).min(1).max(500),
  reason: z.string().overwrite(oneLine).min(1).max(500),
})
