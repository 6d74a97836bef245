import { type ComponentProps, useState, useSyncExternalStore } from 'react'
import styles from './controls.module.css'
import { useFieldAttributes } from './field-context.ts'

/** Takes its id, description and validity from the Field around it. */
export function TextInput(props: ComponentProps<'input'>) {
  return <input type="text" className={styles.control} {...props} {...useFieldAttributes()} />
}

export function Textarea({ defaultValue, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={8}
      className={styles.control}
      {...props}
      {...useFieldAttributes()}
      defaultValue={useUnlessSent(defaultValue)}
    />
  )
}

export function Select(props: ComponentProps<'select'>) {
  return <select className={styles.control} {...props} {...useFieldAttributes()} />
}

/**
 * Nothing as long as it is what the server sent with the page. Told of that text, React 18 writes it over what somebody
 * typed before script woke, and puts the caret before its first letter.
 */
function useUnlessSent<Value>(value: Value) {
  const [sent, setSent] = useState(useHydrating() ? value : undefined)
  if (sent !== undefined && sent !== value) setSent(undefined)
  return sent === value ? undefined : value
}

/** True only while the browser takes over a page that the server sent. */
function useHydrating() {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => typeof document !== 'undefined',
  )
}
