import { useTranslation } from 'react-i18next'
import type { taxonomies as answers } from './en/spoken-answers.ts'
import type { taxonomies } from './en/spoken-lists.ts'
import type { taxonomies as practices } from './en/spoken-practices.ts'

/** A list that the browser knows: spoken-lists.ts names them, spoken-answers.ts those of layers, spoken-practices.ts those of practices. */
export type List = keyof typeof taxonomies | keyof typeof answers | keyof typeof practices

/** Says codes of the lists: `label('sector', 'SEC-RFR')`. A code that no list knows is said as it stands. */
export function useLabel() {
  const { t } = useTranslation('taxonomies')
  return (list: List, code: string | number) => t(`${list}.${code}` as 'tlp.0', { defaultValue: String(code) })
}
