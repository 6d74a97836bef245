import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { narrowedTo, narrowings, type Search } from './search-filters.ts'
import styles from './taken-filters.module.css'
import { useFacetLabel } from './use-facet-label.ts'

/** What narrows the search now; one press takes one away. */
export function TakenFilters({ search }: { search: Search }) {
  const { t } = useTranslation('search')
  const label = useFacetLabel()
  const taken = narrowings(search)
  if (taken.length === 0) return null
  return (
    <ul className={styles.taken} aria-label={t('taken')}>
      {taken.map(([name, value]) => (
        <li key={name}>
          <Link to={narrowedTo(search, name, null)}>
            <VisuallyHidden>{t('remove')}</VisuallyHidden>
            <span className={styles.name}>{t(`facet.${name}`)}</span> {label(name, value)}
            <X aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
