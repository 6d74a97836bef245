import { z } from 'zod'
import { languages } from '#app/languages/languages.ts'
import { foldMail } from './mail-address.ts'
import { timeZones } from './time-zones.ts'

export const leastPassword = 15
export const longestPassword = 128

const mail = z
  .string()
  .max(254)
  .transform(foldMail)
  .pipe(z.email({ error: 'errors:field.email' }))
export const newPassword = z.string().min(leastPassword).max(longestPassword)
const typed = z.string().max(longestPassword)
const to = z.string().max(2_000).default('/')

export const credentials = z.object({ email: mail, password: typed, to })

export const demoChoice = z.object({ person: z.string().max(100), to })

export const resetRequest = z.object({ email: mail })

export const reset = z.object({ token: z.string().max(200), new_password: newPassword })

export const passwordChange = z.object({ current_password: typed, new_password: newPassword })

export const settings = z.object({ language: z.enum(languages), time_zone: z.enum(timeZones) })

export const organisationChoice = z.object({ organisation_id: z.uuid() })
