import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import { SeverityMark, StateMarks } from '../bulletin-marks.tsx'
import type { Preparation } from '../queries/prepare-release.server.ts'
import { BulletinFacts } from '../show/bulletin-facts.tsx'
import { BulletinLayers } from '../show/bulletin-layers.tsx'
import styles from './release-preview.module.css'

/** The bulletin as its readers will see it. */
export function ReleasePreview({ draft, layers }: Pick<Preparation, 'draft' | 'layers'>) {
  const { t } = useTranslation('bulletins')
  const { now } = useClock()
  const facts = {
    ...draft,
    originator_name: draft.organisation_name,
    released_at: null,
    revision: 1,
    valid_until: draft.valid_until ?? validUntil(draft.type as BulletinType, now),
  }
  return (
    <article className={styles.preview} aria-label={t('release.preview')}>
      {draft.exercise && <ExerciseBanner />}
      <p className={styles.marking}>
        <TlpChip level={draft.tlp} />
        <SeverityMark level={draft.severity} />
        <StateMarks {...draft} standing="current" />
      </p>
      <p className={styles.title}>{draft.title || t('compose.draft')}</p>
      <BulletinLayers layers={layers} />
      <BulletinFacts facts={facts} />
    </article>
  )
}
