import { useTranslation } from 'react-i18next'
import type { catalogue } from './en/browser-catalogue.ts'

export type List = keyof (typeof catalogue)['taxonomies']

/** Says codes of the lists: `label('sector', 'SEC-RFR')`. A code that no list knows is said as it stands. */
export function useLabel() {
  const { t } = useTranslation('taxonomies')
  return (list: List, code: string | number) => t(`${list}.${code}` as 'tlp.0', { defaultValue: String(code) })
}
