import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '#app/ui/layout.tsx'
import styles from './facet-panel.module.css'
import { type Counts, facets } from './facets.ts'
import { narrowedTo, type Search } from './search-filters.ts'
import { useFacetLabel } from './use-facet-label.ts'

/** What the hits can be narrowed to, with how many there are among what the reader may see. */
export function FacetPanel({ search, counts }: { search: Search; counts: Counts }) {
  const { t } = useTranslation('search')
  const label = useFacetLabel()
  const offered = facets.filter((facet) => counts.facets[facet].length > 1)
  if (offered.length === 0) return null
  return (
    <Section title={t('narrow')}>
      <dl className={styles.facets}>
        {offered.map((facet) => (
          <div key={facet}>
            <dt>{t(`facet.${facet}`)}</dt>
            {counts.facets[facet].map(({ value, count }) => (
              <dd key={value}>
                <Link to={narrowedTo(search, facet, value)}>{label(facet, value)}</Link>
                <span className={styles.count}>{t(counts.beyond ? 'at_least' : 'exactly', { count })}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}
