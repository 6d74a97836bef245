import type { ComponentProps, ReactNode } from 'react'
import styles from './choices.module.css'

type Option = { value: string | number; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = {
  name: string
  options: readonly Option[]
  chosen?: readonly (string | number)[] | undefined
  type?: 'checkbox' | 'radio'
  look?: 'list' | 'columns' | 'chips'
} & Pick<ComponentProps<'input'>, 'form' | 'required'>

/** Checkboxes or radio buttons, inside a Fieldset; as chips where the words are short. */
export function Choices({ name, options, chosen = [], type = 'checkbox', look = 'list', ...rest }: Props) {
  const picked = new Set(chosen.map(String))
  return (
    <div className={styles.choices} data-look={look}>
      {options.map(({ value, label, hint, disabled }) => (
        <label key={value} className={styles.choice}>
          <input
            {...rest}
            type={type}
            name={name}
            value={value}
            defaultChecked={picked.has(String(value))}
            disabled={disabled}
          />
          <span className={styles.words}>
            {label}
            {hint && <span className={styles.hint}>{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
