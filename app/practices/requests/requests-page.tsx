import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import styles from '../said/said.module.css'
import { AskLinks } from './ask-links.tsx'
import type { Request } from './find-requests.server.ts'

export type ShownRequest = Omit<Request, 'asked_at'> & { asked_at: Date | string }

type Props = { practice: Practice; requests: readonly ShownRequest[] }

/** What the own house asked about a practice, and what it was asked. */
export function RequestsPage({ practice, requests }: Props) {
  const { t } = useTranslation('board')
  return (
    <>
      <PracticeHead practice={practice} title={t('requests.title')} />
      <Stack gap="wide">
        <p>{t('requests.lead')}</p>
        <AskLinks {...practice} />
        {requests.length === 0 ? (
          <EmptyState title={t('requests.none')}>{t('requests.none_sentence')}</EmptyState>
        ) : (
          <Section title={t('requests.list')}>
            <ul className={styles.list}>
              {requests.map((request) => (
                <li key={request.id} className={styles.item}>
                  <p>
                    <Link to={`/practices/${practice.reference}/requests/${request.id}`}>
                      {t(`requests.${request.kind}.name`)}
                    </Link>
                  </p>
                  <RequestFacts request={request} />
                  <p className={styles.words}>{request.words}</p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Stack>
    </>
  )
}

const tones = { open: 'warn', answered: 'info', agreed: 'good', declined: 'plain', closed: 'plain' } as const

/** Where it stands, whose it is and since when. */
export function RequestFacts({ request: { state, kind, own, by, answered, asked_at } }: { request: ShownRequest }) {
  const { t } = useTranslation('board')
  const done = kind === 'experience' && state === 'open' && answered ? 'answered' : state
  return (
    <p className={styles.facts}>
      <StatusTag tone={tones[done]}>{t(`requests.state.${done}`)}</StatusTag>
      <span>{own ? t('requests.own', { organisation: by }) : by}</span>
      <Time at={asked_at} />
    </p>
  )
}
