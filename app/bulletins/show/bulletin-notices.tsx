import { useTranslation } from 'react-i18next'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Standing } from '../filters.ts'

type Props = {
  standing: Standing
  state: string
  exercise: boolean
  valid_until: Date | null
  recalled_at: Date | null
}

/** What has to be known before the text is read. */
export function BulletinNotices({ standing, state, exercise, valid_until, recalled_at }: Props) {
  const { t } = useTranslation('bulletins')
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
        <Notice tone="warn" title={t('show.expired')}>
          <p>
            {t('show.expired_sentence')} {valid_until && <Time at={valid_until} />}
          </p>
        </Notice>
      )}
      {state === 'draft' && <Notice title={t('show.draft')}>{t('show.draft_sentence')}</Notice>}
      {state === 'in_review' && <Notice title={t('show.in_review')}>{t('show.in_review_sentence')}</Notice>}
    </>
  )
}
