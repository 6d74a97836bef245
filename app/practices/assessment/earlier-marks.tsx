import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Time } from '#app/ui/time.tsx'
import styles from './assessment.module.css'
import type { Earlier } from './list-assessed.server.ts'

export function EarlierMarks({ earlier }: { earlier: readonly Earlier[] }) {
  const { t } = useTranslation('coverage')
  if (earlier.length === 0) return null
  return (
    <details className={styles.earlier}>
      <summary>{t('mark.earlier')}</summary>
      <ol>
        {earlier.map((mark) => (
          <EarlierMark key={`${mark.assessed_on} ${mark.maturity} ${mark.evidence}`} mark={mark} />
        ))}
      </ol>
    </details>
  )
}

function EarlierMark({ mark: { maturity, evidence, assessed_on, by } }: { mark: Earlier }) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  const word = maturity === null ? t('mark.taken_back') : `${maturity} ${label('maturity', maturity)}`
  return (
    <li>
      <Time at={`${assessed_on}T12:00:00Z`} as="day" /> {[word, evidence, by].filter(Boolean).join(' · ')}
    </li>
  )
}
