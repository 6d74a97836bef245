import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from '../said/said.module.css'
import type { ListedCall } from './find-calls.server.ts'

type Props = { call: Pick<ListedCall, 'by' | 'own' | 'open' | 'open_until' | 'closed_on'> }

/** Whose it is, and until when it is open or since when it is closed. */
export function CallStanding({ call: { by, own, open, open_until, closed_on } }: Props) {
  const { t } = useTranslation('calls')
  return (
    <p className={styles.facts}>
      <StatusTag tone={open ? 'good' : 'plain'}>{t(open ? 'standing.open' : 'standing.closed')}</StatusTag>
      <span>{own ? t('standing.own', { organisation: by }) : by}</span>
      <span>
        {t(open ? 'standing.until' : 'standing.since')} <Time at={open ? open_until : closed_on} as="day" />
      </span>
    </p>
  )
}
