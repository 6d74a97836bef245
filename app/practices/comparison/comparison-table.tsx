import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { comparisonOf } from './chosen.ts'
import type { Compared } from './compare-practices.server.ts'
import styles from './comparison.module.css'
import type { Verdict } from './facts.ts'
import { type Fact, useFacts } from './use-facts.ts'

type Props = { practices: readonly Compared[] }

/** Beside each other: a column for a practice, a line for a fact. */
export function ComparisonTable({ practices }: Props) {
  const { t } = useTranslation('collections')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard, WCAG 2.2 2.1.1
    <section className={styles.frame} aria-label={t('compare.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.of')}</th>
            {practices.map((practice) => (
              <th key={practice.reference} scope="col">
                <PracticeName practice={practice} practices={practices} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {useFacts(practices).map((fact) => (
            <tr key={fact.key}>
              <th scope="row">
                {fact.term} <VerdictTag verdict={fact.verdict} />
              </th>
              {fact.words.map((words, place) => (
                <td key={practices[place]?.reference}>{words || <NotSaid />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The same one after the other, where there is no room beside each other. */
export function ComparisonCards({ practices }: Props) {
  const facts = useFacts(practices)
  return (
    <ul className={styles.cards}>
      {practices.map((practice, place) => (
        <li key={practice.reference} className={styles.card}>
          <h2 className={styles.name}>
            <PracticeName practice={practice} practices={practices} />
          </h2>
          <dl>
            {facts.map((fact) => (
              <Card key={fact.key} fact={fact} place={place} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Card({ fact, place }: { fact: Fact; place: number }) {
  return (
    <>
      <dt>
        {fact.term} <VerdictTag verdict={fact.verdict} />
      </dt>
      <dd>{fact.words[place] || <NotSaid />}</dd>
    </>
  )
}

function PracticeName({ practice: { reference, title, tlp, exercise }, practices }: Props & { practice: Compared }) {
  const { t } = useTranslation('collections')
  const name = title || reference
  const others = practices.map((other) => other.reference).filter((other) => other !== reference)
  return (
    <span className={styles.head}>
      <TlpChip level={tlp} />
      {exercise && <ExerciseTag />}
      <Link to={`/practices/${reference}`}>{name}</Link>
      <Link to={comparisonOf(others)} className={styles.away}>
        {t('compare.away')} <VisuallyHidden>{name}</VisuallyHidden>
      </Link>
    </span>
  )
}

function VerdictTag({ verdict }: { verdict: Verdict | null }) {
  const { t } = useTranslation('collections')
  if (!verdict) return null
  return <StatusTag tone={verdict === 'differs' ? 'info' : 'plain'}>{t(`compare.verdict.${verdict}`)}</StatusTag>
}

function NotSaid() {
  return <span className={styles.unsaid}>{useTranslation('collections').t('compare.not_said')}</span>
}
