import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { useWhatFailed } from './last-answer.ts'
import type { Attempt } from './list-attempts.server.ts'
import styles from './webhook-list.module.css'

/** Each request and its answer, newest first. */
export function AttemptList({ attempts }: { attempts: readonly Attempt[] }) {
  const { t } = useTranslation('webhooks')
  return (
    <Section title={t('log.title')}>
      <p className={styles.quiet}>{t('log.lead')}</p>
      {attempts.length === 0 ? (
        <EmptyState title={t('log.empty')}>{t('log.empty_hint')}</EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t('log.title')}>
          {attempts.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('webhooks')
  const whatFailed = useWhatFailed()
  const { kind, reference, tlp, status, answer, request, took, message_id, attempted_at } = attempt
  const failed = whatFailed(attempt)
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        {reference && <TlpChip level={tlp} />}
        {t(`kind.${kind.replace('.', '_') as 'webhook_test'}`)}
        {reference && <Link to={`/bulletins/${reference}`}>{reference}</Link>}
        <StatusTag tone={failed ? 'bad' : 'good'}>{t(failed ? 'log.failed' : 'log.arrived')}</StatusTag>
      </p>
      <p className={styles.quiet}>
        {failed ?? status} · <Time at={attempted_at} /> · {t('log.took', { ms: took })} · {t('log.id')} {message_id}
      </p>
      <details>
        <summary>{t('log.details')}</summary>
        <pre className={styles.sent}>{request}</pre>
        {answer ? <pre className={styles.sent}>{answer}</pre> : <p className={styles.quiet}>{t('log.no_answer')}</p>}
      </details>
    </li>
  )
}
