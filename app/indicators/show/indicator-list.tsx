import { Link } from '@remix-run/react'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Identifier } from '#app/ui/identifier.tsx'
import { addressOf } from '../indicator-address.ts'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { spelt } from '../spelling.ts'
import type { Elsewhere } from './elsewhere.ts'
import { ElsewhereLinks } from './elsewhere-links.tsx'
import styles from './indicator-list.module.css'
import { Told } from './told.tsx'

type Props = {
  label: string
  indicators: readonly ListedIndicator[]
  elsewhere?: readonly Elsewhere[]
  /** What can be done with each, in a draft. */
  deeds?: (indicator: ListedIndicator) => ReactNode
}

/** What it is, the value, whether it is right, what is said of it, where else it stands: one row each. */
export function IndicatorList({ label, indicators, elsewhere = [], deeds }: Props) {
  return (
    <ul className={styles.list} aria-label={label}>
      {indicators.map((indicator) => (
        <li key={indicator.id} className={styles.row}>
          <IndicatorValue {...indicator} />
          <div className={styles.said}>
            <Warning {...indicator} />
            {indicator.note && <p>{indicator.note}</p>}
            <Told {...indicator} />
            <ElsewhereLinks
              indicator={indicator}
              elsewhere={elsewhere.filter(({ type, value }) => type === indicator.type && value === indicator.value)}
            />
          </div>
          {deeds && <div className={styles.deeds}>{deeds(indicator)}</div>}
        </li>
      ))}
    </ul>
  )
}

type Value = Pick<ListedIndicator, 'type' | 'value' | 'personal'>

/** What leads to a person is shown to whoever asks, not to whoever looks over a shoulder. */
export function IndicatorValue({ type, value, personal }: Value) {
  const { t } = useTranslation('indicators')
  const shown = (
    <Identifier copy={value}>
      <Link to={addressOf(type, value)}>{spelt(type, value)}</Link>
    </Identifier>
  )
  return (
    <div className={styles.value}>
      <span className={styles.type}>{t(`type.${type}`)}</span>
      {personal ? (
        <details className={styles.masked}>
          <summary>{t('list.masked')}</summary>
          {shown}
        </details>
      ) : (
        shown
      )}
    </div>
  )
}

function Warning({ type, outcome, reason, weak }: Pick<ListedIndicator, 'type' | 'outcome' | 'reason' | 'weak'>) {
  const { t } = useTranslation('indicators')
  if (outcome === 'ok') return weak ? <p className={styles.quiet}>{t(`weak.${type}` as 'weak.container')}</p> : null
  return (
    <p className={styles.warning}>
      <TriangleAlert aria-hidden="true" />
      <span>{t(`reason.${reason}` as 'reason.container_shape')}</span>
    </p>
  )
}
