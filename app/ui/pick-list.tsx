import { type ComponentProps, type KeyboardEvent, useEffect, useState } from 'react'
import { Choices } from './choices.tsx'
import styles from './pick-list.module.css'

export type PickGroup = { label?: string; options: readonly { value: string | number; label: string; hint?: string }[] }

type Props = {
  name: string
  groups: readonly PickGroup[]
  chosen?: readonly (string | number)[] | undefined
  /** Names the box that narrows the list. */
  find: string
}

/** Checkboxes for a long list, in groups. With script a box above narrows them; what is ticked stays in sight. */
export function PickList({ name, groups, chosen, find }: Props) {
  const [typed, setTyped] = useState('')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  const words = typed.trim().toLowerCase()
  const isOut = (text: string) => !text.toLowerCase().includes(words)
  return (
    <div className={styles.pick}>
      <Finder label={find} ready={ready} typed={typed} onTyped={setTyped} />
      <div className={styles.groups}>
        {groups.map(({ label, options }, index) => {
          const shown = options.map((option) => ({ ...option, out: isOut(`${option.label} ${option.hint ?? ''}`) }))
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the fieldset around the list would be read out twice.
            <div key={label ?? index} role="group" aria-label={label} className={styles.group}>
              {label && <p className={styles.label}>{label}</p>}
              <Choices name={name} look="columns" options={shown} chosen={chosen} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

type FinderProps = { label: string; ready: boolean; typed: string; onTyped: (text: string) => void }

/** Keeps its place until script runs, so that nothing jumps. It has no name: what is typed here is never sent. */
function Finder({ label, ready, typed, onTyped }: FinderProps) {
  const keepForm = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()
  const input: ComponentProps<'input'> = {
    type: 'search',
    autoComplete: 'off',
    placeholder: label,
    'aria-label': label,
  }
  return (
    <input
      {...input}
      className={styles.finder}
      data-ready={ready || undefined}
      value={typed}
      onChange={(event) => onTyped(event.target.value)}
      onKeyDown={keepForm}
    />
  )
}
