import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { DraftLayer } from '../../queries/find-draft.server.ts'
import styles from './layer-head.module.css'
import { useCircleNames } from './use-circle-names.ts'

type Props = { reference: string; layer: Pick<DraftLayer, 'position' | 'tlp' | 'named'> }

/** Which layer this is, how it is marked and for whom. */
export function LayerHead({ reference, layer }: Props) {
  const { t } = useTranslation('compose')
  const say = useCircleNames()
  return (
    <div className={styles.head} id={`layer-${layer.position}`}>
      <h2 className={styles.title}>{t('layer.heading', { count: layer.position })}</h2>
      <TlpChip level={layer.tlp} />
      <span className={styles.who}>
        {say(layer.named)}{' '}
        <Link to={`/bulletins/${reference}/audience?layer=${layer.position}`}>{t('layer.choose')}</Link>
      </span>
    </div>
  )
}
