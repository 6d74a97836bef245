import { z } from 'zod'

/** Until when notices stood on the page, to the microsecond. */
export const shownUntil = z.object({ until: z.iso.datetime({ precision: 6 }) })
