import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import { type FilterName, type Filters, searchOf, without } from '../filters.ts'
import styles from './active-filters.module.css'

/** What narrows the list now; one press takes one away. */
export function ActiveFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('bulletins')
  const value = useFilterValue()
  const names = Object.keys(filters) as FilterName[]
  if (names.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('filter.active')}>
      {names.map((name) => (
        <li key={name}>
          <Link to={searchOf(without(filters, name))} className={styles.chip}>
            <VisuallyHidden>{t('filter.remove')}</VisuallyHidden>
            <span className={styles.name}>{t(`filter.${name}`)}</span> {value(filters, name)}
            <X aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  )
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
