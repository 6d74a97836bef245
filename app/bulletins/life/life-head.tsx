import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'

type Props = {
  bulletin: { reference: string; title: string; tlp: Tlp; state: string; exercise: boolean }
  title: string
  /** Of the strictest layer that the page quotes; without it, that of the header. */
  strictest?: Tlp | undefined
  children?: ReactNode
}

/** The head of a page about a bulletin: its marking, what the page is, and the way back. */
export function LifeHead({ bulletin, title, strictest, children }: Props) {
  const { t } = useTranslation('bulletins')
  const { reference, title: name, tlp, state, exercise } = bulletin
  return (
    <>
      <PrintMarking level={strictest ?? tlp} exercise={exercise} />
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
