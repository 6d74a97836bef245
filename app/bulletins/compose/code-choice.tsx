import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { PickList } from '#app/ui/pick-list.tsx'
import styles from './code-choice.module.css'

type Props = {
  name: 'sectors' | 'ports' | 'modi_operandi'
  list: List
  groups: readonly { label?: string; codes: readonly string[] }[]
  chosen: readonly string[]
  /** For codes that readers know by heart. */
  hinted?: boolean
}

/** A long list of codes behind one line that says what is chosen. */
export function CodeChoice({ name, list, groups, chosen, hinted = false }: Props) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  const [picked, setPicked] = useState(chosen)
  const id = useId()
  return (
    <details className={styles.choice} onChange={(event) => setPicked(tickedIn(event.currentTarget))}>
      <summary className={styles.summary}>
        <span id={id} className={styles.name}>
          {t(`fact.${name}`)}
        </span>
        <span className={styles.picked}>{picked.map((code) => label(list, code)).join(', ') || t('compose.none')}</span>
      </summary>
      <Group labelledby={id}>
        <PickList
          name={name}
          find={t('compose.find')}
          chosen={chosen}
          groups={groups.map(({ label: title, codes }) => ({
            ...(title && { label: title }),
            options: codes.map((code) => ({ value: code, label: label(list, code), ...(hinted && { hint: code }) })),
          }))}
        />
      </Group>
    </details>
  )
}

function Group({ labelledby, children }: { labelledby: string; children: ReactNode }) {
  return (
    <fieldset aria-labelledby={labelledby} className={styles.list}>
      {children}
    </fieldset>
  )
}

function tickedIn(box: HTMLElement) {
  return [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
}
