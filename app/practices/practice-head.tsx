import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Practice } from './find-practice.server.ts'

type Props = {
  practice: Pick<Practice, 'reference' | 'title' | 'tlp' | 'exercise' | 'language'>
  title: string
  /** Of the strictest layer that the page quotes; without it, that of the header. */
  strictest?: Tlp | undefined
}

/** The head of a page about a practice: its marking, what the page is, and the way back. */
export function PracticeHead({ practice, title, strictest }: Props) {
  const { t } = useTranslation('bulletins')
  const { reference, title: name, tlp, exercise, language } = practice
  return (
    <>
      <PrintMarking level={strictest ?? tlp} exercise={exercise} />
      {exercise && <ExerciseBanner />}
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={title}
        lead={
          <Link to={`/practices/${reference}`} lang={language}>
            {name || t('untitled', { reference })}
          </Link>
        }
      />
    </>
  )
}
