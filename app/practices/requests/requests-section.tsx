import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from '../said/said.module.css'
import { AskLinks } from './ask-links.tsx'
import type { readRequests, Shown } from './find-requests.server.ts'

type Props = {
  reference: string
  own: boolean
  requests: Awaited<ReturnType<typeof readRequests>>
}

/** What was asked and answered and both sides let readers see, and the ways to ask oneself. */
export function RequestsSection({ reference, own, requests: { shown, known, brokered, mayAsk } }: Props) {
  const { t } = useTranslation('board')
  if (shown.length === 0 && !mayAsk) return null
  return (
    <Section title={t('requests.section')}>
      <Stack>
        {shown.length > 0 && (
          <ul className={styles.list} aria-label={t('requests.shown')}>
            {shown.map((each) => (
              <Exchange key={each.id} {...each} />
            ))}
          </ul>
        )}
        {mayAsk && <AskLinks reference={reference} own={own} brokered={brokered} />}
        {mayAsk && known > 0 && (
          <p>
            <Link to={`/practices/${reference}/requests`}>{t('requests.to_list', { count: known })}</Link>
          </p>
        )}
      </Stack>
    </Section>
  )
}

function Exchange({ kind, asked_by, question, answered_by, answer, replied_on }: Shown) {
  const { t } = useTranslation('board')
  const nobody = kind === 'experience' ? 'requests.unnamed' : 'requests.unnamed_owner'
  return (
    <li className={styles.item}>
      <p className={styles.words}>{question}</p>
      <p className={styles.facts}>{asked_by ?? t('requests.unnamed_reader')}</p>
      <blockquote className={styles.said}>
        <p className={styles.words}>{answer}</p>
      </blockquote>
      <p className={styles.facts}>
        {answered_by ?? t(nobody)}, <Time at={replied_on} as="day" />
      </p>
    </li>
  )
}
