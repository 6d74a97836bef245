import { useTranslation } from 'react-i18next'
import styles from './coverage.module.css'

/** What stands in a cell, and how it looks: never by colour alone. */
export function Legend({ marked }: { marked: boolean }) {
  const { t } = useTranslation('coverage')
  const states = marked ? (['held', 'weak', 'offer'] as const) : (['offer'] as const)
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      {states.map((state) => (
        <li key={state}>
          <span className={styles.sample} data-state={state} aria-hidden="true">
            {t(`legend.sample.${state}`)}
          </span>
          {t(`legend.${state}`)}
        </li>
      ))}
      <li>
        <span className={styles.sample} data-natural="true" aria-hidden="true" />
        {t('legend.natural')}
      </li>
      <li>
        <span className={styles.sample} aria-hidden="true" />
        {t('legend.blank')}
      </li>
    </ul>
  )
}
