import { z } from 'zod'
import { manyLines } from '#app/vocabulary/typed-text.ts'

export const longestNote = 2_000
const minutes = z.coerce.number().int().min(5, 'desk:problem.minutes').max(240, 'desk:problem.minutes')
const nobody = z
  .literal('')
  .transform(() => null)
  .or(z.uuid())
  .nullable()
  .default(null)
const moment = z.iso.datetime({ local: true, precision: -1 })
const clock = z.iso.time({ precision: -1 })
const longestShift = 7 * 24 * 3_600_000

/** Minutes from the moment the desk was told. */
export const deskSettings = z
  .object({
    deputy_after: minutes,
    administrators_after: minutes,
    secretariat_after: minutes,
    deputy_id: nobody,
    duty_breaks_quiet: z.boolean().default(false),
    listed: z.boolean().default(false),
  })
  .refine((typed) => typed.deputy_after < typed.administrators_after, {
    path: ['administrators_after'],
    message: 'desk:problem.order',
  })
  .refine((typed) => typed.administrators_after < typed.secretariat_after, {
    path: ['secretariat_after'],
    message: 'desk:problem.order',
  })

export type DeskSettings = z.infer<typeof deskSettings>

/** One shift, as the clock on the wall shows it to whoever types. */
export const shiftOrder = z
  .object({ person_id: z.uuid(), deputy_id: nobody, starts: moment, ends: moment })
  .refine(({ starts, ends }) => ends > starts, { path: ['ends'], message: 'desk:problem.ends' })
  .refine(({ starts, ends }) => Date.parse(`${ends}Z`) - Date.parse(`${starts}Z`) < longestShift, {
    path: ['ends'],
    message: 'desk:problem.long',
  })

export type ShiftOrder = z.infer<typeof shiftOrder>

/** What comes back each week; what ends before it starts goes over midnight. */
export const weekOrder = z
  .object({
    person_id: z.uuid(),
    deputy_id: nobody,
    weekdays: z.array(z.coerce.number().int().min(1).max(7)).min(1),
    starts: clock,
    ends: clock,
  })
  .refine(({ starts, ends }) => ends !== starts, { path: ['ends'], message: 'desk:problem.same' })

export type WeekOrder = z.infer<typeof weekOrder>

export const handoverNote = z.object({
  body: z.string().overwrite(manyLines).trim().min(1).max(longestNote),
  leaving: z.boolean().default(false),
})
