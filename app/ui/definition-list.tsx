import { Fragment, type ReactNode } from 'react'
import styles from './definition-list.module.css'

type Fact = { term: ReactNode; detail: ReactNode; key?: string }

/** One line per fact; facts without a detail are left out. */
export function DefinitionList({ facts }: { facts: readonly Fact[] }) {
  const told = facts.filter(({ detail }) => detail != null && detail !== '' && detail !== false)
  return (
    <dl className={styles.list}>
      {told.map(({ term, detail, key }) => (
        <Fragment key={key ?? String(term)}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
