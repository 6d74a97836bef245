import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from './save-status.module.css'
import { keptIn, type StepAnswer } from './step-answer.ts'

type Props = { answer: StepAnswer | undefined; updated_at: Date }

/** When the draft was last kept; read out, but not at once. */
export function SaveStatus({ answer, updated_at }: Props) {
  const { t } = useTranslation('bulletins')
  const saved = keptIn(answer)?.saved_at ?? updated_at
  const failed = answer && !keptIn(answer)
  return (
    <p className={styles.status} role="status">
      {failed ? (
        t('compose.unsaved')
      ) : (
        <>
          {t('compose.saved')} <Time at={saved} />
        </>
      )}
    </p>
  )
}

type Problems = { refused: SubmissionResult | undefined; labels: Record<string, string> }

/** After a press on a button: the fields that stopped it, under their own words. */
export function StepProblems({ refused, labels }: Problems) {
  const problems = Object.entries(labels).map(([id, label]) => ({ id, label, errors: refused?.error?.[id] ?? [] }))
  return <ErrorSummary problems={problems} />
}

/** Why the last saving did not arrive. What was typed still stands in the form. */
export function SaveTrouble({ answer }: { answer: StepAnswer | undefined }) {
  if (answer && 'lost' in answer) return <Lost what={answer.lost} />
  return null
}

function Lost({ what }: { what: 'connection' | 'session' }) {
  const { t } = useTranslation('bulletins')
  return (
    <Notice tone="warn" title={t(`compose.lost_${what}`)} live>
      <p>
        {t(`compose.lost_${what}_sentence`)}{' '}
        {what === 'session' && (
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('compose.sign_in')}
          </a>
        )}
      </p>
    </Notice>
  )
}
