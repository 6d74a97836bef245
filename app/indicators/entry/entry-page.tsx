import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { ListedIndicator } from '../list-indicators.server.ts'
import { AddForm } from './add-form.tsx'
import type { Reported } from './add-indicators.server.ts'
import { DraftedList } from './drafted-list.tsx'
import type { Finding } from './findings.ts'
import { FindingsForm } from './findings-form.tsx'
import { Report } from './report.tsx'

/** What the last press came to: a report, or a form that did not fit. */
export type EntryAnswer = { report: Reported[]; chosen: string } | SubmissionResult

type Props = {
  reference: string
  position: number
  indicators: readonly ListedIndicator[]
  findings: readonly Finding[]
  answer: EntryAnswer | undefined
}

/** The identifiers of one layer of a draft: what the text names, what is typed or pasted, what is there. */
export function EntryPage({ reference, position, indicators, findings, answer }: Props) {
  const { t } = useTranslation('indicators')
  const address = `/bulletins/${reference}/layers/${position}/indicators`
  const { report, chosen, refused } = read(answer)
  const left = report.filter(({ outcome }) => outcome === 'reject').map(({ text }) => text)
  return (
    <Stack>
      <Section title={t('entry.title', { count: position })}>
        <Stack>
          <p>{t('entry.lead')}</p>
          <div>
            <LinkButton to={`/bulletins/${reference}/edit`} kind={findings.length > 0 ? 'plain' : 'primary'}>
              {t('entry.next')}
            </LinkButton>
          </div>
        </Stack>
      </Section>
      {report.length > 0 && <Report report={report} />}
      <FindingsForm address={address} findings={findings} />
      <DraftedList address={address} indicators={indicators} />
      <AddForm address={address} left={left.join('\n')} chosen={chosen} refused={refused} />
    </Stack>
  )
}

function read(answer: EntryAnswer | undefined) {
  if (answer && 'report' in answer) return { ...answer, refused: undefined }
  return { report: [], chosen: '', refused: answer }
}
