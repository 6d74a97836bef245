import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { type ReleaseFault, stepFor } from '../rules.ts'
import styles from './release-checks.module.css'

/** What stands in the way, each with the step that mends it. */
export function ReleaseChecks({ reference, faults }: { reference: string; faults: readonly ReleaseFault[] }) {
  const { t } = useTranslation('bulletins')
  if (faults.length === 0) return null
  return (
    <Notice tone="warn" title={t('release.blocked', { count: faults.length })}>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={fault}>
            {t(`release.fault.${fault}`)}{' '}
            <Link to={`/bulletins/${reference}/${stepFor(fault)}`}>{t(`release.mend_${stepFor(fault)}`)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type Named = {
  reference: string
  sectors: readonly string[]
  ports: readonly string[]
  modi_operandi: readonly string[]
}

/** Stops nothing, but is seldom meant: subscriptions go by what a bulletin names. */
export function Unheard({ draft: { reference, sectors, ports, modi_operandi } }: { draft: Named }) {
  const { t } = useTranslation('bulletins')
  if (sectors.length + ports.length + modi_operandi.length > 0) return null
  return (
    <Notice tone="warn" title={t('release.unheard')}>
      <p>
        {t('release.unheard_sentence')} <Link to={`/bulletins/${reference}/edit`}>{t('release.mend_edit')}</Link>
      </p>
    </Notice>
  )
}
