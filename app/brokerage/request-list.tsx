import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { BrokerRequest } from './broker-requests.server.ts'
import styles from './brokerage-page.module.css'
import { isOpen } from './request-state.ts'

/** What waits for my answer as a broker, then what is over. */
export function RequestList({ requests }: { requests: readonly BrokerRequest[] }) {
  const { t } = useTranslation('brokerage')
  if (requests.length === 0) return <EmptyState title={t('none')}>{t('none_sentence')}</EmptyState>
  return (
    <ul className={styles.list} aria-label={t('requests')}>
      {requests.map((request) => (
        <li key={request.id} className={styles.row}>
          <p className={styles.marks}>
            {request.tlp !== null && <TlpChip level={request.tlp} />}
            {request.exercise && <ExerciseTag />}
            <StatusTag tone={isOpen(request) ? 'warn' : 'plain'}>{t(`tag.${request.state}`)}</StatusTag>
          </p>
          <Link to={`/brokerage/${request.id}`}>{request.title || t('without_text')}</Link>
          <p className={styles.quiet}>
            {isOpen(request) ? t('answer_by') : t('asked_at')}{' '}
            <Time at={isOpen(request) ? request.answer_by : request.asked_at} />
          </p>
        </li>
      ))}
    </ul>
  )
}
