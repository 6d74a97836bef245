import type { SubmissionResult } from '@conform-to/react'
import { isTlp, type Tlp } from '#app/vocabulary/tlp.ts'
import { listOf } from './typed-draft.ts'

type Kept = { tlp: Tlp; named: readonly { circle_id: number; stance: 'included' | 'excluded' }[] }

/** The marking and the ids of the circles that were chosen and refused, else those that are kept. */
export function typedAudience(refused: SubmissionResult | undefined, { tlp, named }: Kept) {
  const typed = refused?.initialValue
  const kept = (stance: string) =>
    named.filter((circle) => circle.stance === stance).map((circle) => String(circle.circle_id))
  if (!typed) return { tlp, included: kept('included'), excluded: kept('excluded') }
  const level = Number(typed.tlp)
  return { tlp: isTlp(level) ? level : tlp, included: listOf(typed.included), excluded: listOf(typed.excluded) }
}
