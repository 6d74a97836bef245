import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'

type Props = { mayPublish: boolean; refused: SubmissionResult | undefined }

/** The originator's answer, to the asker unless a publisher chooses all readers. */
export function ReplyForm({ mayPublish, refused }: Props) {
  const { t } = useTranslation('responses')
  const errors = refused?.error
  const { answer, answered_to } = refused?.initialValue ?? {}
  const to = [
    { value: 'asker', label: t('questions.answer_asker') },
    {
      value: 'readers',
      label: t('questions.answer_readers'),
      hint: t(mayPublish ? 'questions.answer_readers_hint' : 'questions.publisher_only'),
      disabled: !mayPublish,
    },
  ]
  return (
    <Form method="post" noValidate>
      <Stack>
        <ErrorSummary
          problems={[
            { errors: errors?.[''] ?? undefined },
            { id: 'answer', label: t('questions.answer_body'), errors: errors?.answer ?? undefined },
          ]}
        />
        <Field
          id="answer"
          label={t('questions.answer_body')}
          hint={t('questions.body_hint')}
          errors={errors?.answer ?? undefined}
        >
          <Textarea name="answer" rows={6} maxLength={5000} defaultValue={String(answer ?? '')} />
        </Field>
        <Fieldset legend={t('questions.answer_to')} hint={t('questions.final')}>
          <Choices name="answered_to" type="radio" options={to} chosen={[String(answered_to ?? 'asker')]} />
        </Fieldset>
        <div>
          <Button kind="primary">{t('questions.send_answer')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
