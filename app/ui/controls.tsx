import type { ComponentProps } from 'react'
import styles from './controls.module.css'
import { useFieldAttributes } from './field-context.ts'

/** Takes its id, description and validity from the Field around it. */
export function TextInput(props: ComponentProps<'input'>) {
  return <input type="text" className={styles.control} {...props} {...useFieldAttributes()} />
}

export function Textarea(props: ComponentProps<'textarea'>) {
  return <textarea rows={8} className={styles.control} {...props} {...useFieldAttributes()} />
}

export function Select(props: ComponentProps<'select'>) {
  return <select className={styles.control} {...props} {...useFieldAttributes()} />
}
