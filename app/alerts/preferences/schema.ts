import { z } from 'zod'
import { timeZones } from '#app/access/time-zones.ts'
import { cadences } from './cadences.ts'

/** As ISO 8601 counts them: 1 is Monday. */
export const weekDays = [1, 2, 3, 4, 5, 6, 7] as const

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const preferences = z
  .object({
    cadence: z.enum(cadences),
    digest_day: z.coerce.number().int().min(1).max(7),
    digest_hour: z.coerce.number().int().min(0).max(23),
    quiet_from: time.optional(),
    quiet_until: time.optional(),
    time_zone: z.enum(timeZones),
  })
  .refine(({ quiet_from, quiet_until }) => !quiet_from === !quiet_until, {
    error: 'telling:preferences.both',
    path: ['quiet_until'],
  })

/** Empty: as chosen for all. */
export const ownCadence = z.object({ cadence: z.enum(cadences).optional() })
