import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { DueDate } from '../acknowledging/due-date.tsx'
import styles from './answering-page.module.css'
import { Outcomes } from './outcomes.tsx'
import type { Answering, Impact, Outcome } from './read-impact.server.ts'

type Props = {
  due: { acknowledge_by: Date | string | null; urgency: string }
  impact: Impact
  answering: readonly Answering[]
  outcomes: readonly Outcome[]
}

/** For the originator: who answered, who has not, and what was answered as far as it may be counted. */
export function AnsweringPage({ due, impact, answering, outcomes }: Props) {
  const { t } = useTranslation('responses')
  const { told, acknowledged, conversations } = impact
  const beside = (
    <Section title={t('answering.outcomes')}>
      <Stack gap="tight">
        <Outcomes outcomes={outcomes} />
        {conversations > 0 && (
          <p>
            {t('answering.found', { count: conversations })}{' '}
            <Link to="/conversations">{t('answering.conversations')}</Link>
          </p>
        )}
      </Stack>
    </Section>
  )
  return (
    <Columns aside={acknowledged > 0 && beside}>
      <Stack>
        {due.acknowledge_by && <DueDate due={due} />}
        {told !== null && told > 0 && <p>{t('answering.lead', { count: told, answered: acknowledged })}</p>}
        {told === null && <p>{t('answering.not_counted')}</p>}
        {answering.length > 0 ? (
          <AnsweringTable answering={answering} />
        ) : (
          <EmptyState title={t('answering.nobody')}>{t('answering.nobody_sentence')}</EmptyState>
        )}
        <p className={styles.rule}>{t('answering.rule')}</p>
      </Stack>
    </Columns>
  )
}

function AnsweringTable({ answering }: { answering: readonly Answering[] }) {
  const { t } = useTranslation('responses')
  const named = answering.filter(({ organisation_name }) => organisation_name !== null)
  const unnamed = answering.filter(({ organisation_name }) => organisation_name === null)
  const answered = unnamed.filter((one) => one.answered).length
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('answering.organisation')}</th>
          <th scope="col">{t('answering.when')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ organisation_name, answered_at }) => (
          <tr key={organisation_name}>
            <th scope="row">{organisation_name}</th>
            <td>
              {answered_at ? <Time at={answered_at} /> : <StatusTag tone="warn">{t('answering.open')}</StatusTag>}
            </td>
          </tr>
        ))}
        {unnamed.length > 0 && (
          <tr>
            <td colSpan={2}>
              {answered > 0
                ? t('answering.unnamed', { count: unnamed.length, answered })
                : t('answering.unnamed_open', { count: unnamed.length })}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
