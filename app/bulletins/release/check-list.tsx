import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import styles from './check-list.module.css'
import { type Advice, type FaultRule, type ReleaseFault, stepFor } from './release-checks.ts'

type Layers = readonly { position: number }[]

/** What stands in the way, each with the step that mends it. */
export function ReleaseChecks({
  reference,
  layers,
  faults,
}: {
  reference: string
  layers: Layers
  faults: readonly ReleaseFault[]
}) {
  const { t } = useTranslation(['release', 'bulletins'])
  const layerName = useLayerName(layers)
  if (faults.length === 0) return null
  return (
    <Notice tone="warn" title={t('blocked', { count: faults.length })}>
      <ul className={styles.faults}>
        {faults.map(({ fault, position }) => (
          <li key={`${position} ${fault}`}>
            {layerName(position)}
            {t(`fault.${fault}`)} <Mend reference={reference} fault={fault} position={position} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type MendProps = { reference: string; fault: FaultRule; position: number }

function Mend({ reference, fault, position }: MendProps) {
  const { t } = useTranslation(['release', 'bulletins'])
  const step = stepFor(fault)
  return <Link to={`/bulletins/${reference}/${step}${atLayer(step, position)}`}>{t(`mend_${step}`)}</Link>
}

/** Where in a step a layer stands. */
export function atLayer(step: string, position: number) {
  if (position === 1) return ''
  return step === 'audience' ? `?layer=${position}` : `#layer-${position}`
}

/** "Layer 2: ", where there is more than one. */
export function useLayerName(layers: Layers) {
  const { t } = useTranslation(['release', 'bulletins'])
  return (position: number) => (layers.length > 1 ? `${t('bulletins:show.layer', { count: position })}: ` : '')
}

/** Stops nothing, but is seldom meant. */
export function ReleaseAdvice({ reference, advice }: { reference: string; advice: readonly Advice[] }) {
  const { t } = useTranslation(['release', 'bulletins'])
  return advice.map((each) => (
    <Notice key={each} tone="warn" title={t(`advice.${each}`)}>
      <p>
        {t(`advice_sentence.${each}`)} <Link to={`/bulletins/${reference}/edit`}>{t('mend_edit')}</Link>
      </p>
    </Notice>
  ))
}
