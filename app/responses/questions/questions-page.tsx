import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Section, Stack } from '#app/ui/layout.tsx'
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
  return (
    <>
      <LifeHead
        bulletin={response}
        title={mayAsk ? t('questions.ask_title', names) : t('questions.title')}
        strictest={layers.at(-1)?.tlp}
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
