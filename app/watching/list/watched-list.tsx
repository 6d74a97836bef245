import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import styles from '#app/indicators/show/indicator-list.module.css'
import { IndicatorValue } from '#app/indicators/show/indicator-list.tsx'
import { spelt } from '#app/indicators/spelling.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Watched } from './list-watched.server.ts'

export function WatchedList({ watched, mayKeep }: { watched: readonly Watched[]; mayKeep: boolean }) {
  const { t } = useTranslation('watching')
  return (
    <ul className={styles.list} aria-label={t('list.newest')}>
      {watched.map((one) => (
        <li key={one.id} className={styles.row}>
          <IndicatorValue {...one} />
          <WhyAndWhen watched={one} />
          {mayKeep && (
            <div className={styles.deeds}>
              <Form method="post" action={`/watching/${one.id}/removal`} preventScrollReset>
                <Button kind="quiet" aria-label={t('list.remove_named', { value: spelt(one.type, one.value) })}>
                  {t('list.remove')}
                </Button>
              </Form>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function WhyAndWhen({ watched: { list, reason, ends_on, ended, added_at, added_by } }: { watched: Watched }) {
  const { t } = useTranslation('watching')
  const why = [list, reason].filter(Boolean).join(': ')
  return (
    <div className={styles.said}>
      {why && <p>{why}</p>}
      <p className={styles.quiet}>
        {t('list.added')} <Time at={added_at} /> {added_by && t('list.added_by', { name: added_by })}
      </p>
      {ends_on && (
        <p className={styles.quiet}>
          {t('list.until')} <Time at={`${ends_on}T12:00:00Z`} as="day" />{' '}
          {ended && <StatusTag tone="warn">{t('list.ended')}</StatusTag>}
        </p>
      )}
    </div>
  )
}
