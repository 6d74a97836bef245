import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'

/** Why a file cannot be opened yet, or ever. */
export function FileState({ state }: { state: 'waiting' | 'clean' | 'infected' }) {
  const { t } = useTranslation('attachments')
  if (state === 'clean') return null
  return <StatusTag tone={state === 'waiting' ? 'info' : 'bad'}>{t(`state.${state}`)}</StatusTag>
}
