import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#app/access/form-notice.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Month, Named } from './list-months.server.ts'
import { MonthForm } from './month-form.tsx'
import { PracticeMarks } from './practice-marks.tsx'
import { useMonthName } from './use-month-name.ts'

type Props = { months: readonly Month[]; names: boolean; answer: Answer }

/** What the secretariat recommended month by month. */
export function MonthsPage({ months, names, answer }: Props) {
  const { t } = useTranslation('collections')
  return (
    <>
      <PrintMarking level={tlp.green} />
      <PageHeader title={t('months.title')} lead={t('months.lead')} />
      <Stack gap="wide">
        <p>
          <Link to="/practices">{t('months.library')}</Link>
        </p>
        {months.length === 0 ? (
          <EmptyState title={t('months.none')}>{t(names ? 'months.none_names' : 'months.none_reader')}</EmptyState>
        ) : (
          <Lines label={t('months.title')}>
            {months.map((month) => (
              <MonthLine key={month.id} month={month} names={names} />
            ))}
          </Lines>
        )}
        {names && (
          <Section title={t('months.add')}>
            <MonthForm answer={answer} />
          </Section>
        )}
      </Stack>
    </>
  )
}

function MonthLine({ month: { id, month, sentence, practice }, names }: { month: Month; names: boolean }) {
  const { t } = useTranslation('collections')
  const name = useMonthName()(month)
  return (
    <Line
      name={name}
      about={practice && <Origin practice={practice} />}
      deeds={
        names && (
          <Form method="post" action={`/practices/months/${id}/removal`} preventScrollReset>
            <Button aria-label={t('months.take_back_named', { name })}>{t('months.take_back')}</Button>
          </Form>
        )
      }
    >
      {practice ? <NamedPractice practice={practice} /> : <p>{t('months.gone')}</p>}
      {sentence && <p>{sentence}</p>}
    </Line>
  )
}

function NamedPractice({ practice }: { practice: Named }) {
  const { reference, title } = practice
  return (
    <>
      <PracticeMarks practice={practice} />
      <p>
        <Link to={`/practices/${reference}`}>{title || reference}</Link>
      </p>
    </>
  )
}

function Origin({ practice: { originator_name, claim } }: { practice: Named }) {
  return <>{[useOriginator()(originator_name), claim].filter(Boolean).join(' · ')}</>
}
