import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import styles from '../show/indicator-list.module.css'
import { IndicatorValue } from '../show/indicator-list.tsx'
import { spelt } from '../spelling.ts'
import type { Harmless } from './harmless.server.ts'

export function HarmlessList({ harmless, mayCurate }: { harmless: readonly Harmless[]; mayCurate: boolean }) {
  const { t } = useTranslation('indicators')
  if (harmless.length === 0) return <EmptyState title={t('harmless.none')}>{t('harmless.none_sentence')}</EmptyState>
  return (
    <ul className={styles.list} aria-label={t('harmless.title')}>
      {harmless.map(({ id, type, value, reason }) => (
        <li key={id} className={styles.row}>
          <IndicatorValue type={type} value={value} personal={false} />
          <p className={styles.said}>{reason}</p>
          {mayCurate && (
            <Form method="post" action={`/indicators/harmless/${id}/removal`}>
              <Button kind="quiet" aria-label={t('harmless.remove_named', { value: spelt(type, value) })}>
                {t('harmless.remove')}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
