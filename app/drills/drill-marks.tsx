import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { DrillState } from './drill-state.ts'

const tones = { planned: 'info', running: 'warn', ended: 'bad', debriefed: 'good' } as const

export function DrillStateTag({ state }: { state: DrillState }) {
  const { t } = useTranslation('drills')
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
}
