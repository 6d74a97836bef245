import type { SubmissionResult } from '@conform-to/react'
import { useSentence } from '#app/languages/clock.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** What came back for a form that was refused. */
export type Answer = SubmissionResult | undefined

/** Why the whole form was refused; what is wrong with one field stands beside it. */
export function FormNotice({ answer }: { answer: Answer }) {
  const say = useSentence()
  const codes = answer?.error?.[''] ?? []
  return codes.length === 0 ? null : (
    <Notice tone="bad" live>
      {codes.map(say).join(' ')}
    </Notice>
  )
}

/** What was typed into a field before, so that nobody types it twice. */
export function typedInto(answer: Answer, field: string) {
  const value = answer?.initialValue?.[field]
  return typeof value === 'string' ? value : undefined
}
