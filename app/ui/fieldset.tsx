import { type ReactNode, useId } from 'react'
import { Errors } from './field.tsx'
import styles from './fieldset.module.css'

type Props = { legend: ReactNode; hint?: ReactNode; errors?: string[] | undefined; id?: string; children: ReactNode }

/** Several controls that answer one question. */
export function Fieldset({ legend, hint, errors = [], id, children }: Props) {
  const own = useId()
  const name = id ?? own
  const described = [errors.length > 0 && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={name}
      className={styles.fieldset}
      aria-describedby={described || undefined}
      data-wrong={errors.length > 0 || undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Errors id={`${name}-error`} errors={errors} />
      {children}
    </fieldset>
  )
}
