import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import styles from '../show/indicator-list.module.css'
import { IndicatorValue } from '../show/indicator-list.tsx'
import type { NewIndicator } from './list-newest.server.ts'

export function NewestList({ newest }: { newest: readonly NewIndicator[] }) {
  const { t } = useTranslation('indicators')
  return (
    <ul className={styles.list} aria-label={t('list.newest')}>
      {newest.map((indicator) => (
        <li key={indicator.id} className={styles.row}>
          <IndicatorValue {...indicator} />
          <div className={styles.said}>
            <p>
              <TlpChip level={indicator.tlp} />{' '}
              <Link to={`/bulletins/${indicator.reference}`}>{indicator.title || indicator.reference}</Link>{' '}
              {indicator.exercise && <ExerciseTag />}
            </p>
            <p className={styles.quiet}>
              <Time at={indicator.released_at} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
