import { useTranslation } from 'react-i18next'
import type { ListedIndicator } from '../list-indicators.server.ts'
import type { Elsewhere } from './elsewhere.ts'
import { IndicatorList } from './indicator-list.tsx'

type Props = {
  position: number
  indicators: readonly ListedIndicator[]
  elsewhere: readonly Elsewhere[]
}

/** Under the text of a layer: its identifiers; nothing where there are none. */
export function LayerIndicators({ position, indicators, elsewhere }: Props) {
  const { t } = useTranslation('indicators')
  const here = indicators.filter((indicator) => indicator.position === position)
  if (here.length === 0) return null
  return (
    <section>
      <h2>{t('list.title')}</h2>
      <IndicatorList label={t('list.title')} indicators={here} elsewhere={elsewhere} />
    </section>
  )
}
