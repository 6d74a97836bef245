import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { StatusTag, type Tone } from '#app/ui/status-tag.tsx'
import type { Adoption } from '#app/vocabulary/codes/practices.ts'

const tones: Record<Adoption, Tone> = {
  A0: 'plain',
  A1: 'info',
  A2: 'info',
  A3: 'warn',
  A4: 'good',
  A5: 'good',
  AR: 'plain',
}

/** Where a site stands, in a word. What was verified more than a year ago is in operation, and says so. */
export function StatusWord({ status, lapsed = false }: { status: Adoption; lapsed?: boolean }) {
  const { t } = useTranslation('adoption')
  const label = useLabel()
  const now = lapsed ? 'A4' : status
  return (
    <>
      <StatusTag tone={tones[now]}>{label('adoption', now)}</StatusTag>
      {lapsed && <span> {t('lapsed')}</span>}
    </>
  )
}
