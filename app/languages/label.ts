import { useTranslation } from 'react-i18next'
import type { taxonomies } from './en/spoken-lists.ts'

/** A list that the browser knows: spoken-lists.ts names them. */
export type List = keyof typeof taxonomies

/** Says codes of the lists: `label('sector', 'SEC-RFR')`. A code that no list knows is said as it stands. */
export function useLabel() {
  const { t } = useTranslation('taxonomies')
  return (list: List, code: string | number) => t(`${list}.${code}` as 'tlp.0', { defaultValue: String(code) })
}
