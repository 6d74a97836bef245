import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: OctagonAlert }

type Props = { tone?: keyof typeof icons; title?: ReactNode; children?: ReactNode; live?: boolean }

/** A message in its place on the page. `live` is for what follows on a deed: it is read out at once. */
export function Notice({ tone = 'info', title, children, live = false }: Props) {
  const Icon = icons[tone]
  return (
    <div className={styles.notice} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon aria-hidden="true" />
      <div>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
