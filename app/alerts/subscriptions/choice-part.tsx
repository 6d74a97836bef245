import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choices } from '#app/ui/choices.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import styles from './choice-part.module.css'

type Props = {
  title: string
  name: string
  options: readonly { value: string; label: string; hint?: string }[]
  chosen: readonly string[]
  /** Names the box that narrows a list of any length. */
  find?: string
  /** Open also while nothing in it is chosen. */
  open?: boolean
  /** What stands above the list. */
  children?: ReactNode
}

/** A list too long to stand open, unless something in it is chosen; closed, it says how much is. */
export function ChoicePart({ title, name, options, chosen, find, open = false, children }: Props) {
  const { t } = useTranslation('alerts')
  const taken = options.filter(({ value }) => chosen.includes(value)).length
  if (options.length === 0 && !children) return null
  return (
    <details className={styles.part} open={open || taken > 0}>
      <summary>
        {title}
        {taken > 0 && <span className={styles.taken}>{t('form.taken', { count: taken })}</span>}
      </summary>
      <Stack gap="tight">
        {children}
        {find ? (
          <PickList name={name} groups={[{ options }]} chosen={chosen} find={find} />
        ) : (
          <Choices name={name} look="columns" chosen={chosen} options={options} />
        )}
      </Stack>
    </details>
  )
}
