import { Link } from '@remix-run/react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { GradeMark } from '../grade-mark.tsx'
import type { ListedPractice } from './listed-practice.ts'
import styles from './practice-rows.module.css'

type Props = {
  label: string
  practices: readonly ListedPractice[]
  /** What a row can be chosen by, beside its marking. */
  tick?: ComponentType<{ reference: string; title: string }> | undefined
}

/** Marking first, then what it is called, what it claims, and what it takes. */
export function PracticeRows({ label, practices, tick }: Props) {
  return (
    <div className={styles.frame}>
      <ul className={styles.list} aria-label={label}>
        {practices.map((practice) => (
          <PracticeRow key={practice.reference} practice={practice} tick={tick} />
        ))}
      </ul>
    </div>
  )
}

function PracticeRow({ practice, tick: Tick }: { practice: ListedPractice; tick: Props['tick'] }) {
  const { t } = useTranslation('library')
  const { reference, claim, unconfirmed, overdue } = practice
  const title = practice.title || t('untitled', { reference })
  return (
    <li className={styles.row}>
      <p className={styles.marks}>
        <TlpChip level={practice.tlp} />
        <GradeMark grade={practice.grade} />
        {practice.exercise && <ExerciseTag />}
        {overdue && <StatusTag tone="warn">{t('overdue')}</StatusTag>}
        {Tick && <Tick reference={reference} title={title} />}
      </p>
      <p className={styles.title}>
        <Link to={`/practices/${reference}`} prefetch="none">
          {title}
        </Link>
      </p>
      {claim && <p className={styles.claim}>{claim}</p>}
      {unconfirmed && <p className={styles.source}>{t('unconfirmed')}</p>}
      <Facts practice={practice} />
    </li>
  )
}

function Facts({
  practice: { categories, cost_band, ports, released_at, originator_name },
}: {
  practice: ListedPractice
}) {
  const { t } = useTranslation('library')
  const label = useLabel()
  return (
    <div className={styles.facts}>
      <p className={styles.from}>
        <span>{useOriginator()(originator_name)}</span>
        <Time at={released_at} />
      </p>
      <p>{categories.map((code) => label('practice_category', code)).join('; ')}</p>
      {ports.length > 0 && <p>{inShort(ports.map((code) => label('port', code)))}</p>}
      {cost_band && (
        <p>
          {t('cost')} {label('cost_band', cost_band)}
        </p>
      )}
    </div>
  )
}

/** "Antwerpen, Rotterdam +2". */
function inShort(places: readonly string[]) {
  const shown = places.slice(0, 2).join(', ')
  return places.length > 2 ? `${shown} +${places.length - 2}` : shown
}
