import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextDifference } from '#app/bulletins/history/difference.tsx'
import { textDifference } from '#app/bulletins/history/text-difference.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import styles from '../said/said.module.css'
import { usePartName } from './part-words.ts'
import type { ShownSuggestion } from './suggestion-list.tsx'

type Props = {
  practice: Practice
  suggestion: ShownSuggestion
  now: string
  refused: SubmissionResult | undefined
}

/** What would change, and both answers. */
export function SuggestionPage({ practice, suggestion, now, refused }: Props) {
  const { t } = useTranslation('board')
  const name = usePartName()
  const address = `/practices/${practice.reference}/suggestions/${suggestion.id}`
  const change = textDifference(now, suggestion.words)
  return (
    <>
      <PracticeHead practice={practice} title={t('suggestions.answer_title', { part: name(suggestion.part) })} />
      <Stack gap="wide">
        <Section title={t('suggestions.change', { by: suggestion.by })}>
          {change.length > 0 ? (
            <TextDifference pieces={change} language={practice.language} />
          ) : (
            <p>{t('suggestions.stands_already')}</p>
          )}
        </Section>
        <Section title={t('suggestions.why')}>
          <p className={styles.words}>{suggestion.reason}</p>
        </Section>
        <Form method="post" action={`${address}/taking`}>
          <Stack gap="tight">
            <p>{t('suggestions.take_sentence')}</p>
            <div>
              <Button kind="primary">{t('suggestions.take')}</Button>
            </div>
          </Stack>
        </Form>
        <Section title={t('suggestions.decline_title')}>
          <Form method="post" noValidate>
            <Stack>
              <Field
                id="sentence"
                label={t('suggestions.decline_label')}
                hint={t('suggestions.decline_hint')}
                errors={refused?.error?.sentence ?? []}
              >
                <Textarea
                  name="sentence"
                  rows={3}
                  maxLength={1_000}
                  defaultValue={String(refused?.initialValue?.sentence ?? '')}
                />
              </Field>
              <div>
                <Button>{t('suggestions.decline')}</Button>
              </div>
            </Stack>
          </Form>
        </Section>
      </Stack>
    </>
  )
}
