import type { ReactNode } from 'react'
import styles from './organisation-table.module.css'

type Props = {
  heads: readonly ReactNode[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Names a table that a phone has to scroll, so that the keyboard can. */
  label?: string
}

/** A line for each organisation; the first cell says which. */
export function OrganisationTable({ heads, rows, label }: Props) {
  return (
    <div className={styles.frame} {...(label && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={String(head)} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...facts] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {facts.map((fact, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is where its head is
                <td key={place}>{fact}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
