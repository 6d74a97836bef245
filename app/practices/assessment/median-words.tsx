import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Time } from '#app/ui/time.tsx'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import styles from './assessment.module.css'

type Props = { median: Maturity | null; told_on: string | null }

/** What sites of the same kind and size come to, where that may be said. */
export function MedianWords({ median, told_on }: Props) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  if (median === null || told_on === null) return null
  return (
    <p className={styles.about}>
      {t('median.said', { mark: median, word: label('maturity', median) })}{' '}
      <Time at={`${told_on}T12:00:00Z`} as="day" />
    </p>
  )
}
