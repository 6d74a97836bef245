import { useTranslation } from 'react-i18next'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { sightingKinds } from '../schema.ts'

/** What others saw of it, in numbers, and what the secretariat knows. */
export function Told({ sightings, harmless }: Pick<ListedIndicator, 'sightings' | 'harmless'>) {
  const { t } = useTranslation('indicators')
  const said = sightingKinds.flatMap((kind) => {
    const count = sightings[kind]
    return count ? [t(`sighting.times.${kind}`, { count })] : []
  })
  return (
    <>
      {said.length > 0 && <p>{said.join(' · ')}</p>}
      {harmless && <p>{t('list.harmless', { reason: harmless })}</p>}
    </>
  )
}
