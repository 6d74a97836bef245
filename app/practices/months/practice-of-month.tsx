import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import type { Named } from './list-months.server.ts'
import { PracticeMarks } from './practice-marks.tsx'
import styles from './practice-of-month.module.css'

type Props = { practice: Named & { sentence: string } }

/** Stands above the library: the one practice that the secretariat recommends now. */
export function PracticeOfMonth({ practice }: Props) {
  const { t } = useTranslation('collections')
  const { reference, title, claim, sentence, originator_name } = practice
  return (
    <section className={styles.box} aria-labelledby="of-month">
      <header className={styles.head}>
        <h2 id="of-month">{t('months.now')}</h2>
        <Link to="/practices/months">{t('months.others')}</Link>
      </header>
      <PracticeMarks practice={practice} />
      <p className={styles.title}>
        <Link to={`/practices/${reference}`} prefetch="none">
          {title || reference}
        </Link>
      </p>
      <p>{sentence || claim}</p>
      <p className={styles.from}>{useOriginator()(originator_name)}</p>
    </section>
  )
}
