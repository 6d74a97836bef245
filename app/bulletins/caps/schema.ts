import { z } from 'zod'
import { tlps } from '#app/vocabulary/tlp.ts'

const widest = z.coerce.number().pipe(z.literal(tlps))

/** What an administrator sets for the own organisation. */
export const releaseRules = z.object({
  organisation: widest,
  publisher: widest,
  two_person_release: z.boolean().default(false),
})
