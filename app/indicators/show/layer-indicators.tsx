import { useTranslation } from 'react-i18next'
import type { ListedIndicator } from '../list-indicators.server.ts'
import type { Elsewhere } from './elsewhere.ts'
import { IndicatorList } from './indicator-list.tsx'
import styles from './layer-indicators.module.css'

export type LayerNames = { indicators: readonly ListedIndicator[]; elsewhere: readonly Elsewhere[] }

/** Under the text of a layer: its identifiers, in the language of the reader; nothing where there are none. */
export function LayerIndicators({ indicators, elsewhere }: LayerNames) {
  const { t, i18n } = useTranslation('indicators')
  if (indicators.length === 0) return null
  return (
    <section className={styles.section} lang={i18n.language}>
      <h2>{t('list.title')}</h2>
      <IndicatorList label={t('list.title')} indicators={indicators} elsewhere={elsewhere} />
    </section>
  )
}
