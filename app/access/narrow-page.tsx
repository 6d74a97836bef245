import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './narrow-page.module.css'

/** A page with one short form in the middle. */
export function NarrowPage({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}

export function NarrowForm({ children }: { children: ReactNode }) {
  return (
    <Form method="post" className={styles.form}>
      {children}
    </Form>
  )
}
