import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'

/** How well a practice is proven, in words. */
export function GradeMark({ grade }: { grade: string }) {
  const { t } = useTranslation('library')
  const label = useLabel()
  return (
    <StatusTag tone={toneOf(grade)}>
      {t('evidence')} {label('evidence', grade)}
    </StatusTag>
  )
}

function toneOf(grade: string) {
  if (grade === 'EX') return 'warn'
  if (grade === 'E3' || grade === 'E4') return 'good'
  return grade === 'E2' ? 'info' : 'plain'
}
