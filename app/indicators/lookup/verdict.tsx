import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import type { Checked } from '../check-indicator.ts'
import { addressOf } from '../indicator-address.ts'
import { spelt } from '../spelling.ts'
import type { IndicatorType } from '../types.ts'
import styles from './verdict.module.css'

type Props = { type: IndicatorType; checked: Checked; harmless: string | null }

const tones = { ok: 'good', warn: 'warn', reject: 'bad' } as const
const words = { ok: 'lookup.valid', warn: 'lookup.doubtful', reject: 'lookup.invalid' } as const

/** Types whose last signs check the others. */
const withCheck: readonly IndicatorType[] = [
  ...(['container', 'imo_ship', 'imo_company', 'iban', 'vat', 'lei', 'bitcoin', 'tron', 'ethereum'] as const),
]

/** Valid or not, and why; what may have been meant; what is known to be harmless. */
export function Verdict({ type, checked, harmless }: Props) {
  const { t } = useTranslation('indicators')
  const { outcome, reason, suggestions, weak } = checked
  return (
    <>
      <Notice tone={tones[outcome]} title={t(words[outcome])}>
        <p>
          {reason
            ? t(`reason.${reason}` as 'reason.container_shape')
            : t(withCheck.includes(type) ? 'lookup.rule_ok' : 'lookup.rule_plain')}
        </p>
        {weak && <p>{t(`weak.${type}` as 'weak.container')}</p>}
        <DidYouMean type={type} suggestions={suggestions} />
      </Notice>
      {harmless && (
        <Notice title={t('lookup.harmless')}>
          <p>{harmless}</p>
        </Notice>
      )}
    </>
  )
}

function DidYouMean({ type, suggestions }: { type: IndicatorType; suggestions: readonly string[] }) {
  const { t } = useTranslation('indicators')
  if (suggestions.length === 0) return null
  return (
    <p className={styles.suggestions}>
      {t('lookup.did_you_mean')}
      {suggestions.map((suggestion) => (
        <Link key={suggestion} to={addressOf(type, suggestion)} className={styles.suggestion}>
          {spelt(type, suggestion)}
        </Link>
      ))}
    </p>
  )
}
