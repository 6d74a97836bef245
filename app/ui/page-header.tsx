import type { ReactNode } from 'react'
import styles from './page-header.module.css'

type Props = {
  /** Stands before the title: the marking comes first. */
  marking?: ReactNode
  title: ReactNode
  lead?: ReactNode
  /** The one primary action of the page. */
  action?: ReactNode
}

export function PageHeader({ marking, title, lead, action }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {marking && <div className={styles.marking}>{marking}</div>}
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </header>
  )
}
