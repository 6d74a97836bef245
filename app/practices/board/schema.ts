import { z } from 'zod'
import { evidenceGrades } from '#app/vocabulary/codes/practices.ts'
import { manyLines } from '#app/vocabulary/typed-text.ts'

/** A grade without a reason helps nobody. */
export const gradeOrder = z.object({
  grade: z.enum(evidenceGrades),
  reason: z.string().overwrite(manyLines).trim().min(10).max(2_000),
  signed: z.boolean().default(false),
})

export type GradeOrder = z.infer<typeof gradeOrder>

/** Who, written as house and person, and the last day of the term. */
export const seatOrder = z.object({
  member: z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/),
  last_day: z.iso
    .date()
    .refine((day) => day >= new Date().toISOString().slice(0, 10), 'bulletins:problem.past')
    .refine((day) => day < '2100', 'errors:field.misfit'),
})

export type SeatOrder = z.infer<typeof seatOrder>
