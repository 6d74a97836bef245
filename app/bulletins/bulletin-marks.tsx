import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { SeverityBar } from '#app/ui/severity-bar.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import { isImmediate } from '#app/vocabulary/urgency.ts'
import type { Standing } from './filters.ts'

/** How bad it is; a practice is not bad, and says what it is. */
export function SeverityMark({ level, type }: { level: Severity; type?: string }) {
  const label = useLabel()
  if (type && isPractice(type)) return <StatusTag tone="plain">{label('bulletin_type', type)}</StatusTag>
  return <SeverityBar level={level}>{label('severity', level)}</SeverityBar>
}

const tones = { current: 'good', expired: 'plain', recalled: 'bad' } as const

/** What a reader has to know before the title is believed; nothing for an ordinary bulletin that holds. */
export function StateMarks({
  standing,
  urgency,
  exercise,
}: {
  standing: Standing
  urgency: string
  exercise: boolean
}) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  return (
    <>
      {exercise && <ExerciseTag />}
      {standing !== 'current' && <StatusTag tone={tones[standing]}>{t(`standing.${standing}`)}</StatusTag>}
      {standing === 'current' && isImmediate(urgency) && <StatusTag tone="bad">{label('urgency', urgency)}</StatusTag>}
    </>
  )
}

/** "Antwerp, Rotterdam +2": where it holds, short enough for a row; the sectors where no port is named. */
export function useWhere() {
  const label = useLabel()
  return ({ ports, sectors }: { ports: readonly string[]; sectors: readonly string[] }) => {
    const places =
      ports.length > 0 ? ports.map((code) => label('port', code)) : sectors.map((code) => label('sector', code))
    const shown = places.slice(0, 2).join(', ')
    return places.length > 2 ? `${shown} +${places.length - 2}` : shown
  }
}
