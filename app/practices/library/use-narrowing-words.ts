import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { countryOf, type NarrowingName } from './narrowing.ts'

const lists = {
  category: 'practice_category',
  modus_operandi: 'modus_operandi',
  stage: 'stage',
  site_kind: 'site_kind',
  site_size: 'site_size',
  cost_band: 'cost_band',
  grade: 'evidence',
  where: 'port',
} as const

/** What the library is narrowed to, in words. */
export function useNarrowingWords() {
  const { t } = useTranslation('library')
  const label = useLabel()
  const country = useCountry()
  return (name: NarrowingName, value: string): string => {
    if (name === 'q') return `“${value}”`
    if (name === 'like') return t('filter.mine')
    const land = countryOf(value)
    return land ? country(land) : label(lists[name], value)
  }
}
