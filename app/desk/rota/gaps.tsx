import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'

type Dated = { starts_at: Date | string; ends_at: Date | string }
type Props = { gaps: readonly Dated[] }

/** More than these are a number. */
const most = 8

/** When nobody is on a shift, on the page where that is mended. */
export function Gaps({ gaps }: Props) {
  const { t } = useTranslation('desk')
  if (gaps.length === 0) return null
  return (
    <Notice tone="warn" title={t('gaps.title', { count: gaps.length })}>
      <ul>
        {gaps.slice(0, most).map(({ starts_at, ends_at }) => (
          <li key={String(starts_at)}>
            <Time at={starts_at} /> – <Time at={ends_at} />
          </li>
        ))}
      </ul>
      {gaps.length > most && <p>{t('gaps.more', { count: gaps.length - most })}</p>}
      <p>{t('gaps.then')}</p>
    </Notice>
  )
}

/** The same in a line, elsewhere. */
export function GapsInShort({ gaps }: Props) {
  const { t } = useTranslation('desk')
  const [first] = gaps
  if (!first) return null
  return (
    <Notice tone="warn">
      <p>
        {t('gaps.title', { count: gaps.length })} {t('gaps.first')} <Time at={first.starts_at} />.{' '}
        <Link to="/desk/rota">{t('duty.plan')}</Link>
      </p>
    </Notice>
  )
}
