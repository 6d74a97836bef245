import { z } from 'zod'

/** Until when notices stood on the page, to the microsecond. The database knows no year 0. */
export const shownUntil = z.object({ until: z.iso.datetime({ precision: 6 }).refine((until) => until > '0001') })
