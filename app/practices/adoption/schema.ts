import { z } from 'zod'
import { adoptions } from '#app/vocabulary/codes/practices.ts'
import { manyLines, oneLine } from '#app/vocabulary/typed-text.ts'

/** Why a practice was rejected; another reason is said in the note. */
export const rejections = ['law', 'cost', 'layout', 'not_relevant', 'other'] as const

export type Rejection = (typeof rejections)[number]

/** Where a site stands with a practice. What a status asks for is needed with it; what was typed for another falls away. */
export const standing = z
  .object({
    site_id: z.uuid(),
    status: z.enum(adoptions),
    owner: z.string().overwrite(oneLine).max(120).default(''),
    due_on: z.iso.date({ error: 'errors:field.misfit' }).nullable().default(null),
    reason: z.enum(rejections).nullable().default(null),
    evidence: z.string().overwrite(manyLines).trim().max(2000).default(''),
    note: z.string().overwrite(manyLines).trim().max(1000).default(''),
  })
  .superRefine(({ status, owner, due_on, reason, evidence, note }, { addIssue }) => {
    const need = (path: string, missing: boolean, message: string) =>
      missing && addIssue({ code: 'custom', path: [path], message: `adoption:form.${message}` })
    need('owner', status === 'A2' && !owner, 'owner_missing')
    need('due_on', status === 'A2' && !due_on, 'due_missing')
    need('reason', status === 'AR' && !reason, 'reason_missing')
    need('note', status === 'AR' && reason === 'other' && !note, 'note_missing')
    need('evidence', status === 'A5' && !evidence, 'evidence_missing')
  })

export type Standing = z.infer<typeof standing>

export const naming = z.object({ named: z.enum(['yes', 'no']) })
