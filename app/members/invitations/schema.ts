import { z } from 'zod'
import { foldMail } from '#app/access/mail-address.ts'
import { newPassword } from '#app/access/schema.ts'
import { languages } from '#app/languages/languages.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'
import { givenRoles } from '../schema.ts'

export const longestMessage = 600
export const longestName = 100

export const invitationForm = z.object({
  email: z
    .string()
    .max(254)
    .transform(foldMail)
    .pipe(z.email({ error: 'errors:field.email' })),
  roles: z.array(z.enum(givenRoles)).min(1),
  language: z.enum(languages),
  message: z.string().overwrite(manyLines).trim().max(longestMessage).default(''),
})

export type InvitationTyped = z.infer<typeof invitationForm>

/** What somebody without an account says of himself. */
export const newMember = z.object({
  name: z.string().overwrite(oneLine).min(1).max(longestName),
  new_password: newPassword,
})
