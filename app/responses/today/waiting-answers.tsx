import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Waiting } from './list-waiting.server.ts'

/** What my organisation is asked to answer, the soonest first; nothing where nothing waits. */
export function WaitingAnswers({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation('responses')
  if (waiting.length === 0) return null
  return (
    <Section title={t('today.waiting')} aside={<Link to="/desk">{t('today.desk')}</Link>}>
      <RowList label={t('today.waiting')}>
        {waiting.map((one) => (
          <WaitingRow key={one.reference} waiting={one} />
        ))}
      </RowList>
    </Section>
  )
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('responses')
  const originator = useOriginator()
  const { reference, title, tlp, severity, exercise, originator_name, released_at, acknowledge_by } = waiting
  const due = acknowledge_by && (
    <>
      {t('today.by')} <Time at={acknowledge_by} /> (<Time at={acknowledge_by} as="relative" />)
    </>
  )
  return (
    <Row
      to={`/bulletins/${reference}#acknowledgement`}
      marking={<TlpChip level={tlp} />}
      severity={<SeverityMark level={severity} />}
      title={title}
      state={
        <>
          {exercise && <ExerciseTag />}
          <StatusTag tone={acknowledge_by ? 'warn' : 'bad'}>{due || t('today.immediate')}</StatusTag>
        </>
      }
      from={originator(originator_name)}
      when={<Time at={released_at} />}
    />
  )
}
