import { CircleCheck, Clock, OctagonAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Time } from '#app/ui/time.tsx'
import styles from './card-answer.module.css'
import type { CardStanding } from './gate-card.server.ts'

const icons = { valid: CircleCheck, expired: Clock, recalled: OctagonAlert }

/** One word, to be read at arm's length, and nothing about what the card says. */
export function CardAnswer({ standing, at }: { standing: CardStanding; at: Date }) {
  const { t } = useTranslation('paper')
  const Icon = icons[standing]
  return (
    <section className={styles.answer} data-standing={standing}>
      <Icon aria-hidden="true" />
      <h1>{t(`standing.${standing}.word`)}</h1>
      <p>{t(`standing.${standing}.sentence`)}</p>
      <p className={styles.at}>
        {t('standing.asked')} <Time at={at} />
      </p>
    </section>
  )
}
