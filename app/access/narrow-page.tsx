import { Form, type FormProps } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './narrow-page.module.css'

/** A page with one short form in the middle. */
export function NarrowPage({ visitor = false, children }: { visitor?: boolean; children: ReactNode }) {
  return (
    <div className={styles.page} data-visitor={visitor}>
      {children}
    </div>
  )
}

export function NarrowForm(props: Pick<FormProps, 'action' | 'reloadDocument' | 'children'>) {
  return <Form method="post" className={styles.form} {...props} />
}
