import { useTranslation } from 'react-i18next'
import { Time } from '#app/ui/time.tsx'
import styles from './brokerage-page.module.css'

type Props = { readings: readonly { broker: string | null; reason: string; read_at: string }[]; empty: string }

/** Who looked up whose it is, when, and why. */
export function Readings({ readings, empty }: Props) {
  const { t } = useTranslation('brokerage')
  if (readings.length === 0) return <p className={styles.quiet}>{empty}</p>
  return (
    <ul className={styles.list} aria-label={t('readings')}>
      {readings.map(({ broker, reason, read_at }) => (
        <li key={read_at} className={styles.row}>
          <p>{reason}</p>
          <p className={styles.quiet}>
            {broker ?? t('unlisted')} · <Time at={read_at} />
          </p>
        </li>
      ))}
    </ul>
  )
}
