import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import styles from './filter-chips.module.css'

/** `to` is the same list without this filter. */
type Chip = { to: string; term: string; value: string }

/** What narrows a list now; one press takes one away. */
export function FilterChips({ label, remove, chips }: { label: string; remove: string; chips: readonly Chip[] }) {
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ to, term, value }) => (
        <li key={term}>
          <Link to={to} className={styles.chip}>
            <VisuallyHidden>{remove}</VisuallyHidden>
            <span className={styles.name}>{term}</span> {value}
            <X aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
