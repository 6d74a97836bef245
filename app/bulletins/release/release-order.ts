import { z } from 'zod'
import { type PersonalKind, personalKinds } from '#app/indicators/fence.ts'
import { manyLines } from '#app/vocabulary/typed-text.ts'

/** Hours until which an answer is wanted; 0 asks for none. */
export const answerHours = [0, 4, 8, 24, 72, 168] as const

const layers = [1, 2, 3, 4] as const

export type ReasonName = `reason_${number}_${PersonalKind}`

/** The field in which a releaser says why personal data stays in a layer. */
export function reasonName(position: number, kind: PersonalKind): ReasonName {
  return `reason_${position}_${kind}`
}

export const longestReason = 1_000

export const longestNote = 2_000

const reason = z
  .string()
  .overwrite((text) => text.trim().slice(0, longestReason))
  .default('')

const reasons = Object.fromEntries(
  layers.flatMap((position) => personalKinds.map((kind) => [reasonName(position, kind), reason])),
) as Record<ReasonName, typeof reason>

/** What the releaser has looked at: the text and its parts by their versions, the layers and the audience one by one. */
export const releaseOrder = z.object({
  version: z.int32(),
  parts_version: z.int32(),
  looked: z.string().max(500).default(''),
  seen: z.string().max(500_000).default(''),
  /** Who was in the groups it names; see `audienceSeal`. */
  sealed: z.string().max(100).default(''),
  answer_within: z.coerce.number().pipe(z.literal(answerHours)).default(0),
  /** Of what is immediate: the secretariat hears of who does not answer. */
  escalates: z.boolean().default(false),
  /** Of a revision: what has changed, for its readers. */
  change_note: z.string().overwrite(manyLines).trim().max(longestNote).default(''),
  ...reasons,
})

export type ReleaseOrder = z.infer<typeof releaseOrder> & Partial<Record<ReasonName, string>>

/** Of a form that cannot be read: nothing was looked at. */
export const unreadOrder: ReleaseOrder = {
  version: -1,
  parts_version: -1,
  looked: '',
  seen: '',
  sealed: '',
  answer_within: 0,
  escalates: false,
  change_note: '',
}
