import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AdoptionSection } from '../adoption/adoption-section.tsx'
import { OwnMarks } from '../assessment/own-marks.tsx'
import { mayCollect } from '../collections/schema.ts'
import { RequestsSection } from '../requests/requests-section.tsx'
import { SaidBelow } from '../said/said-below.tsx'
import { SaidBeside } from '../said/said-beside.tsx'
import type { Sections } from './read-sections.server.ts'

type Props = {
  practice: { reference: string }
  sections: Sections
  writer: { own: boolean; roles: readonly string[] }
}

/** What others and the own organisation have to say of a practice, below its text. */
export function PracticeSections({ practice: { reference }, sections, writer }: Props) {
  return (
    sections && (
      <>
        <AdoptionSection reference={reference} adoption={sections.adoption} />
        <OwnMarks reference={reference} marks={sections.marks} />
        {sections.said && <SaidBelow reference={reference} said={sections.said} {...writer} />}
        <RequestsSection reference={reference} own={writer.own} requests={sections.requests} />
      </>
    )
  )
}

/** The same in short, among its facts. */
export function SectionsBeside({ practice: { reference }, sections, writer }: Props) {
  const { t } = useTranslation('board')
  return (
    sections?.said && (
      <>
        <SaidBeside reference={reference} said={sections.said} {...writer} />
        {mayCollect(writer.roles) && (
          <p>
            <Link to={`/practices/collections?put=${reference}`}>{t('said.collect')}</Link>
          </p>
        )}
      </>
    )
  )
}
