import { AdoptionSection } from '../adoption/adoption-section.tsx'
import { OwnMarks } from '../assessment/own-marks.tsx'
import type { Sections } from './read-sections.server.ts'

type Props = { practice: { reference: string }; sections: Sections }

/** What others and the own organisation have to say of a practice, below its text. */
export function PracticeSections({ practice: { reference }, sections }: Props) {
  return (
    sections && (
      <>
        <AdoptionSection reference={reference} adoption={sections.adoption} />
        <OwnMarks reference={reference} marks={sections.marks} />
      </>
    )
  )
}
