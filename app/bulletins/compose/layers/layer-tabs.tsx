import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Draft } from '../../queries/find-draft.server.ts'
import type { LayerFault } from '../../rules.ts'
import styles from './layer-tabs.module.css'

type Props = { draft: Pick<Draft, 'reference' | 'layers'>; at?: number }

/** The layers of a draft, each with its own choice of readers, and what each reader sees. Nothing for a single layer. */
export function LayerTabs({ draft: { reference, layers }, at }: Props) {
  const { t } = useTranslation('compose')
  if (layers.length < 2) return null
  return (
    <nav className={styles.tabs} aria-label={t('audience.layers')}>
      {layers.map(({ position, tlp }) => (
        <Link
          key={position}
          to={`/bulletins/${reference}/audience?layer=${position}`}
          className={styles.tab}
          aria-current={position === at ? 'page' : undefined}
        >
          {t('layer.heading', { count: position })} <TlpChip level={tlp} />
        </Link>
      ))}
      <Link to={`/bulletins/${reference}/audiences`} className={styles.tab} aria-current={at ? undefined : 'page'}>
        {t('audience.sides')}
      </Link>
    </nav>
  )
}

/** Layers that are not inside the one above them, each with the way to mend it. Early, and stops nothing yet. */
export function LayerFaults({ reference, faults }: { reference: string; faults: readonly LayerFault[] }) {
  const { t } = useTranslation('compose')
  if (faults.length === 0) return null
  return (
    <Notice tone="warn" title={t('fault.title', { count: faults.length })}>
      <ul className={styles.faults}>
        {faults.map(({ position, fault }) => (
          <li key={position}>
            {t(`fault.${fault}`, { count: position })}{' '}
            <Link to={`/bulletins/${reference}/audience?layer=${position}`}>
              {t('fault.mend', { count: position })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
