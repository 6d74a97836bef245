import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import { type FilterName, type Filters, searchOf, without } from '../filters.ts'
import { FilterChips } from './filter-chips.tsx'

export function ActiveFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('bulletins')
  const value = useFilterValue()
  const chips = (Object.keys(filters) as FilterName[]).map((name) => ({
    to: searchOf(without(filters, name)),
    term: t(`filter.${name}`),
    value: value(filters, name),
  }))
  return <FilterChips label={t('filter.active')} remove={t('filter.remove')} chips={chips} />
}

function useFilterValue() {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  return (filters: Filters, name: FilterName): string => {
    const { tlp, state, organisation } = filters
    if (name === 'tlp' && tlp !== undefined) return tlpLabel(tlp)
    if (name === 'state' && state) return t(`standing.${state}`)
    if (name === 'organisation') return `“${organisation}”`
    return label(listOf(name), filters[name] ?? '')
  }
}

/** The list of codes that a filter goes by. */
function listOf(name: FilterName) {
  return name === 'type' ? 'bulletin_type' : (name as 'sector')
}
