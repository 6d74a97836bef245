import { type ComponentProps, useSyncExternalStore } from 'react'
import styles from './controls.module.css'
import { useFieldAttributes } from './field-context.ts'

/** Takes its id, description and validity from the Field around it. */
export function TextInput(props: ComponentProps<'input'>) {
  return <input type="text" className={styles.control} {...props} {...useFieldAttributes()} />
}

export function Textarea({ defaultValue, ...props }: ComponentProps<'textarea'>) {
  const awake = useAwake()
  return (
    <textarea
      rows={8}
      className={styles.control}
      {...props}
      {...useFieldAttributes()}
      defaultValue={awake ? defaultValue : undefined}
    />
  )
}

export function Select(props: ComponentProps<'select'>) {
  return <select className={styles.control} {...props} {...useFieldAttributes()} />
}

/**
 * False only while the browser takes over a page that the server sent. React 18 then writes the text that was sent over
 * what somebody has typed into a textarea since, unless it is told of no text.
 */
function useAwake() {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => typeof document === 'undefined',
  )
}
