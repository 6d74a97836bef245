import { useTranslation } from 'react-i18next'
import type { Part } from './parts.ts'

/** What a part is called in a few words. */
export function usePartName() {
  const { t } = useTranslation('board')
  return (part: Part) => t(`part.${part}`)
}
