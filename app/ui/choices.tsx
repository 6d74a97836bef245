import type { ComponentProps, ReactNode } from 'react'
import styles from './choices.module.css'

/** `out` takes an option from sight as long as it is not chosen. */
type Option = { value: string | number; label: ReactNode; hint?: ReactNode; disabled?: boolean; out?: boolean }

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
      {options.map(({ value, label, hint, disabled, out }) => (
        <label key={value} className={styles.choice} data-out={out || undefined}>
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
