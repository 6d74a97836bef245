import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Question } from './list-questions.server.ts'
import { QuestionList } from './question-list.tsx'

type Props = { reference: string; questions: readonly Question[]; mayAsk: boolean; mayAnswer: boolean }

/** As many as fit beside a text; the page of questions has them all. */
const shown = 5

export function QuestionsSection({ reference, questions, mayAsk, mayAnswer }: Props) {
  const { t } = useTranslation('responses')
  if (questions.length === 0 && !mayAsk) return null
  const address = `/bulletins/${reference}`
  return (
    <Section title={t('questions.title')}>
      <Stack>
        {questions.length > 0 && <QuestionList questions={questions.slice(0, shown)} mayAnswer={mayAnswer} />}
        <Toolbar>
          {mayAsk && <LinkButton to={`${address}/questions`}>{t('questions.ask')}</LinkButton>}
          {questions.length > shown && (
            <LinkButton to={`${address}/questions`} kind="quiet">
              {t('questions.all')}
            </LinkButton>
          )}
        </Toolbar>
      </Stack>
    </Section>
  )
}
