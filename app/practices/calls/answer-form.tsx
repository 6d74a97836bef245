import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { longestAnswer } from './schema.ts'

type Props = { by: string; organisation: string; answer: Answer }

/** A sentence or two, a practice, or both, for whoever calls. */
export function AnswerForm({ by, organisation, answer }: Props) {
  const { t } = useTranslation('calls')
  const wrong = answer?.error ?? {}
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack>
        <FormNotice answer={answer} />
        <p>{t('answer.lead', { by, organisation })}</p>
        <Field id="words" label={t('answer.words')} hint={t('answer.words_hint')} errors={wrong.words ?? []}>
          <Textarea name="words" rows={4} maxLength={longestAnswer} defaultValue={typedInto(answer, 'words') ?? ''} />
        </Field>
        <Field
          id="reference"
          label={t('answer.reference')}
          hint={t('answer.reference_hint')}
          errors={wrong.reference ?? []}
          optional
        >
          <TextInput
            name="reference"
            maxLength={40}
            spellCheck={false}
            defaultValue={typedInto(answer, 'reference') ?? ''}
          />
        </Field>
        <div>
          <Button kind="primary">{t('answer.send', { organisation })}</Button>
        </div>
      </Stack>
    </Form>
  )
}
