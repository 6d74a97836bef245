import { z } from 'zod'

/** The last day on which it holds. */
export const renewalOrder = z.object({
  last_day: z.iso.date().refine((day) => day > new Date().toISOString().slice(0, 10), 'bulletins:problem.past'),
})
