import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import styles from './field.module.css'
import { FieldContext } from './field-context.ts'

type Props = {
  label: ReactNode
  hint?: ReactNode
  errors?: string[] | undefined
  optional?: boolean
  id?: string
  children: ReactNode
}

/** A label, a hint, what is wrong, and one control (TextInput, Textarea or Select) that it names. */
export function Field({ label, hint, errors = [], optional = false, id, children }: Props) {
  const { t } = useTranslation()
  const own = useId()
  const control = id ?? own
  return (
    <div className={styles.field} data-wrong={errors.length > 0 || undefined}>
      <label htmlFor={control} className={styles.label}>
        {label} {optional && <span className={styles.optional}>({t('form.optional')})</span>}
      </label>
      {hint && (
        <p id={`${control}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Errors id={`${control}-error`} errors={errors} />
      <FieldContext.Provider value={{ id: control, hinted: Boolean(hint), wrong: errors.length > 0 }}>
        {children}
      </FieldContext.Provider>
    </div>
  )
}

export function Errors({ id, errors }: { id: string; errors: string[] }) {
  const say = useSentence()
  if (errors.length === 0) return null
  return (
    <p id={id} className={styles.error}>
      {errors.map(say).join(' ')}
    </p>
  )
}
