import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { GradeMark } from '../grade-mark.tsx'
import type { Named } from './list-months.server.ts'

/** Its marking first. */
export function PracticeMarks({ practice: { tlp, grade, exercise } }: { practice: Named }) {
  return (
    <p>
      <TlpChip level={tlp} /> <GradeMark grade={grade} /> {exercise && <ExerciseTag />}
    </p>
  )
}
