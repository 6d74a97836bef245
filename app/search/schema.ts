import { z } from 'zod'

export const searchName = z.object({ name: z.string().trim().min(1).max(80) })

/** `address` is read again before it is kept: nothing else stands in it than a search. */
export const savedSearch = searchName.extend({ address: z.string().min(1).max(2_000) })
