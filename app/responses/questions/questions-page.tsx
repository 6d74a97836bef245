import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Response } from '../find-response.server.ts'
import type { AskedLayer, Question } from './list-questions.server.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionList } from './question-list.tsx'

type Props = {
  response: Response
  questions: readonly Question[]
  layers: readonly AskedLayer[]
  mayAsk: boolean
  mayAnswer: boolean
  refused: SubmissionResult | undefined
}

/** To ask, and all that was asked as far as one may read it. */
export function QuestionsPage({ response, questions, layers, mayAsk, mayAnswer, refused }: Props) {
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()(response.originator_name)
  const { reference, title, tlp } = response
  const address = `/bulletins/${reference}`
  return (
    <>
      <PrintMarking>{tlpLabel(layers.at(-1)?.tlp ?? tlp)}</PrintMarking>
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={mayAsk ? t('questions.ask_title', names) : t('questions.title')}
        lead={<Link to={address}>{title || reference}</Link>}
      />
      <Stack gap="wide">
        {mayAsk && (
          <Stack>
            <p>{t('questions.ask_lead')}</p>
            <QuestionForm originator={response.originator_name} layers={layers} refused={refused} />
          </Stack>
        )}
        {questions.length > 0 && (
          <Section title={t('questions.title')}>
            <QuestionList questions={questions} mayAnswer={mayAnswer} />
          </Section>
        )}
        {!mayAsk && questions.length === 0 && <p>{t('questions.none')}</p>}
      </Stack>
    </>
  )
}
