import { z } from 'zod'
import { indicatorTypes } from '#app/indicators/types.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'

/** Signs that one post brings at most: the server takes no form beyond a mebibyte. */
export const longestText = 900_000

const pasted = z.string().overwrite(manyLines).trim().min(1).max(longestText)

/** A day from today on, as seen from the zone that is furthest behind. */
const comingDay = z.iso
  .date({ error: 'errors:field.misfit' })
  .refine((day) => day >= new Date(Date.now() - 86_400_000).toISOString().slice(0, 10), 'watching:entry.day_past')
  .refine((day) => day < '2100', 'errors:field.misfit')

/** Values as they are pasted; a type is for the lines that name none, the rest for all of them. */
export const watchedLines = z.object({
  type: z.enum(indicatorTypes).nullable().default(null),
  lines: pasted,
  list: z.string().overwrite(oneLine).max(80).default(''),
  reason: z.string().overwrite(oneLine).max(500).default(''),
  ends_on: comingDay.nullable().default(null),
})

export type WatchedLines = z.infer<typeof watchedLines>

export const chosenFollowing = z.object({ follows: z.enum(['yes', 'no']) })

/** A table or a calendar. */
export const toldTraffic = z.object({ lines: pasted })
