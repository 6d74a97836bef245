import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { standings } from './schema.ts'

const tones = { active: 'good', suspended: 'bad', left: 'plain' } as const

export function StandingTag({ status }: { status: (typeof standings)[number] }) {
  const { t } = useTranslation('secretariat')
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>
}
