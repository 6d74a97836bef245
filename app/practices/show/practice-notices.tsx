import { useTranslation } from 'react-i18next'
import { standingOf } from '#app/bulletins/filters.ts'
import type { Shown } from '#app/bulletins/show/bulletin-page.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'

/** What has to be known before a practice is followed. */
export function PracticeNotices({ practice }: { practice: Shown }) {
  const { t } = useTranslation('practices')
  const { state, recalled_at, valid_until, exercise } = practice
  const standing = standingOf(practice)
  return (
    <>
      {exercise && <ExerciseBanner />}
      {standing === 'recalled' && (
        <Notice tone="bad" title={t('show.recalled')}>
          <p>
            {t('show.recalled_sentence')} {recalled_at && <Time at={recalled_at} />}
          </p>
        </Notice>
      )}
      {standing === 'expired' && state === 'released' && (
        <Notice tone="warn" title={t('show.overdue')}>
          <p>
            {t('show.overdue_sentence')} {valid_until && <Time at={valid_until} />}
          </p>
        </Notice>
      )}
      {state === 'draft' && <Notice title={t('show.draft')}>{t('show.draft_sentence')}</Notice>}
      {state === 'in_review' && <Notice title={t('show.in_review')}>{t('show.in_review_sentence')}</Notice>}
    </>
  )
}
