import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { listOverruled } from './list-overruled.server.ts'
import styles from './overruled-list.module.css'

type Warnings = NonNullable<Awaited<ReturnType<typeof listOverruled>>>['warnings']

/** What was overruled, why, by whom: one row each. The words themselves are nowhere kept. */
export function OverruledList({ warnings }: { warnings: Warnings }) {
  const { t } = useTranslation('release')
  if (warnings.length === 0) return <EmptyState title={t('register.empty')}>{t('register.empty_sentence')}</EmptyState>
  return (
    <ul className={styles.list} aria-label={t('register.title')}>
      {warnings.map((warning) => (
        <OverruledRow key={warning.id} warning={warning} />
      ))}
    </ul>
  )
}

function OverruledRow({ warning }: { warning: Warnings[number] }) {
  const { t } = useTranslation(['release', 'bulletins'])
  const { kind, findings, reason, reference, title, tlp, layer, person_name, created_at } = warning
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        {tlp !== null && <TlpChip level={tlp} />}
        {t(`personal_kind.${kind as 'name'}`, { count: findings })} · {t('bulletins:show.layer', { count: layer })}
      </p>
      <p>{reason}</p>
      <p className={styles.who}>
        {person_name} · <Time at={created_at} /> ·{' '}
        {reference ? (
          <Link to={`/bulletins/${reference}`}>{title || reference}</Link>
        ) : (
          <span>{t('register.unreadable')}</span>
        )}
      </p>
    </li>
  )
}
