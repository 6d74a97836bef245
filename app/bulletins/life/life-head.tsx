import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'

type Props = {
  bulletin: { reference: string; title: string; tlp: Tlp; state: string; exercise: boolean }
  title: string
  children?: ReactNode
}

/** The head of a page about a bulletin: its marking, what the page is, and the way back. */
export function LifeHead({ bulletin: { reference, title: name, tlp, state, exercise }, title, children }: Props) {
  const { t } = useTranslation('bulletins')
  return (
    <>
      <PrintMarking>{tlpLabel(tlp)}</PrintMarking>
      {exercise && <ExerciseBanner />}
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={title}
        lead={
          <Link to={`/bulletins/${reference}`}>
            {name || t(state === 'recalled' ? 'recalled_title' : 'untitled', { reference })}
          </Link>
        }
      />
      {children}
    </>
  )
}
